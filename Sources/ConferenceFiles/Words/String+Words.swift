/// How the words of organisers are taken apart and compared.
extension String {
    /// Folded letters and digits alone: `time slots`, `time-slots` and `Time_Slots` are one key.
    var key: String {
        // Folding needs tables of all scripts; most words do not.
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased().filter { $0.isLetter || $0.isNumber } }
        let plain = folded.replacing("œ", with: "oe")
        return plain.filter { $0.isLetter || $0.isNumber }
    }

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
