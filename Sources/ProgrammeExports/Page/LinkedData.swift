internal import ConferenceModel
internal import Foundation

/// The conference for search engines and calendars that read pages: JSON-LD in the words of schema.org.
struct LinkedData {
    private let edition: Edition
    private let clock: ZoneClock

    init(_ edition: Edition) { (self.edition, clock) = (edition, ZoneClock(edition.conference)) }

    /// Harmless within an element `script`: there is no `<`, `>` or `&`.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Text and lists of text cannot fail.
        let text = (try? encoder.encode(conference)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return [("<", "u003c"), (">", "u003e"), ("&", "u0026")].reduce(text) { text, pair in
            text.replacingOccurrences(of: pair.0, with: "\\\(pair.1)")
        }
    }

    private var conference: LinkedEvent {
        let (conference, agenda) = (edition.conference, Agenda(edition))
        let events =
            agenda.entries.map { ($0.talk.interval, paper($0)) }
            + agenda.events.map { ($0.interval, event($0)) }
            + (edition.showsCancelled ? agenda.cancellations : []).map { ($0.hours, cancelled($0)) }
        var whole = LinkedEvent(name: edition.title, identifier: edition.version.identifier)
        whole.context = "https://schema.org"
        whole.startDate = conference.days.first?.iso
        whole.endDate = conference.days.last?.iso
        whole.location = LinkedEvent.Named("Place", conference.place)
        whole.inLanguage = conference.languages.map(\.rawValue)
        whole.subEvent = events.sorted { $0.0 < $1.0 }.map(\.1)
        return whole
    }

    private func paper(_ entry: Agenda.Entry) -> LinkedEvent {
        let (conference, reference) = (edition.conference, entry.talk.paper)
        let paper = conference.papers[reference]
        let revision = edition.version.revisions[reference.index]
        var event = LinkedEvent(name: paper.title, identifier: edition.version.papers[reference.index])
        (event.startDate, event.endDate) = hours(entry.talk.interval)
        event.location = LinkedEvent.Named("Place", conference.rooms[entry.session.room].name)
        event.performer = paper.speakers.map { conference.speakers[$0] }.compactMap { speaker in
            LinkedEvent.Named("Person", speaker.name, affiliation: speaker.affiliation)
        }
        event.description = paper.abstract.isEmpty ? nil : paper.abstract.line
        event.keywords = paper.keywords.map(\.line)
        event.eventStatus = LinkedEvent.status(revision.previousHours == nil ? "Scheduled" : "Rescheduled")
        event.previousStartDate = revision.previousHours.map { clock.iso($0.date, $0.start) }
        return event
    }

    private func cancelled(_ paper: ProgrammeVersion.Cancellation) -> LinkedEvent {
        var event = LinkedEvent(name: paper.title, identifier: paper.identifier)
        (event.startDate, event.endDate) = hours(paper.hours)
        event.location = LinkedEvent.Named("Place", paper.room)
        event.performer = paper.speakers.compactMap { LinkedEvent.Named("Person", $0) }
        event.eventStatus = LinkedEvent.status("Cancelled")
        return event
    }

    private func event(_ event: Event) -> LinkedEvent {
        var linked = LinkedEvent(name: event.title[edition.language], identifier: nil)
        (linked.startDate, linked.endDate) = hours(event.interval)
        linked.location = LinkedEvent.Named("Place", event.place ?? edition.conference.place)
        return linked
    }

    private func hours(_ interval: Interval) -> (String?, String?) {
        (clock.iso(interval.date, interval.start), clock.iso(interval.date, interval.end))
    }
}
