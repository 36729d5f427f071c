internal import ConferenceModel
internal import WorkbookWriting

/// `schedule.xml`, for Giggity, EventFahrplan and their like. Elements come in the schema’s order, and there are no others.
struct FrabXML {
    private let schedule: FrabSchedule
    private let clock: ZoneClock

    init(_ edition: Edition) {
        schedule = FrabSchedule(edition)
        clock = ZoneClock(edition.conference)
    }

    private var edition: Edition { schedule.edition }

    var text: String {
        let days = schedule.days.enumerated().map { day($1, index: $0 + 1) }.joined()
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n  <generator name=\"Colloque\"/>\n"
            + "  " + element("version", edition.version.name) + conference + days + "</schedule>\n"
    }

    private var conference: String {
        let conference = edition.conference
        let facts = [
            ("title", edition.title), ("acronym", schedule.acronym), ("start", conference.days.first?.iso ?? ""),
            ("end", conference.days.last?.iso ?? ""), ("days", "\(schedule.days.count)"),
            ("timeslot_duration", "00:05"),
            ("time_zone_name", conference.timeZone),
        ].filter { !$0.1.isEmpty }.map { "    " + element($0, $1) }.joined()
        let tracks = schedule.tracks.map { track in
            "    <track name=\"\(XMLText.escaped(track.name))\" color=\"\(track.colour)\" slug=\"\(track.slug)\"/>\n"
        }.joined()
        return "  <conference>\n\(facts)\(tracks)  </conference>\n"
    }

    private func day(_ day: FrabSchedule.Day, index: Int) -> String {
        let (start, end) = (clock.iso(day.plan, day.start), clock.iso(day.plan, day.end))
        let rooms = day.rooms.map { room in
            "    <room name=\"\(XMLText.escaped(room.name))\" guid=\"\(room.identifier.text)\">\n"
                + room.events.map { event($0, in: room) }.joined() + "    </room>\n"
        }.joined()
        return
            "  <day index=\"\(index)\" date=\"\(day.plan.iso)\" start=\"\(start)\" end=\"\(end)\">\n\(rooms)  </day>\n"
    }

    private func event(_ event: FrabSchedule.Event, in room: FrabSchedule.Room) -> String {
        let facts = [
            ("room", room.name), ("title", event.title), ("subtitle", ""), ("type", event.type),
            ("date", clock.iso(event.interval.date, event.interval.start)), ("start", event.interval.start.iso),
            ("duration", event.duration), ("abstract", event.abstract), ("slug", event.slug), ("track", event.track),
            ("language", edition.conference.languages.first?.rawValue ?? edition.language.rawValue),
        ].map { "        " + element($0, $1) }.joined()
        let persons = event.persons.map { person in
            "          <person guid=\"\(person.identifier.text)\">\(XMLText.escaped(person.name))</person>\n"
        }.joined()
        return "      <event guid=\"\(event.identifier.text)\" id=\"\(event.number)\">\n\(facts)"
            + "        <persons>\n\(persons)        </persons>\n      </event>\n"
    }

    private func element(_ name: String, _ text: String) -> String {
        text.isEmpty ? "<\(name)/>\n" : "<\(name)>\(XMLText.escaped(text))</\(name)>\n"
    }
}

extension FrabSchedule.Event {
    /// `01:30`.
    var duration: String { twoDigits(interval.length.count / 60) + ":" + twoDigits(interval.length.count % 60) }
}
