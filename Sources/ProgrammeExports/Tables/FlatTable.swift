internal import ConferenceModel

/// The programme as a flat table for spreadsheets: a row for each paper and each event, in order of time.
///
/// CSV as French spreadsheets expect it: `;`, UTF-8 with a byte order mark, CRLF. Days and hours are written as ISO 8601
/// does, and Colloque reads the table back. The last column tells the start of a session only for a paper that runs over its
/// time slot, so that whoever moves a paper changes its hours and nothing else.
struct FlatTable {
    /// One row, and whose it is.
    struct Row {
        let cells: [String]
        /// `nil` for an event.
        let axis: Reference<Axis>?
    }

    private let edition: Edition
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) { self.edition = edition }

    var text: String { "\u{FEFF}" + DelimitedText(separator: ";").text([headings] + rows.map(\.cells)) }

    var headings: [String] {
        [
            Label.day, Label.start, Label.end, Label.room, Text(fr: "axe", en: "axis"), Label.axisTitle, Label.order,
            Text("id"), Label.title, Label.speakers, Label.session,
        ].map { $0[language] } + (edition.showsCancelled ? [Label.status[language]] : [])
    }

    var rows: [Row] {
        let agenda = Agenda(edition)
        let replaced = edition.replaced
        let events = agenda.events.map { (interval: $0.interval, row: row($0)) }
        let papers = agenda.entries.map { (interval: $0.talk.interval, row: row($0, replaced[$0.talk.paper])) }
        let cancelled = (edition.showsCancelled ? agenda.cancellations : []).map { (interval: $0.hours, row: row($0)) }
        // Stable: at one hour, events come first, then rooms in file order.
        return (events + papers + cancelled).sorted { $0.interval.start(before: $1.interval) }.map(\.row)
    }

    private func row(_ event: Event) -> Row {
        let cells = [event.place ?? "", "", "", "", "", event.title[language], "", ""]
        return Row(cells: when(event.interval) + cells + status(""), axis: nil)
    }

    private func row(_ entry: Agenda.Entry, _ replaced: ProgrammeVersion.Cancellation?) -> Row {
        let paper = conference.papers[entry.talk.paper]
        let axis = conference.axes[entry.session.axis]
        let cells = [
            conference.rooms[entry.session.room].name, axis.id, axis.title[language], "\(entry.order)", paper.id,
            paper.title,
            conference.speakerNames(of: entry.talk.paper).joined(separator: ", "), strayed(entry) ?? "",
        ]
        return Row(
            cells: when(entry.talk.interval) + cells
                + status(replaced.map { Label.replaces($0.title)[language] } ?? ""),
            axis: entry.session.axis)
    }

    private func row(_ cancelled: ProgrammeVersion.Cancellation) -> Row {
        let axis = conference.axes.references.first { conference.axes[$0].id == cancelled.axis }
        let title = axis.map { conference.axes[$0].title[language] } ?? ""
        let cells = [
            cancelled.room, cancelled.axis, title, "", cancelled.paper, cancelled.title,
            cancelled.speakers.joined(separator: ", "), "",
        ]
        return Row(cells: when(cancelled.hours) + cells + status(Label.cancelled[language]), axis: axis)
    }

    private func status(_ text: String) -> [String] { edition.showsCancelled ? [text] : [] }

    /// The start of its session’s time slot, unless the paper begins in it.
    private func strayed(_ entry: Agenda.Entry) -> String? {
        let slot = conference.timeSlots[entry.session.timeSlot].interval
        return entry.talk.interval.start < slot.end ? nil : slot.start.iso
    }

    private func when(_ interval: Interval) -> [String] { [interval.date.iso, interval.start.iso, interval.end.iso] }
}

extension Interval {
    fileprivate func start(before other: Interval) -> Bool { (date, start) < (other.date, other.start) }
}
