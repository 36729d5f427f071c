/// Names of people, always the first name first: `Noémie Le Guennec`.
enum PersonName {
    static func joined(first: String, last: String) -> String { plain("\(first) \(last)") }

    /// `Le Guennec, Noémie` and `Noémie Le Guennec (2)`, as one person.
    static func reading(_ written: String) -> String {
        let name = written.replacing(/\s*\(\s*[\d,;\s]*\)\s*$/, with: "")
        let parts = name.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        return parts.count == 2 ? plain("\(parts[1]) \(parts[0])") : plain(name)
    }

    /// Several people: `;` separates them where there is one. Else a comma does, unless a single word stands on one side
    /// of the only comma: that is a surname or a first name.
    static func list(_ written: String) -> [String] {
        // `(1,2)` behind a name tells its organisations.
        let text = written.replacing(/\(\s*\d[\d,;\s]*\)/, with: "")
        if text.contains(where: { ";\n".contains($0) }) {
            return text.list(separators: [";", "\n"]).map(reading).filter { !$0.isEmpty }
        }
        let groups = text.split(separator: /\s(?:and|et|&)\s/).map(String.init)
        return groups.flatMap { group -> [String] in
            let parts = group.list(separators: [","])
            let isOne = parts.count == 2 && groups.count == 1 && parts.contains { !$0.contains(" ") }
            return isOne ? [reading(group)] : parts.map(plain)
        }
        .filter { !$0.isEmpty }
    }

    /// A semicolon would separate two people in the tables.
    private static func plain(_ name: String) -> String { name.replacing(";", with: ",").oneLine }
}
