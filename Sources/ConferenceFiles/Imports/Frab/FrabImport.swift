import ConferenceModel
import Foundation

/// frab: `schedule.xml` or `schedule.json`, a conference’s frame with the programme that it has.
struct FrabImport {
    private var clock = SourceClock()

    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        for file in files {
            var reading = FrabImport()
            switch file.content {
            case .markup(let root) where root.name == "schedule": reading.read(root, of: file.name, into: &draft)
            case .json(let root):
                guard let conference = (root["schedule"] ?? root)["conference"] else { fallthrough }
                reading.read(conference, into: &draft)
            default: draft.diagnostics.append(file.isUnexpected)
            }
        }
    }

    // MARK: XML

    private mutating func read(_ root: MarkupElement, of file: String, into draft: inout ImportDraft) {
        let conference = root.first("conference")
        readFrame(
            title: conference?.value("title"), place: conference?.value("venue") ?? conference?.value("city"),
            zone: conference?.value("time_zone_name"), at: Location(file: file, line: conference?.line), into: &draft)
        for field in conference?.elements ?? [] where ["acronym", "url", "base_url"].contains(field.name) {
            draft.keep(field.name, field.text, of: draft.title, at: Location(file: file, line: field.line))
        }
        for day in root.elements("day") {
            for room in day.elements("room") {
                for event in room.elements("event") {
                    add(Self.event(event, of: file, room: room["name"] ?? "", day: day["date"] ?? ""), into: &draft)
                }
            }
        }
    }

    private static func event(_ event: MarkupElement, of file: String, room: String, day: String) -> FrabEvent {
        let persons = event.descendants("person").map { person in
            FrabEvent.Person(
                name: person.text, email: person["email"], affiliation: person["affiliation"] ?? person["organization"])
        }
        let rest = event.elements.filter { !FrabEvent.known.contains($0.name) }.map { ($0.name, $0.text) }
        return FrabEvent(
            id: event.value("code") ?? event.value("id") ?? event.value("guid") ?? "",
            title: event.value("title") ?? "",
            room: event.value("room") ?? room,
            start: event.value("date") ?? "\(day) \(event.value("start") ?? "")",
            duration: event.value("duration") ?? "",
            track: event.value("track") ?? "", abstract: event.value("abstract") ?? "", persons: persons, rest: rest,
            location: Location(file: file, line: event.line))
    }

    // MARK: JSON

    private mutating func read(_ conference: JSONNode, into draft: inout ImportDraft) {
        let language = draft.language
        readFrame(
            title: conference["title"]?.text(language), place: conference["venue"]?.text(language),
            zone: conference["time_zone_name"]?.text(language), at: conference.location, into: &draft)
        draft.keep("acronym", conference["acronym"]?.text(language), of: draft.title, at: conference.location)
        for room in conference["rooms"]?.list ?? [] {
            let name = room["name"]?.text(language) ?? room.text(language)
            if let room = SourceRoom(name, capacity: room["capacity"]?.number) { draft.rooms.append(room) }
        }
        for day in conference["days"]?.list ?? [] {
            let date = day["date"]?.text(language) ?? ""
            for (room, events) in day["rooms"]?.members ?? [] {
                for event in events.list { add(Self.event(event, room: room, day: date, language), into: &draft) }
            }
        }
    }

    private static func event(_ event: JSONNode, room: String, day: String, _ language: Language) -> FrabEvent {
        func text(_ key: String) -> String? { event[key]?.text(language) }
        let persons = (event["persons"]?.list ?? []).map { person in
            FrabEvent.Person(
                name: person["name", "public_name"]?.text(language) ?? person.text(language) ?? "",
                email: person["email"]?.text(language),
                affiliation: person["affiliation", "organization"]?.text(language))
        }
        let rest = event.members.filter { !FrabEvent.known.contains($0.name) }.compactMap { name, value in
            value.text(language).map { (name, $0) }
        }
        return FrabEvent(
            id: text("code") ?? text("id") ?? text("guid") ?? "", title: text("title") ?? "",
            room: text("room") ?? room,
            start: text("date") ?? "\(day) \(text("start") ?? "")", duration: text("duration") ?? "",
            track: text("track") ?? "", abstract: text("abstract") ?? "", persons: persons, rest: rest,
            location: event.location)
    }

    // MARK: Both

    private mutating func readFrame(
        title: String?, place: String?, zone: String?, at location: Location, into draft: inout ImportDraft
    ) {
        draft.title = title ?? draft.title
        draft.place = place ?? draft.place
        guard let zone else { return }
        if case .found(let name) = ZoneName.reading(zone), let found = TimeZone(identifier: name) {
            (draft.zone, clock.zone) = (name, found)
        } else {
            draft.report(ImportFault.unknownTimeZone(zone), at: location)
        }
    }

    /// What nobody presents is for everybody: a break, an opening.
    private func add(_ event: FrabEvent, into draft: inout ImportDraft) {
        // Without a zone, hours are those that are written.
        if draft.zone == nil { _ = draft.assumeZone(of: [event.start]) }
        guard let start = clock.moment(event.start) else {
            return draft.report(ImportFault.notAMoment(event.start), at: event.location)
        }
        let length = Self.minutes(event.duration)
        guard let length, let hours = start.interval(lasting: length) else {
            return draft.report(DurationFault.notUnderstood(event.duration), at: event.location)
        }
        let room = event.room.oneLine
        let id = event.id.isEmpty ? "P\(draft.papers.count + 1)" : event.id
        for (field, value) in event.rest { draft.keep(field, value, of: id, at: event.location) }
        guard !event.persons.isEmpty else {
            let title = event.title.isEmpty ? id : event.title.oneLine
            draft.events.append(Event(title: Text(title), interval: hours, place: room.isEmpty ? nil : room))
            return draft.keep("abstract", event.abstract, of: id, at: event.location)
        }
        var paper = SourcePaper(id: id, title: event.title, at: event.location)
        paper.axes = [event.track.oneLine].filter { !$0.isEmpty }
        paper.abstract = event.abstract
        (paper.duration, paper.placement) = (hours.length, .hours(hours, room: room.isEmpty ? nil : room))
        for person in event.persons {
            let one = SourcePerson(
                PersonName.reading(person.name), email: person.email, affiliation: person.affiliation,
                at: event.location)
            if let one { paper.add(speaker: draft.person(one)) }
        }
        draft.add(paper)
    }

    /// `00:45`, and the `0:45:00` of others.
    private static func minutes(_ duration: String) -> Minutes? {
        let parts = duration.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard let hours = parts.first, let hours, (0...24).contains(hours), (2...3).contains(parts.count),
            let minutes = parts[1], (0..<60).contains(minutes), hours + minutes > 0
        else { return nil }
        return Minutes(60 * hours + minutes)
    }
}
