/// A person as the cell of a paper names them: `Ida Verlan (Univ North)*`.
struct SignedName: Hashable, Sendable {
    let name: String
    /// What stands in parentheses behind the name.
    var affiliation: String?
    /// Whether a star, which marks who is written to, stands there.
    var isMarked = false

    init(name: String) { self.name = name }

    /// The people of a cell; what is in parentheses separates nothing.
    static func list(_ written: String) -> [SignedName] {
        // `(1,2)` behind a name tells its organisations.
        let text = written.replacing(/\(\s*\d[\d,;\s]*\)/, with: "")
        let entries = split(text, at: [";", "|", "\n"])
        if entries.count > 1 || text.contains(where: { ";|\n".contains($0) }) {
            return entries.compactMap { SignedName($0, PersonName.reading) }
        }
        let groups = conjoined(text)
        return groups.flatMap { group -> [SignedName] in
            let parts = split(group, at: [","])
            let isOne = parts.count == 2 && groups.count == 1 && parts.contains { !$0.contains(" ") }
            if isOne { return [SignedName(group, PersonName.reading)].compactMap(\.self) }
            return parts.compactMap { SignedName($0) { PersonName.plain(PersonName.surnameLast($0)) } }
        }
    }

    /// `nil` where nothing is left of a name.
    private init?(_ written: String, _ reading: (String) -> String) {
        var rest = written
        let marks = rest.filter { "*†‡".contains($0) }
        rest.removeAll { "*†‡".contains($0) }
        if let match = rest.firstMatch(of: /\s*[(\[]([^()\[\]]*\p{L}[^()\[\]]*)[)\]]\s*\d*$/) {
            affiliation = String(match.1).trimmed
            rest.removeSubrange(match.range)
        }
        // `Ida Verlan1,2` counts organisations, too.
        rest = rest.replacing(/(\p{L})[\d¹²³⁴⁵⁶⁷⁸⁹]+$/) { $0.1 }
        name = reading(rest.trimmed)
        isMarked = !marks.isEmpty
        if !name.contains(where: \.isLetter) { return nil }
    }

    /// The parts between separators that stand in no parentheses.
    private static func split(_ text: String, at separators: Set<Character>) -> [String] {
        var (parts, depth): ([String], Int) = ([""], 0)
        for character in text {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth = max(depth - 1, 0) }
            if depth == 0, separators.contains(character) {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// `Ida Verlan and Tom Askew`, `Ida Verlan y Tom Askew`; but `José Ortega y Gasset` is one.
    private static func conjoined(_ text: String) -> [String] {
        var groups: [String] = []
        for group in text.split(separator: /\s(?:and|et|&)\s/).map({ String($0).trimmed }) {
            let parts = group.split(separator: /\s(?:y|und)\s/).map { String($0).trimmed }
            groups += parts.allSatisfy { $0.contains(" ") } ? parts : [group]
        }
        return groups
    }
}
