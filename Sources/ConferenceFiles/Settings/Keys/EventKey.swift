import ConferenceModel

/// The keys of one of `events`.
enum EventKey: SettingKeyword {
    case when, title, place

    var words: Text {
        switch self {
        case .when: Text(fr: "quand", en: "when")
        case .title: Text(fr: "titre", en: "title")
        case .place: Text(fr: "lieu", en: "place")
        }
    }

    var example: Text {
        switch self {
        case .when: Text(fr: "quand: jeudi 15 9h–9h30", en: "when: Thursday 15 9:00–9:30")
        case .title: Text(fr: "titre: Accueil", en: "title: Welcome")
        case .place: Text(fr: "lieu: Amphithéâtre", en: "place: Main hall")
        }
    }
}
