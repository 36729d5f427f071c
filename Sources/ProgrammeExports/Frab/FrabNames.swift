internal import ConferenceModel

/// The names that frab wants in narrow alphabets.
enum FrabNames {
    /// `la_relation_de_clientele_2012`.
    static func acronym(of conference: Conference) -> String {
        let words = letters(of: conference.title.fr).split(separator: "-")
        var acronym = ""
        for word in words where acronym.count + word.count < 32 { acronym += (acronym.isEmpty ? "" : "_") + word }
        let year = conference.days.first.map { "\($0.year)" } ?? ""
        return (acronym.isEmpty ? "conference" : acronym) + "_" + (year.isEmpty ? "programme" : year)
    }

    /// Lower-case letters and figures, with hyphens between: `du-guichet-au-front-office`.
    static func slug(_ text: String, otherwise: String) -> String {
        let slug = String(letters(of: String(text.prefix(200))).prefix(40).drop { $0 == "-" })
        let end = slug.last == "-" ? String(slug.dropLast()) : slug
        return end.isEmpty ? otherwise : end
    }

    /// The axes’ titles, or their ids where a title is no name: empty, shared, or another axis’s id.
    static func tracks(of conference: Conference, in language: Language) -> [String] {
        let titles = conference.axes.map { $0.title[language].line.trimmed }
        let keys = titles.map { Spelling.folded($0) }
        let ids = Set(conference.axes.map { Spelling.folded($0.id) })
        return conference.axes.indices.map { index in
            let isName = !keys[index].isEmpty && keys.count { $0 == keys[index] } == 1 && !ids.contains(keys[index])
            return isName ? titles[index] : conference.axes[index].id.line.trimmed
        }
    }

    /// Numbers from identifiers: positive, of 31 bits; the rare twin takes the next free one.
    static func numbers(of identifiers: [UniqueIdentifier]) -> [Int] {
        var taken: Set<Int> = []
        return identifiers.map { identifier in
            var number = (Int(identifier.text.prefix(8), radix: 16) ?? 0) & 0x7fff_ffff
            while number == 0 || !taken.insert(number).inserted { number += 1 }
            return number
        }
    }

    private static func letters(of text: String) -> String {
        let words = Spelling.folded(text.replacing("œ", with: "oe").replacing("’", with: " ")).split {
            !($0.isASCII && ($0.isLetter || $0.isNumber))
        }
        return words.joined(separator: "-")
    }
}
