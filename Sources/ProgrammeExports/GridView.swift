package import ConferenceModel

/// What a terminal grid is ordered by.
package enum GridView: String, Sendable, CaseIterable {
    case day, room, axis, speaker

    package var text: Text {
        switch self {
        case .day: Text(fr: "par jour", en: "by day")
        case .room: Text(fr: "par salle", en: "by room")
        case .axis: Text(fr: "par axe", en: "by axis")
        case .speaker: Text(fr: "par intervenant·e", en: "by speaker")
        }
    }
}
