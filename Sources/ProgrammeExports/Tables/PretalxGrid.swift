internal import ConferenceModel
internal import Foundation

/// A grid to be written back to pretalx: room and hours of each submission, whose code is the paper’s id.
struct PretalxGrid: Encodable {
    struct Slot: Encodable {
        let code: String
        let title: String
        let room: String
        let start: String
        let end: String
    }

    /// Of the schedule to be released.
    let version: String
    let slots: [Slot]

    init(_ edition: Edition) {
        let conference = edition.conference
        let clock = ZoneClock(conference)
        version = edition.version.name
        slots = Agenda(edition).entries.map { entry in
            let (paper, interval) = (conference.papers[entry.talk.paper], entry.talk.interval)
            return Slot(
                code: paper.id, title: paper.title, room: conference.rooms[entry.session.room].name,
                start: clock.iso(interval.date, interval.start), end: clock.iso(interval.date, interval.end))
        }
    }
}

extension ProgrammeVersion {
    /// Another for every version: `3 (2012-11-01T09:00:00Z)`.
    var name: String { "\(number) (\(made.iso))" }
}

extension Encodable {
    /// Indented, keys in alphabetical order, a newline at the end: the same value gives the same bytes.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self)) + Array("\n".utf8)
    }
}
