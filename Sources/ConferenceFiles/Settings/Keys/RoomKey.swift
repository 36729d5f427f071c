import ConferenceModel

/// The keys of one of `rooms`.
enum RoomKey: SettingKeyword {
    case name, capacity, equipment, closed

    var words: Text {
        switch self {
        case .name: Text(fr: "nom", en: "name")
        case .capacity: Text(fr: "places", en: "capacity")
        case .equipment: Text(fr: "équipement", en: "equipment")
        case .closed: Text(fr: "fermée", en: "closed")
        }
    }

    var synonyms: [String] {
        switch self {
        case .capacity: ["capacité", "seats"]
        case .equipment: ["équipements"]
        case .closed: ["fermé", "fermeture"]
        case .name: []
        }
    }

    var example: Text {
        switch self {
        case .name: Text(fr: "nom: Salle A", en: "name: Room A")
        case .capacity: Text(fr: "places: 60", en: "capacity: 60")
        case .equipment: Text(fr: "équipement: [vidéoprojecteur]", en: "equipment: [projector]")
        case .closed: Text(fr: "fermée: [vendredi matin]", en: "closed: [Friday morning]")
        }
    }
}
