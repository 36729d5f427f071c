internal import ConferenceModel

/// What takes place in which room, in frab’s terms.
struct FrabContent {
    private struct Item {
        let room: String
        let event: FrabSchedule.Event
    }

    private let edition: Edition
    private let items: [Item]

    init(_ edition: Edition, acronym: String, tracks: [String]) {
        self.edition = edition
        let (conference, version, agenda) = (edition.conference, edition.version, Agenda(edition))
        // All papers have their number, whichever are shown, so that it stays theirs.
        let eventIdentifiers = Event.identifiers(of: conference.events, in: version.identifier)
        let identifiers = version.papers + eventIdentifiers
        let numbers = Dictionary(
            zip(identifiers, FrabNames.numbers(of: identifiers)), uniquingKeysWith: { first, _ in first })
        func slug(_ title: String, _ number: Int) -> String {
            let digits = String(number)
            let padded = String(repeating: "0", count: max(8 - digits.count, 0)) + digits
            return "\(acronym)-\(padded)-" + FrabNames.slug(title, otherwise: "event")
        }
        let papers = agenda.entries.map { entry in
            let paper = conference.papers[entry.talk.paper]
            let identifier = version.papers[entry.talk.paper.index]
            let title = paper.title.line.trimmed
            return Item(
                room: conference.rooms[entry.session.room].name,
                event: FrabSchedule.Event(
                    identifier: identifier, number: numbers[identifier] ?? 1, interval: entry.talk.interval,
                    title: title.isEmpty ? paper.id.line.trimmed : title, type: "talk",
                    track: tracks[entry.session.axis.index],
                    abstract: paper.abstract.lines, slug: slug(title, numbers[identifier] ?? 1),
                    persons: conference.speakerNames(of: entry.talk.paper).map { name in
                        (UniqueIdentifier("person/\(name)", in: version.identifier), name.line.trimmed)
                    }))
        }
        let places = zip(conference.events, eventIdentifiers).filter { agenda.events.contains($0.0) }
        let events = places.map { event, identifier in
            let title = event.title[edition.language].line.trimmed
            return Item(
                room: event.place ?? Label.everybody[edition.language],
                event: FrabSchedule.Event(
                    identifier: identifier, number: numbers[identifier] ?? 1, interval: event.interval, title: title,
                    type: "other", track: "", abstract: "", slug: slug(title, numbers[identifier] ?? 1), persons: []))
        }
        items = events + papers
    }

    /// The conference’s rooms first, then other places as they come; those without an event are left out.
    func rooms(on date: CalendarDate) -> [FrabSchedule.Room] {
        let conference = edition.conference
        let today = items.filter { $0.event.interval.date == date }
        let known = conference.rooms.map(\.name)
        let others = today.map(\.room).filter { !known.contains($0) }
        var seen: Set<String> = []
        return (known + others).filter { seen.insert($0).inserted }.compactMap { name in
            let events = today.filter { $0.room == name }.map(\.event).sorted { $0.interval.start < $1.interval.start }
            let identifier =
                known.firstIndex(of: name).map { edition.version.rooms[$0] }
                ?? UniqueIdentifier("place/\(name)", in: edition.version.identifier)
            return events.isEmpty
                ? nil : FrabSchedule.Room(name: name.line.trimmed, identifier: identifier, events: events)
        }
    }
}
