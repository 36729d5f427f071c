internal import ConferenceModel

/// The programme as a flat table for spreadsheets: a row for each paper and each event, in order of time.
///
/// CSV as French spreadsheets expect it: `;`, UTF-8 with a byte order mark, CRLF. Days and hours are written as ISO 8601
/// does, and `colloque audit` reads the table back. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
struct FlatTable {
    private let programme: Programme
    private let conference: Conference
    private let language: Language

    init(_ programme: Programme, of conference: Conference, language: Language) {
        (self.programme, self.conference, self.language) = (programme, conference, language)
    }

    var text: String {
        let headings = [
            Label.day, Label.start, Label.end, Label.room, Text(fr: "axe", en: "axis"), Label.axisTitle, Label.order,
            Text("id"), Label.title, Label.speakers, Label.session,
        ].map { $0[language] }
        let events = conference.events.map { (interval: $0.interval, cells: row($0)) }
        let papers = programme.sessions.flatMap { session in
            conference.talks(of: session).enumerated().map { index, talk in
                (interval: talk.interval, cells: row(talk, order: index + 1, in: session))
            }
        }
        // Stable: at one hour, events come first, then rooms in file order.
        let rows = (events + papers).sorted { $0.interval.start(before: $1.interval) }.map(\.cells)
        return "\u{FEFF}" + ([headings] + rows).map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
    }

    private func row(_ event: Event) -> [String] {
        when(event.interval) + [event.place ?? "", "", "", "", "", event.title[language], "", ""]
    }

    private func row(_ talk: Talk, order: Int, in session: Session) -> [String] {
        let paper = conference.papers[talk.paper]
        let axis = conference.axes[session.axis]
        return when(talk.interval) + [
            conference.rooms[session.room].name, axis.id, axis.title[language], "\(order)", paper.id, paper.title,
            paper.speakers.map { conference.speakers[$0].name }.joined(separator: ", "),
            conference.timeSlots[session.timeSlot].interval.start.iso,
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
