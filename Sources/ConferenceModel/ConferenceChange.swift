/// One change of what is known of a conference (changement), as an organiser would say it.
///
/// Some changes are only said to take another one back (``inverse(in:)``): they give a list anew, whole and in its order.
package enum ConferenceChange: Hashable, Sendable {
    /// A paper is no longer given.
    case withdraw(Reference<Paper>)
    /// A paper, of the waiting list perhaps, is to be given.
    case promote(Reference<Paper>)
    /// A paper goes to the waiting list.
    case reserve(Reference<Paper>)
    /// A paper takes other minutes, without its discussion.
    case duration(Reference<Paper>, Minutes)
    /// Whatever its pin was.
    case pin(Reference<Paper>, Pin)
    case unpin(Reference<Paper>)
    /// A paper is presented by these people and nobody else.
    case presenters(Reference<Paper>, [Reference<Speaker>])
    /// A paper more, the last of the list, with people who were not known: they follow all others.
    case addPaper(Paper, newcomers: [Speaker] = [])
    /// The last paper of the list, which nothing else names, and the last so many people, whom no other paper does.
    case dropLastPaper(people: Int)

    /// A person comes no more: their papers are withdrawn, but for those that somebody else presents too.
    case absent(Reference<Speaker>)
    /// A person cannot speak at further hours.
    case unavailable(Reference<Speaker>, [Interval])
    /// All the hours at which a person cannot speak.
    case availability(Reference<Speaker>, unavailable: [Interval])
    /// A person has booked travel.
    case confirm(Reference<Speaker>)
    case unconfirm(Reference<Speaker>)

    /// A room is closed at further hours.
    case closeRoom(Reference<Room>, [Interval])
    /// A room is closed on all days of the conference.
    case loseRoom(Reference<Room>)
    /// All the hours at which a room is closed.
    case closures(Reference<Room>, [Interval])

    /// A rule's setting, in the place of the one with this number, or after all others.
    case weight(RuleSetting, insteadOf: Int?)
    /// All settings of rules.
    case settings([RuleSetting])

    /// One after the other, as one step.
    case several([ConferenceChange])
}

extension ConferenceChange {
    /// Makes the change; the conference is one again when it has been ``Conference/checked()``.
    package func apply(to conference: inout Conference) {
        switch self {
        case .withdraw(let paper): conference.papers[paper.index].status = .withdrawn
        case .promote(let paper): conference.papers[paper.index].status = .accepted
        case .reserve(let paper): conference.papers[paper.index].status = .reserve
        case .duration(let paper, let minutes): conference.papers[paper.index].duration = minutes
        case .pin(let paper, let pin): conference.papers[paper.index].pin = pin
        case .unpin(let paper): conference.papers[paper.index].pin = nil
        case .presenters(let paper, let speakers): conference.papers[paper.index].speakers = speakers
        case .addPaper(let paper, let newcomers):
            conference.speakers += newcomers
            conference.papers.append(paper)
        case .dropLastPaper(let people):
            conference.papers.removeLast()
            conference.speakers.removeLast(people)
        case .absent(let speaker): ConferenceChange.remove(speaker, from: &conference.papers)
        case .unavailable(let speaker, let hours):
            let all = conference.speakers[speaker].unavailable + hours
            conference.speakers[speaker.index].unavailable = Interval.union(all)
        case .availability(let speaker, let hours): conference.speakers[speaker.index].unavailable = hours
        case .confirm(let speaker): conference.speakers[speaker.index].isConfirmed = true
        case .unconfirm(let speaker): conference.speakers[speaker.index].isConfirmed = false
        case .closeRoom(let room, let hours):
            conference.rooms[room.index].closed = Interval.union(conference.rooms[room].closed + hours)
        case .loseRoom(let room):
            let days = Set(conference.timeSlots.map(\.date) + conference.events.map(\.interval.date))
            let hours = days.compactMap { Interval(date: $0, start: .midnight, end: .endOfDay) }
            conference.rooms[room.index].closed = Interval.union(conference.rooms[room].closed + hours)
        case .closures(let room, let hours): conference.rooms[room.index].closed = hours
        case .weight(let setting, let place?): conference.ruleSettings[place] = setting
        case .weight(let setting, nil): conference.ruleSettings.append(setting)
        case .settings(let settings): conference.ruleSettings = settings
        case .several(let changes): for change in changes { change.apply(to: &conference) }
        }
    }

    /// Papers that nobody is left to present are withdrawn.
    private static func remove(_ speaker: Reference<Speaker>, from papers: inout [Paper]) {
        for index in papers.indices where papers[index].speakers.contains(speaker) {
            let others = papers[index].speakers.filter { $0 != speaker }
            if others.isEmpty { papers[index].status = .withdrawn } else { papers[index].speakers = others }
        }
    }
}

extension Conference {
    /// The conference after some changes, one after the other.
    /// - Throws: the first invariant that does not hold then.
    package func after(_ changes: [ConferenceChange]) throws(InvalidConference) -> Conference {
        try edited { conference in
            for change in changes { change.apply(to: &conference) }
        }
    }
}
