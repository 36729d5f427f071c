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

    /// Whether a word says the contrary of another: `disponible` of `indisponible`, `unpin` of `pin`.
    func isContrary(to other: String, among words: [String]) -> Bool {
        let (one, two) = (key, other.key)
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        let denials = ["in", "un", "non", "not", "des", "dis", "pas"]
        let denied = denials.contains { denial in
            long.hasPrefix(denial)
                && Spelling.isNearer(String(long.dropFirst(denial.count)), than: long, to: short)
        }
        // `idisponible`: half a denial, of a word that has one.
        let isHalfDenied =
            long.dropFirst() == short && "iund".contains(long.prefix(1))
            && words.contains { word in denials.contains { $0 + short == word.key } }
        return denied || isHalfDenied
    }

    /// The parts between separators, trimmed, without empty ones.
    func list(separators: Set<Character> = [";", ","]) -> [String] {
        split(whereSeparator: separators.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
