extension ConferenceChange {
    /// What takes this change back, where it has been made in a conference: applied after it, it gives the conference of
    /// before, whole.
    package func inverse(in conference: Conference) -> ConferenceChange {
        switch self {
        case .withdraw(let paper), .promote(let paper), .reserve(let paper):
            return .status(of: paper, in: conference)
        case .duration(let paper, _): return .duration(paper, conference.papers[paper].duration)
        case .pin(let paper, _), .unpin(let paper):
            return conference.papers[paper].pin.map { .pin(paper, $0) } ?? .unpin(paper)
        case .presenters(let paper, _): return .presenters(paper, conference.papers[paper].speakers)
        case .addPaper(_, let newcomers): return .dropLastPaper(people: newcomers.count)
        case .dropLastPaper(let people):
            return conference.papers.last.map { .addPaper($0, newcomers: conference.speakers.suffix(people)) }
                ?? .several([])
        case .absent(let speaker):
            let papers = conference.papers.references.filter { conference.papers[$0].speakers.contains(speaker) }
            return .several(
                papers.flatMap { paper -> [ConferenceChange] in
                    [.status(of: paper, in: conference), .presenters(paper, conference.papers[paper].speakers)]
                })
        case .unavailable(let speaker, _), .availability(let speaker, _):
            return .availability(speaker, unavailable: conference.speakers[speaker].unavailable)
        case .confirm(let speaker), .unconfirm(let speaker):
            return conference.speakers[speaker].isConfirmed ? .confirm(speaker) : .unconfirm(speaker)
        case .closeRoom(let room, _), .loseRoom(let room), .closures(let room, _):
            return .closures(room, conference.rooms[room].closed)
        case .weight(_, let place?): return .weight(conference.ruleSettings[place], insteadOf: place)
        case .weight(_, nil), .settings: return .settings(conference.ruleSettings)
        case .several(let changes):
            var (before, inverses) = (conference, [ConferenceChange]())
            for change in changes {
                inverses.append(change.inverse(in: before))
                change.apply(to: &before)
            }
            return .several(inverses.reversed())
        }
    }

    private static func status(of paper: Reference<Paper>, in conference: Conference) -> ConferenceChange {
        switch conference.papers[paper].status {
        case .accepted: .promote(paper)
        case .reserve: .reserve(paper)
        case .withdrawn: .withdraw(paper)
        }
    }
}
