package import ConferenceModel

/// A programme in the terminal: rooms side by side where the width allows, otherwise sessions one below the other.
package struct TerminalGrid {
    private let width: Int
    private let colour: Bool
    private let language: Language

    /// - Parameters:
    ///   - width: of the terminal, in columns; at least 40 are used.
    ///   - colour: whether ANSI colours may be written.
    package init(width: Int, colour: Bool, language: Language) {
        (self.width, self.colour, self.language) = (max(width, 40), colour, language)
    }

    /// Lines of at most `width` columns, with a newline at the end.
    package func render(_ programme: Programme, of conference: Conference, by view: GridView) -> String {
        let cards = SessionCards(conference, language: language)
        let blocks: [[String]] =
            switch view {
            case .day: DayPlan.days(of: programme, in: conference).map { day($0, of: conference, cards: cards) }
            case .room:
                conference.rooms.references.compactMap { room in
                    group(conference.rooms[room].name, programme.sessions.filter { $0.room == room }, cards: cards) {
                        [cards.when($0), cards.axis($0)]
                    }
                }
            case .axis:
                conference.axes.references.compactMap { axis in
                    group(cards.title(of: axis), programme.sessions.filter { $0.axis == axis }, cards: cards) {
                        [cards.when($0), cards.room($0)]
                    }
                }
            case .speaker: SpeakerIndex(programme, of: conference).entries.map { speaker($0, cards: cards) }
            }
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func day(_ plan: DayPlan, of conference: Conference, cards: SessionCards) -> [String] {
        let title = heading("\(plan.date.heading[language]) \(plan.date.year)")
        let table = RoomTable(plan, of: conference, width: width, cards: cards)
        return title + (table?.lines(colour: colour) ?? plan.rows.flatMap { stacked($0, cards: cards) })
    }

    private func stacked(_ row: DayPlan.Row, cards: SessionCards) -> [String] {
        let hours = row.interval.hours[language]
        switch row {
        case .event(let event):
            return indented(cards.event(event, width: width - 18), by: hours.padded(to: 18))
        case .timeSlot(_, let rooms):
            let sessions = rooms.joined().flatMap { card($0, facts: [cards.room($0), cards.axis($0)], cards: cards) }
            return [StyledLine(hours, .strong).rendered(colour: colour)] + sessions
        }
    }

    /// `nil` without sessions.
    private func group(
        _ title: String, _ sessions: [Session], cards: SessionCards, facts: (Session) -> [StyledLine]
    ) -> [String]? {
        sessions.isEmpty ? nil : heading(title) + sessions.flatMap { card($0, facts: facts($0), cards: cards) }
    }

    private func speaker(_ entry: SpeakerIndex.Entry, cards: SessionCards) -> [String] {
        let name = [entry.speaker.name, entry.speaker.affiliation].compactMap { $0?.line }.joined(separator: ", ")
        let appearances = entry.appearances.flatMap { talk, session in
            let place = "\(talk.interval.text[language]) · \(cards.room(session).text)"
            return indented(StyledLine.lines(place, .faint, width: width - 2), by: "  ")
                + indented(cards.title(of: talk, width: width - 4), by: "    ")
        }
        return indented(StyledLine.lines(name, .strong, width: width), by: "") + appearances
    }

    /// A session with a line on its left that holds it together.
    private func card(_ session: Session, facts: [StyledLine], cards: SessionCards) -> [String] {
        let head = facts.map { StyledLine($0.text.cut(to: width - 4), $0.style) }
        let oneLine = head.reduce(0) { $0 + $1.text.columns + 2 } <= width - 4
        let titles =
            oneLine
            ? [head.map { $0.rendered(colour: colour) }.joined(separator: "  ")]
            : head.map { $0.rendered(colour: colour) }
        let papers = cards.papers(of: session, width: width - 4).map { $0.rendered(colour: colour) }
        return ["  ┌ " + (titles.first ?? "")] + (titles.dropFirst() + papers).map { "  │ " + $0 } + ["  └"]
    }

    private func heading(_ title: String) -> [String] {
        let lines = StyledLine.lines(title, .strong, width: width)
        let rule = String(repeating: "━", count: lines.map(\.text.columns).max() ?? 0)
        return lines.map { $0.rendered(colour: colour) } + [rule]
    }

    /// `start` before the first line, as many spaces before the others.
    private func indented(_ lines: [StyledLine], by start: String) -> [String] {
        lines.enumerated().map { index, line in
            (index == 0 ? start : "".padded(to: start.columns)) + line.rendered(colour: colour)
        }
    }
}
