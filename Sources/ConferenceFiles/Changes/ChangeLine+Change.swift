package import ConferenceModel

extension ChangeLine {
    /// The lines that say a change of a conference; `nil` where the list has no words for it.
    package static func lines(for change: ConferenceChange, in conference: Conference) -> [ChangeLine]? {
        if case .several(let changes) = change {
            var lines: [ChangeLine] = []
            for change in changes {
                guard let more = ChangeLine.lines(for: change, in: conference) else { return nil }
                lines += more
            }
            return lines
        }
        return line(for: change, in: conference).map { [$0] }
    }

    private static func line(for change: ConferenceChange, in conference: Conference) -> ChangeLine? {
        func id(_ paper: Reference<Paper>) -> String { conference.papers[paper].id }
        func name(_ person: Reference<Speaker>) -> String { conference.speakers[person].name }
        func name(_ room: Reference<Room>) -> String { conference.rooms[room].name }
        return switch change {
        case .withdraw(let paper): ChangeLine(.withdraw, id(paper))
        case .promote(let paper): ChangeLine(.promote, id(paper))
        case .reserve(let paper): ChangeLine(.reserve, id(paper))
        case .duration(let paper, let minutes): ChangeLine(.duration, id(paper), value: "\(minutes.count)")
        case .pin(let paper, let pin): ChangeLine(.pin, id(paper), value: pin.text(in: conference).en)
        case .unpin(let paper): ChangeLine(.unpin, id(paper))
        case .addPaper(let paper, let newcomers): line(adding: paper, newcomers, in: conference)
        case .absent(let person): ChangeLine(.absent, name(person))
        case .unavailable(let person, let hours):
            ChangeLine(.unavailable, name(person), value: IntervalPhrase.text(of: hours))
        case .confirm(let person): ChangeLine(.confirm, name(person))
        case .closeRoom(let room, let hours):
            ChangeLine(.closeRoom, name(room), value: IntervalPhrase.text(of: hours))
        case .loseRoom(let room): ChangeLine(.loseRoom, name(room))
        case .presenters, .dropLastPaper, .availability, .unconfirm, .closures, .weight, .settings, .several: nil
        }
    }

    /// A line tells a new paper's title, axis, people and minutes; for its discussion the settings' minutes hold.
    private static func line(
        adding paper: Paper, _ newcomers: [Speaker], in conference: Conference
    ) -> ChangeLine? {
        let told = Paper(
            id: paper.id, title: paper.title, axis: paper.axis, speakers: paper.speakers, duration: paper.duration,
            discussion: paper.discussion)
        guard paper == told, newcomers.allSatisfy({ $0 == Speaker(name: $0.name) }) else { return nil }
        let people = conference.speakers + newcomers
        // The semicolon says that a comma separates nothing.
        let names = paper.speakers.map { people[$0].name }.joined(separator: "; ") + (paper.speakers.isEmpty ? "" : ";")
        return ChangeLine(
            .addPaper, paper.id, value: "\(paper.duration.count)",
            [.title: paper.title, .axis: conference.axes[paper.axis].id, .speakers: names])
    }
}
