internal import ConferenceModel

/// The programme as a calendar to subscribe to (RFC 5545, 5546, 7986): papers, events and what was cancelled.
///
/// A paper or an event keeps its UID from version to version; its SEQUENCE rises with each change of hours, place or status, and its
/// DTSTAMP is the time of that change, so that the same programme gives the same bytes. What is cancelled stays, with
/// STATUS and title saying so: some clients mind the one, some only show the other. A feed has no METHOD.
struct ICalendar {
    private let edition: Edition
    private let marks: [AxisMark]
    private let clock: ZoneClock

    init(_ edition: Edition) {
        self.edition = edition
        marks = AxisMark.marks(of: edition.conference)
        clock = ZoneClock(edition.conference)
    }

    private var conference: Conference { edition.conference }
    private var version: ProgrammeVersion { edition.version }
    private var language: Language { edition.language }

    var text: String {
        let agenda = Agenda(edition)
        let components =
            events(in: agenda) + agenda.entries.map { ($0.talk.interval, component(of: $0)) }
            + agenda.cancellations.map { ($0.hours, component(of: $0)) }
        let inOrder = components.sorted { $0.0 < $1.0 }.flatMap(\.1)
        return (head + CalendarZone(conference).lines + inOrder + [ContentLine("END", "VCALENDAR")])
            .map(\.folded).joined()
    }

    private var head: [ContentLine] {
        [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//Colloque//Colloque//\(language.rawValue.uppercased())"),
            ContentLine("CALSCALE", "GREGORIAN"), ContentLine("NAME", text: edition.title),
            ContentLine("X-WR-CALNAME", text: edition.title), ContentLine("X-WR-TIMEZONE", conference.timeZone),
            ContentLine("LAST-MODIFIED", version.made.basic), ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
            ContentLine("X-PUBLISHED-TTL", "PT1H"),
        ] + colour(edition.selection.flatMap { if case .axis(let axis) = $0 { axis } else { nil } })
    }

    private func component(of entry: Agenda.Entry) -> [ContentLine] {
        let paper = conference.papers[entry.talk.paper]
        let revision = version.revisions[entry.talk.paper.index]
        let axis = conference.axes[entry.session.axis]
        let replaced = edition.replaced[entry.talk.paper].map { Label.replaces($0.title)[language] }
        let moved = revision.previousHours.map { Label.movedFrom($0)[language] }
        let facts = [conference.speakersAndAffiliations(of: paper), heading(of: axis), moved, replaced, paper.abstract]
        return component(
            version.papers[entry.talk.paper.index], revision, at: entry.talk.interval,
            room: conference.rooms[entry.session.room].name,
            title: paper.title.trimmed.isEmpty ? paper.id : paper.title,
            description: facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n"))
            + [ContentLine("CATEGORIES", text: heading(of: axis))] + colour(entry.session.axis) + [end]
    }

    private func component(of cancelled: ProgrammeVersion.Cancellation) -> [ContentLine] {
        let substitute = cancelled.replacement.map { Label.replacedBy(conference.papers[$0].title)[language] }
        return component(
            cancelled.identifier, cancelled.revision, at: cancelled.hours, room: cancelled.room,
            title: "\(Label.cancelledMark[language]) \(cancelled.title)", status: "CANCELLED",
            description: [cancelled.speakers.joined(separator: ", "), substitute].compactMap { $0 }
                .filter { !$0.isEmpty }.joined(separator: "\n"))
            + [end]
    }

    private func events(in agenda: Agenda) -> [(Interval, [ContentLine])] {
        let identifiers = Event.identifiers(of: conference.events, in: version.identifier)
        return conference.events.indices.filter { agenda.events.contains(conference.events[$0]) }.map { index in
            let event = conference.events[index]
            let lines = component(
                identifiers[index], version.events[index], at: event.interval, room: event.place,
                title: event.title[language], description: "")
            return (event.interval, lines + [end])
        }
    }

    private func component(
        _ identifier: UniqueIdentifier, _ revision: ProgrammeVersion.Revision, at hours: Interval, room: String?,
        title: String, status: String = "CONFIRMED", description: String
    ) -> [ContentLine] {
        let place = [room ?? "", conference.place].filter { !$0.isEmpty }.joined(separator: ", ")
        return [
            ContentLine("BEGIN", "VEVENT"), ContentLine("UID", identifier.text),
            ContentLine("DTSTAMP", revision.made.basic), ContentLine("LAST-MODIFIED", revision.made.basic),
            time("DTSTART", hours.date, hours.start), time("DTEND", hours.date, hours.end),
            ContentLine("SEQUENCE", "\(revision.sequence)"), ContentLine("STATUS", status),
            ContentLine("SUMMARY", text: title.line.trimmed),
        ] + (place.isEmpty ? [] : [ContentLine("LOCATION", text: place.line)])
            + (description.isEmpty ? [] : [ContentLine("DESCRIPTION", text: description)])
    }

    private var end: ContentLine { ContentLine("END", "VEVENT") }

    private func time(_ name: String, _ date: CalendarDate, _ time: LocalTime) -> ContentLine {
        // Not through the instant: the conference's hours are those on the wall.
        let wall = (Instant(iso: "\(date.iso)T00:00:00Z")?.seconds ?? 0) + 60 * time.sinceMidnight.count
        return ContentLine("\(name);TZID=\(conference.timeZone)", String(Instant(seconds: wall).basic.dropLast()))
    }

    private func heading(of axis: Axis) -> String {
        "\(Label.axis[language]) \(axis.id)\(Label.colon[language])\(axis.title[language])"
    }

    private func colour(_ axis: Reference<Axis>?) -> [ContentLine] {
        axis.map { [ContentLine("COLOR", marks[$0.index].colour.cssName)] } ?? []
    }
}
