import ConferenceModel

/// Columns that a table has for each of a paper's authors: `1: First Name`, `1: Last Name`, `1: Presenter`.
struct AuthorColumns {
    private enum Field: CaseIterable {
        case firstName, lastName, name, email, affiliation, presents

        var words: Set<String> {
            switch self {
            case .firstName: ["firstname", "first", "givenname", "prenom"]
            case .lastName: ["lastname", "last", "surname", "familyname", "nomdefamille", "nomfamille"]
            case .name: ["name", "nom", "fullname", "nometprenom", "prenometnom", ""]
            case .email: ["email", "mail", "courriel", "adressemail"]
            case .affiliation:
                ["affiliation", "institution", "organization", "organisation", "universite", "laboratoire"]
            case .presents:
                [
                    "presenter", "presents", "presenting", "speaker", "presente", "intervenant",
                    "corresponding",
                ]
            }
        }
    }

    /// Keys of the headings, by the number of the author.
    private var keys: [Int: [Field: String]] = [:]
    /// All of the keys.
    private(set) var all: Set<String> = []

    init(_ headings: [String]) {
        for heading in headings {
            guard let (number, word) = Self.parts(of: heading),
                let field = Field.allCases.first(where: { $0.words.contains(word) })
            else { continue }
            keys[number, default: [:]][field] = SourceRow.key(heading)
        }
        keys = keys.filter { $0.value[.name] != nil || $0.value[.lastName] != nil }
        // A single number counts something else.
        if keys.isEmpty || (keys.count == 1 && keys.keys.first != 1) { keys = [:] }
        all = Set(keys.values.flatMap(\.values))
    }

    var isEmpty: Bool { keys.isEmpty }

    /// The people of a row, with whether they present.
    func people(_ row: SourceRow) -> [(person: SourcePerson, presents: Bool)] {
        keys.keys.sorted().compactMap { number in
            func text(_ field: Field) -> String { keys[number]?[field].map { row.text($0) } ?? "" }
            let own = PersonName.joined(first: text(.firstName), last: text(.lastName))
            let name = own.isEmpty ? PersonName.reading(text(.name)) : own
            let person = SourcePerson(
                name, email: text(.email), affiliation: text(.affiliation), at: row.location)
            return person.map { ($0, Answer.reading(text(.presents)) == .yes) }
        }
    }

    /// `1: First Name`, `Author 2 - Email`, `Nom auteur 3`.
    private static func parts(of heading: String) -> (Int, String)? {
        let words = heading.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = words.indices.filter { (1...30).contains(Int(words[$0]) ?? 0) }
        guard numbers.count == 1, let number = Int(words[numbers[0]]) else { return nil }
        let roles: Set = [
            "author", "auteur", "autrice", "auteure", "co", "coauthor", "coauteur", "de", "l", "of",
            "the",
        ]
        let rest = words.enumerated().filter { $0.offset != numbers[0] && !roles.contains($0.element) }
        let isRole = words.contains(where: roles.contains)
        guard isRole || numbers[0] == 0 else { return nil }
        return (number, rest.map(\.element).joined())
    }
}
