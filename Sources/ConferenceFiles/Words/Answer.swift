import ConferenceModel

/// What a column of yes and no holds.
enum Answer: Keyword {
    case yes, no

    var words: Text {
        switch self {
        case .yes: Text(fr: "oui", en: "yes")
        case .no: Text(fr: "non", en: "no")
        }
    }

    var synonyms: [String] {
        switch self {
        case .yes: ["x", "1", "vrai", "true", "o", "y"]
        case .no: ["0", "faux", "false", "n"]
        }
    }
}
