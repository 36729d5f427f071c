/// How the words of organisers are taken apart and compared.
extension String {
    /// Folded letters and digits alone: `time slots`, `time-slots` and `Time_Slots` are one key.
    var key: String {
        let plain = folded.replacing("œ", with: "oe")
        return String(plain.filter { $0.isLetter || $0.isNumber })
    }

    /// The parts between separators, trimmed, without empty ones.
    func list(separators: Set<Character> = [";", ","]) -> [String] {
        split(whereSeparator: separators.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
