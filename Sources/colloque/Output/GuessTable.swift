import ConferenceFiles
import ConferenceModel
import ProgrammeExports

/// What the headings of a table were taken for, for people who confirm it.
struct GuessTable {
    private let guesses: [ColumnGuess]

    init(_ guesses: [ColumnGuess]) { self.guesses = guesses }

    var text: String {
        let headings = guesses.map { $0.heading.spokenQuotation.line }
        let width = headings.map(\.count).max() ?? 0
        let lines = zip(guesses, headings).map { guess, heading in
            "  " + heading + String(repeating: " ", count: width - heading.count) + "  " + meaning(of: guess).spoken
        }
        let title = Text(
            fr: "Les colonnes, telles qu’elles sont comprises\u{A0}:", en: "The columns, as they are understood:")
        return ([title.spoken] + lines).map { $0 + "\n" }.joined()
    }

    private func meaning(of guess: ColumnGuess) -> Text {
        guard let word = guess.word else { return Text(fr: "gardée à part", en: "kept apart") }
        switch guess.ground {
        case .known: return word
        case .near: return Text(fr: "\(word.fr) (deviné)", en: "\(word.en) (guessed)")
        case .chosen: return Text(fr: "\(word.fr) (choisi)", en: "\(word.en) (chosen)")
        }
    }
}

extension String {
    /// In the quotation marks of this run’s language.
    fileprivate var spokenQuotation: String { Text(fr: inGuillemets, en: inQuotes).spoken }
}
