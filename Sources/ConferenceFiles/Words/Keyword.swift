import ConferenceModel

/// A closed list of words that files may use, each in French and English: keys, headings, states.
protocol Keyword: CaseIterable, Hashable, Sendable {
    /// The word that messages and templates use.
    var words: Text { get }
    /// Other spellings that are understood.
    var synonyms: [String] { get }
}

extension Keyword {
    var synonyms: [String] { [] }

    private var spellings: [String] { [words.fr, words.en] + synonyms }

    /// The term that `text` names, accents, case, spaces and hyphens aside.
    static func reading(_ text: String) -> Self? {
        if let term = allCases.first(where: { $0.words.fr == text || $0.words.en == text }) { return term }
        let key = text.key
        return allCases.first { $0.spellings.contains { $0.key == key } }
    }

    /// The spelling of the list that `text` was probably meant to be, and not the contrary.
    static func suggestion(for text: String) -> String? {
        let spellings = allCases.flatMap(\.spellings)
        return Spelling.nearest(to: text, among: spellings.filter { !text.isContrary(to: $0, among: spellings) })
    }

    /// The words of the list, in its order.
    static var vocabulary: Text { .choice(allCases.map(\.words.quoted)) }
}
