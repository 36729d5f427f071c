package import ConferenceModel

/// Whom or what a row or a violation concerns, by the organiser's own identifiers.
package enum Subject: Hashable, Sendable {
    case paper(String)
    case speaker(String)
    case axis(String)
    case room(String)
    case timeSlot(String)
    case day(CalendarDate)

    package var kind: String {
        switch self {
        case .paper: "paper"
        case .speaker: "speaker"
        case .axis: "axis"
        case .room: "room"
        case .timeSlot: "timeSlot"
        case .day: "day"
        }
    }

    package var id: String {
        switch self {
        case .paper(let id), .speaker(let id), .axis(let id), .room(let id), .timeSlot(let id): id
        case .day(let date): date.iso
        }
    }
}
