import ConferenceModel

/// The rows of the table of papers.
struct PaperRows {
    private let conference: Conference
    private let language: Language
    private let clocks: ClockDifference
    private let standard: (paper: Minutes, discussion: Minutes)?

    /// - Parameter standard: minutes that the settings give to papers whose cells are empty.
    init(_ conference: Conference, _ language: Language, standard: (paper: Minutes, discussion: Minutes)? = nil) {
        (self.conference, self.language, self.standard) = (conference, language, standard)
        clocks = ClockDifference(timeZone: conference.timeZone, days: conference.days)
    }

    var rows: [[PaperColumn: String]] { conference.papers.references.map(row) }

    private func row(_ reference: Reference<Paper>) -> [PaperColumn: String] {
        let paper = conference.papers[reference]
        var row: [PaperColumn: String] = [
            .id: paper.id, .title: paper.title, .axis: conference.axes[paper.axis].id,
            .otherAxes: list(paper.otherAxes.map { conference.axes[$0].id }),
            .speakers: people(paper.speakers.map { conference.speakers[$0].name }), .authors: people(paper.authors),
            .duration: "\(paper.duration.count)", .discussion: "\(paper.discussion.count)",
            .keywords: list(paper.keywords), .abstract: paper.abstract,
            .audience: paper.audience.map(String.init) ?? "",
            .needs: list(paper.needs.sorted()), .pin: paper.pin.map(text) ?? "",
            .places: paper.places == 1 ? "" : "\(paper.places)", .rank: paper.rank.map(String.init) ?? "",
            .attendees: people(paper.attendees), .timeZone: paper.ahead == 0 ? "" : clocks.zone(ahead: paper.ahead),
        ]
        if let standard, (paper.duration, paper.discussion) == standard {
            (row[.duration], row[.discussion]) = ("", "")
        }
        if paper.status != .accepted { row[.status] = paper.status.words[language] }
        for relation in conference.relations where relation.first == reference {
            let column: PaperColumn =
                switch relation.kind {
                case .before: .before
                case .sameSession: .sameSession
                case .notAtTheSameTime: .notAtTheSameTime
                }
            row[column] = list([row[column], conference.papers[relation.second].id].compactMap(\.self))
        }
        return row
    }

    private func text(_ pin: Pin) -> String {
        let slot = pin.timeSlot.map { conference.timeSlots[$0].id } ?? ""
        let place = pin.room.map { "\(slot) @ \(conference.rooms[$0].name)" } ?? slot
        guard let axis = pin.axis else { return place }
        let words = "\(PaperColumn.axis.words[language]) \(conference.axes[axis].id)"
        return place.isEmpty ? words : "\(place) @ \(words)"
    }

    private func list(_ words: [String]) -> String { words.joined(separator: "; ") }

    /// A name with a comma needs a semicolon somewhere, so that the comma separates nothing.
    private func people(_ names: [String]) -> String {
        names.count == 1 && names[0].contains(",") ? names[0] + ";" : list(names)
    }
}
