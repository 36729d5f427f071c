/// Names of people, always the first name first: `Noémie Le Guennec`.
enum PersonName {
    /// A surname that the first name repeats, as in lists that were split by hand, is said once.
    static func joined(first: String, last: String) -> String {
        let words = first.folded.split(separator: " ")
        let repeated = last.folded.split(separator: " ")
        let isRepeated = !repeated.isEmpty && repeated.allSatisfy(words.contains)
        return isRepeated ? plain(first) : plain("\(first) \(last)")
    }

    /// `Le Guennec, Noémie`, `LE GUENNEC Noémie` and `Noémie Le Guennec (2)`, as one person.
    static func reading(_ written: String) -> String {
        let name = written.replacing(/\s*\(\s*[\d,;\s]*\)\s*$/, with: "")
        let parts = name.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        return parts.count == 2 ? plain("\(parts[1]) \(parts[0])") : plain(surnameLast(name))
    }

    /// Several people: `;`, a bar or a line separates them where there is one. Else a comma does, unless a single word
    /// stands on one side of the only comma: that is a surname or a first name.
    static func list(_ written: String) -> [String] { SignedName.list(written).map(\.name) }

    /// A semicolon would separate two people in the tables.
    static func plain(_ name: String) -> String { name.replacing(";", with: ",").oneLine }

    /// `DUBOIS Claire` → `Claire DUBOIS`: what is in capitals is the surname.
    static func surnameLast(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
        let capitals = words.prefix { isInCapitals($0) }
        let rest = words.dropFirst(capitals.count)
        guard let first = rest.first, !capitals.isEmpty,
            capitals.contains(where: { $0.filter(\.isLetter).count > 1 }),
            first.first?.isUppercase == true, !rest.contains(where: { isInCapitals($0) && $0.count > 2 })
        else { return name }
        return (rest + capitals).joined(separator: " ")
    }

    private static func isInCapitals(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        return !letters.isEmpty && letters.allSatisfy(\.isUppercase) && !word.contains(".")
    }
}
