internal import ConferenceModel

/// The programme in the terms of frab’s schedules, which conference apps read: days, their rooms, what takes place there.
/// Papers and events alike are *events* in it. It has no word for what is cancelled.
struct FrabSchedule {
    struct Event {
        let identifier: UniqueIdentifier
        /// Positive, no other event has it, and the next version’s is the same.
        let number: Int
        let interval: Interval
        let title: String
        /// `talk` or `other`.
        let type: String
        let track: String
        let abstract: String
        let slug: String
        let persons: [(identifier: UniqueIdentifier, name: String)]
    }

    struct Room {
        let name: String
        let identifier: UniqueIdentifier
        let events: [Event]
    }

    struct Day {
        let plan: CalendarDate
        /// From its first to its last event.
        let start: LocalTime
        let end: LocalTime
        let rooms: [Room]
    }

    let edition: Edition
    let acronym: String
    let tracks: [(name: String, slug: String, colour: String)]
    let days: [Day]

    init(_ edition: Edition) {
        self.edition = edition
        let conference = edition.conference
        acronym = FrabNames.acronym(of: conference)
        let names = FrabNames.tracks(of: conference, in: edition.language)
        tracks = conference.axes.indices.map { index in
            (
                names[index], "axis-" + FrabNames.slug(conference.axes[index].id, otherwise: "\(index + 1)"),
                AxisMark.marks(of: conference)[index].colour.hex
            )
        }
        let content = FrabContent(edition, acronym: acronym, tracks: names)
        let dates = edition.selection.flatMap { if case .day(let day) = $0 { [day] } else { nil } } ?? conference.days
        days = dates.map { date in
            let rooms = content.rooms(on: date)
            let intervals = rooms.flatMap(\.events).map(\.interval)
            return Day(
                plan: date, start: intervals.map(\.start).min() ?? .midnight,
                end: intervals.map(\.end).max() ?? .endOfDay,
                rooms: rooms)
        }
    }
}
