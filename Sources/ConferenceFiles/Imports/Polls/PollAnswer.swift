/// What somebody answered about one of a poll's hours.
enum PollAnswer: Sendable, CaseIterable {
    case yes, no, ifNeedBe

    /// Words and marks of Framadate, Doodle, forms and people; an empty cell is none of them.
    private var words: Set<String> {
        switch self {
        case .yes:
            [
                "oui", "yes", "ok", "x", "o", "y", "1", "vrai", "true", "disponible", "dispo", "available",
                "present",
                "presente", "✓", "✔", "✔️", "☑", "☑️", "✅", "👍", "ja", "si", "sí",
            ]
        case .no:
            [
                "non", "no", "n", "0", "faux", "false", "-", "–", "—", "✗", "✘", "✖", "❌", "☐",
                "indisponible",
                "absent", "absente", "unavailable", "away", "nein",
            ]
        case .ifNeedBe:
            [
                "si necessaire", "sous reserve", "under reserve", "si besoin", "au besoin",
                "en cas de besoin",
                "if need be", "if needed", "if necessary", "ifneedbe", "(ok)", "(oui)", "(yes)", "(x)",
                "(✓)", "(✔)",
                "(1)", "peut etre", "maybe", "eventuellement", "?", "~", "wenn notig", "unter vorbehalt",
            ]
        }
    }

    /// `nil` for anything else.
    init?(reading text: String) {
        let word = text.folded
        guard let answer = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
        self = answer
    }
}
