import ConferenceModel

extension Paper.Status: Keyword {
    var words: Text {
        switch self {
        case .accepted: Text(fr: "acceptée", en: "accepted")
        case .reserve: Text(fr: "réserve", en: "reserve")
        case .withdrawn: Text(fr: "retirée", en: "withdrawn")
        }
    }

    var synonyms: [String] {
        switch self {
        case .accepted: ["accepté"]
        case .reserve: ["en réserve", "liste d'attente", "in reserve", "waiting list"]
        case .withdrawn: ["retiré"]
        }
    }
}
