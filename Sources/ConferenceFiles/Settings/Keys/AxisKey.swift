import ConferenceModel

/// The keys of one of `axes`.
enum AxisKey: SettingKeyword {
    case id, title, colour, related, chairs

    var words: Text {
        switch self {
        case .id: Text("id")
        case .title: Text(fr: "titre", en: "title")
        case .colour: Text(fr: "couleur", en: "colour")
        case .related: Text(fr: "proches", en: "related")
        case .chairs: Text(fr: "présidence", en: "chairs")
        }
    }

    var synonyms: [String] {
        switch self {
        case .id: ["numéro", "number"]
        case .colour: ["color"]
        case .related: ["proche"]
        case .chairs: ["responsables", "chair"]
        case .title: []
        }
    }

    var example: Text {
        switch self {
        case .id: Text("id: 1")
        case .title: Text(fr: "titre: Le guichet", en: "title: The counter")
        case .colour: Text(fr: "couleur: \"#1b6ca8\"", en: "colour: \"#1b6ca8\"")
        case .related: Text(fr: "proches: [2]", en: "related: [2]")
        case .chairs: Text(fr: "présidence: [Ada Lovelace]", en: "chairs: [Ada Lovelace]")
        }
    }
}
