package import ConferenceModel

/// A wish that is put as a requirement, to see what it would cost.
///
/// No row, no column: sessions that go against it are refused.
package struct WishIsMet: CompositionRule, PlacingRule, TalkRule {
    package static let name = "demand"
    package static let frenchName = "demande"
    package static let law = Text(fr: "Ce souhait est tenu.", en: "This wish is met.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let subjects: [Subject]
        package var text: Text { WishIsMet.law }
    }

    private let wish: Wish
    private let conference: Conference

    package init(_ wish: Wish, in conference: Conference) { (self.wish, self.conference) = (wish, conference) }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: wish == .apart(papers.sorted()))
    }

    package func judge(_ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
    {
        switch wish {
        case .axis(let own, let slots): .refused(if: axis == own && !slots.contains(timeSlot))
        case .nothing(let slot, let empty): .refused(if: timeSlot == slot && room == empty)
        case .silence, .apart: .welcome
        }
    }

    package func judge(_ talk: Talk) -> Judgement {
        guard case .silence(let speaker, let hours) = wish else { return .welcome }
        return .refused(
            if: conference.papers[talk.paper].speakers.contains(speaker)
                && hours.contains { $0.overlaps(talk.interval) })
    }

    package func signature(of room: Reference<Room>) -> String {
        if case .nothing(_, room) = wish { "empty" } else { "" }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.flatMap { session -> [Violation] in
            var found: [Violation] = []
            switch wish {
            case .axis(let axis, let slots) where session.axis == axis && !slots.contains(session.timeSlot):
                found.append(Violation(subjects: [.axis(conference.axes[axis].id)]))
            case .nothing(session.timeSlot, session.room):
                found.append(Violation(subjects: [.room(conference.rooms[session.room].name)]))
            case .apart(let papers) where Set(session.papers) == Set(papers):
                found.append(Violation(subjects: papers.map { .paper(conference.papers[$0].id) }))
            case .silence(let speaker, let hours):
                for talk in conference.talks(of: session)
                where conference.papers[talk.paper].speakers.contains(speaker) {
                    guard
                        hours.contains(where: {
                            $0.date == talk.interval.date && $0.start < talk.interval.end
                                && talk.interval.start < $0.end
                        })
                    else { continue }
                    found.append(Violation(subjects: [.paper(conference.papers[talk.paper].id)]))
                }
            default: break
            }
            return found
        }
    }
}
