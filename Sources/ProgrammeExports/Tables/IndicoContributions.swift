internal import ConferenceModel

/// Papers as Indico imports them: seven columns without headings, one speaker a row. Indico takes the first of a paper’s
/// speakers; the others are for hand.
struct IndicoContributions {
    private let edition: Edition
    private var conference: Conference { edition.conference }

    init(_ edition: Edition) { self.edition = edition }

    var text: String { DelimitedText(separator: ",").text(Agenda(edition).entries.map(row)) }

    private func row(_ entry: Agenda.Entry) -> [String] {
        let paper = conference.papers[entry.talk.paper]
        let speaker = paper.speakers.first.map { conference.speakers[$0] }
        let name = PersonName(speaker?.name ?? "")
        let (date, start) = (entry.talk.interval.date, entry.talk.interval.start)
        return [
            // Without offset: Indico reads hours on its event’s own clock.
            "\(date.iso)T\(start.iso)", "\(entry.talk.interval.length.count)", paper.title, name.first, name.family,
            speaker?.affiliation ?? "", speaker?.email ?? "",
        ]
    }
}
