import ConferenceModel

/// The keys of `changes`: what it costs when papers move in a programme that people know.
enum ChangeKey: SettingKeyword {
    case day, halfDay, timeSlot, room, place, published, confirmed, closingUp, hole

    var words: Text {
        switch self {
        case .day: Text(fr: "jour", en: "day")
        case .halfDay: Text(fr: "demi-journée", en: "half-day")
        case .timeSlot: Text(fr: "créneau", en: "time slot")
        case .room: Text(fr: "salle", en: "room")
        case .place: Text(fr: "rang", en: "place")
        case .published: Text(fr: "publié", en: "published")
        case .confirmed: Text(fr: "confirmé", en: "confirmed")
        case .closingUp: Text(fr: "resserrement", en: "closing up")
        case .hole: Text(fr: "trou", en: "hole")
        }
    }

    var synonyms: [String] {
        switch self {
        case .halfDay: ["half day", "demi journée"]
        case .timeSlot: ["time-slot"]
        case .closingUp: ["closing-up"]
        default: []
        }
    }

    var example: Text { words + Text(": 2") }
}
