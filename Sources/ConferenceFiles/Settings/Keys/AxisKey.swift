import ConferenceModel

/// The keys of one of `axes`.
enum AxisKey: SettingKeyword {
    case id, title, colour, related

    var words: Text {
        switch self {
        case .id: Text("id")
        case .title: Text(fr: "titre", en: "title")
        case .colour: Text(fr: "couleur", en: "colour")
        case .related: Text(fr: "proches", en: "related")
        }
    }

    var synonyms: [String] {
        switch self {
        case .id: ["numéro", "number"]
        case .colour: ["color"]
        case .related: ["proche"]
        case .title: []
        }
    }

    var example: Text {
        switch self {
        case .id: Text("id: 1")
        case .title: Text(fr: "titre: Le guichet", en: "title: The counter")
        case .colour: Text(fr: "couleur: \"#1b6ca8\"", en: "colour: \"#1b6ca8\"")
        case .related: Text(fr: "proches: [2]", en: "related: [2]")
        }
    }
}
