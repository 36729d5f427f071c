internal import ConferenceModel

/// What a terminal shows of events, sessions and papers.
struct SessionCards {
    private let conference: Conference
    let language: Language
    private let marks: [AxisMark]

    init(_ conference: Conference, language: Language) {
        (self.conference, self.language) = (conference, language)
        marks = AxisMark.marks(of: conference)
    }

    func when(_ session: Session) -> StyledLine {
        StyledLine(conference.timeSlots[session.timeSlot].text[language], .strong)
    }

    func room(_ session: Session) -> StyledLine { StyledLine(conference.rooms[session.room].name.line, .strong) }

    /// `● Axe 1`.
    func axis(_ session: Session) -> StyledLine {
        let mark = marks[session.axis.index]
        let id = conference.axes[session.axis].id.line
        return StyledLine("\(mark.symbol) \(Label.axis[language]) \(id)", .badge(mark.colour))
    }

    /// `● Axe 1 : L’introduction…`.
    func title(of axis: Reference<Axis>) -> String {
        let title = Text(fr: "\u{A0}: \(conference.axes[axis].title.fr)", en: ": \(conference.axes[axis].title.en)")
        return "\(marks[axis.index].symbol) \(Label.axis[language]) \(conference.axes[axis].id)\(title[language])"
    }

    func event(_ event: Event, width: Int) -> [StyledLine] {
        let place = event.place.map { " · \($0)" } ?? ""
        return StyledLine.lines(event.title[language] + place, width: width)
    }

    /// The papers, each with its hour, title and speakers.
    func papers(of session: Session, width: Int) -> [StyledLine] {
        conference.talks(of: session).flatMap { talk in
            let paper = conference.papers[talk.paper]
            let names = paper.speakers.map { conference.speakers[$0].name }.joined(separator: ", ")
            return [StyledLine("\(talk.interval.start.text[language])  \(paper.id.line)".cut(to: width), .strong)]
                + StyledLine.lines(paper.title, width: width, limit: 4)
                + (names.isEmpty ? [] : StyledLine.lines(names, .faint, width: width, limit: 2))
        }
    }

    /// `C07 Title`.
    func title(of talk: Talk, width: Int) -> [StyledLine] {
        let paper = conference.papers[talk.paper]
        return StyledLine.lines("\(paper.id) \(paper.title)", width: width, limit: 4)
    }
}
