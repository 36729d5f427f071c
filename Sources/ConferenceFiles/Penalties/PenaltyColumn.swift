import ConferenceModel

/// The columns of `pénalités.csv`; each row fills in two of the first five.
enum PenaltyColumn: TableColumn {
    case paper, axis, otherAxis, room, timeSlot, points

    static let mandatory: [PenaltyColumn] = [.points]

    /// What a penalty may be about.
    static let subjects: [PenaltyColumn] = [.paper, .axis, .otherAxis, .room, .timeSlot]

    var words: Text {
        switch self {
        case .paper: Text(fr: "communication", en: "paper")
        case .axis: Text(fr: "axe", en: "axis")
        case .otherAxis: Text(fr: "autre axe", en: "other axis")
        case .room: Text(fr: "salle", en: "room")
        case .timeSlot: Text(fr: "créneau", en: "time slot")
        case .points: Text("points")
        }
    }

    var synonyms: [String] {
        switch self {
        case .axis: ["track"]
        case .points: ["pénalité", "penalty"]
        default: []
        }
    }
}
