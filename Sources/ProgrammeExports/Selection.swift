package import ConferenceModel

/// The part of a programme that somebody asks for.
package enum Selection: Hashable, Sendable {
    case axis(Reference<Axis>)
    case day(CalendarDate)
    case speaker(Reference<Speaker>)
    case room(Reference<Room>)

    /// What a calendar or a table of the part is called: `Axe 2`, `Inès Benchaouïa`.
    package func text(in conference: Conference) -> Text {
        switch self {
        case .axis(let axis):
            let id = conference.axes[axis].id.line
            return Text(fr: "\(Label.axis.fr) \(id)", en: "\(Label.axis.en) \(id)")
        case .day(let day): return day.heading
        case .speaker(let speaker): return Text(conference.speakers[speaker].name.line)
        case .room(let room): return Text(conference.rooms[room].name.line)
        }
    }

    /// Every axis, every room, everybody who speaks, by family name: the calendars that people subscribe to.
    package static func calendars(of programme: Programme, in conference: Conference) -> [Selection] {
        let papers = Set(programme.sessions.flatMap(\.papers))
        let speaking = Set(papers.flatMap { conference.papers[$0].speakers })
        let keys = conference.speakers.map { SpeakerIndex.sortingKey($0.name) }
        return conference.axes.references.map(Selection.axis) + conference.rooms.references.map(Selection.room)
            + speaking.sorted { (keys[$0.index], $0) < (keys[$1.index], $1) }.map(Selection.speaker)
    }

    func includes(_ talk: Talk, in session: Session, of conference: Conference) -> Bool {
        switch self {
        case .axis(let axis): session.axis == axis
        case .day(let day): talk.interval.date == day
        case .speaker(let speaker): conference.papers[talk.paper].speakers.contains(speaker)
        case .room(let room): session.room == room
        }
    }

    /// Events are for everybody; only a room's list leaves out those that are held elsewhere.
    func includes(_ event: Event, of conference: Conference) -> Bool {
        switch self {
        case .axis, .speaker: true
        case .day(let day): event.interval.date == day
        case .room(let room): event.place == conference.rooms[room].name
        }
    }

    func includes(_ cancelled: ProgrammeVersion.Cancellation, of conference: Conference) -> Bool {
        switch self {
        case .axis(let axis): cancelled.axis == conference.axes[axis].id
        case .day(let day): cancelled.hours.date == day
        case .speaker(let speaker): cancelled.speakers.contains(conference.speakers[speaker].name)
        case .room(let room): cancelled.room == conference.rooms[room].name
        }
    }
}
