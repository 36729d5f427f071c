internal import ConferenceModel

/// How the words of organisers are taken apart and compared.
extension String {
    /// What is compared of a word.
    var key: String { Spelling.key(self) }

    /// `40`, and the `40,0` or `40.0` that a spreadsheet makes of it.
    var wholeNumber: Int? {
        let parts = split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = parts.first, parts.count == 1 || (parts.count == 2 && Int(parts[1]) == 0) else { return nil }
        return Int(first)
    }

    /// The parts between separators, trimmed, without empty ones.
    func list(separators: Set<Character> = [";", ","]) -> [String] {
        split(whereSeparator: separators.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
