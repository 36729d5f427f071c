internal import ConferenceModel

/// The programme as a flat table for spreadsheets: a row for each paper and each event, in order of time.
///
/// CSV as French spreadsheets expect it: `;`, UTF-8 with a byte order mark, CRLF. Days and hours are written as ISO 8601
/// does, and `colloque audit` reads the table back. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
struct FlatTable {
    private let edition: Edition
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) { self.edition = edition }

    var text: String {
        let headings = [
            Label.day, Label.start, Label.end, Label.room, Text(fr: "axe", en: "axis"), Label.axisTitle, Label.order,
            Text("id"), Label.title, Label.speakers, Label.session,
        ].map { $0[language] }
        let agenda = Agenda(edition)
        let events = agenda.events.map { (interval: $0.interval, cells: row($0)) }
        let papers = agenda.entries.map { (interval: $0.talk.interval, cells: row($0)) }
        // Stable: at one hour, events come first, then rooms in file order.
        let rows = (events + papers).sorted { $0.interval.start(before: $1.interval) }.map(\.cells)
        return "\u{FEFF}" + ([headings] + rows).map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
    }

    private func row(_ event: Event) -> [String] {
        when(event.interval) + [event.place ?? "", "", "", "", "", event.title[language], "", ""]
    }

    private func row(_ entry: Agenda.Entry) -> [String] {
        let paper = conference.papers[entry.talk.paper]
        let axis = conference.axes[entry.session.axis]
        return when(entry.talk.interval) + [
            conference.rooms[entry.session.room].name, axis.id, axis.title[language], "\(entry.order)", paper.id,
            paper.title,
            conference.speakerNames(of: entry.talk.paper).joined(separator: ", "),
            conference.timeSlots[entry.session.timeSlot].interval.start.iso,
        ]
    }

    private func when(_ interval: Interval) -> [String] { [interval.date.iso, interval.start.iso, interval.end.iso] }

    private func cell(_ text: String) -> String {
        let line = text.line.trimmed
        let neutral = line.first.map("=+-@".contains) == true ? "'" + line : line
        guard neutral.contains(where: { ";\"".contains($0) }) else { return neutral }
        return "\"" + neutral.replacing("\"", with: "\"\"") + "\""
    }
}

extension Interval {
    fileprivate func start(before other: Interval) -> Bool { (date, start) < (other.date, other.start) }
}
