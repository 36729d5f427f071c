import ConferenceModel

/// The keys of one of `time slots`, where it is more than its hours.
enum TimeSlotKey: SettingKeyword {
    case when, name, places

    var words: Text {
        switch self {
        case .when: Text(fr: "quand", en: "when")
        case .name: Text(fr: "nom", en: "name")
        case .places: Text("places")
        }
    }

    var example: Text {
        switch self {
        case .when: Text(fr: "quand: jeudi 15 11:00–12:30", en: "when: Thursday 15 11:00–12:30")
        case .name: Text(fr: "nom: Atelier 1", en: "name: Workshop 1")
        case .places: Text("places: 4")
        }
    }
}
