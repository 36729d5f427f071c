package import ConferenceModel

/// [start, end) of every paper meets no unavailable interval of its speakers, to the minute: who leaves at 10:30 speaks
/// before. So this rule decides the order inside a session.
///
/// No row, no column: sets of papers without any such order are refused.
package struct SpeakersAreAvailable: TalkRule {
    package static let name = "speakers-are-available"
    package static let frenchName = "intervenants-disponibles"
    package static let law = Text(
        fr: "Nul ne parle à une heure où il n’est pas disponible.", en: "Nobody speaks when they are unavailable.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let speaker: String
        package let paper: String
        package let hours: Interval
        package let unavailable: Interval

        package var subjects: [Subject] { [.speaker(speaker), .paper(paper)] }
        package var text: Text {
            Text(
                fr: "\(speaker) présente \(paper) (\(hours.text.fr)) mais n’est pas disponible "
                    + "(\(unavailable.text.fr)).",
                en: "\(speaker) presents \(paper) (\(hours.text.en)) but is unavailable (\(unavailable.text.en)).")
        }
    }

    private let unavailable: [[Interval]]

    package init(_ options: RuleOptions, for conference: Conference) {
        unavailable = conference.papers.map { $0.speakers.flatMap { conference.speakers[$0].unavailable } }
    }

    package func judge(_ talk: Talk) -> Judgement {
        .refused(if: unavailable[talk.paper.index].contains { $0.overlaps(talk.interval) })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for talk in programme.sessions.flatMap({ conference.talks(of: $0) }) {
            let paper = conference.papers[talk.paper]
            for speaker in paper.speakers.map({ conference.speakers[$0] }) {
                for absence in speaker.unavailable
                where absence.date == talk.interval.date && absence.start < talk.interval.end
                    && talk.interval.start < absence.end
                {
                    found.append(
                        Violation(speaker: speaker.name, paper: paper.id, hours: talk.interval, unavailable: absence))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard unavailable.contains(where: { !$0.isEmpty }) else { return .none }
        let absences = AbsenceHours(unavailable.map { $0.map { [$0] } }, LiveFrame(conference))
        return .sessions { session, programme in
            let day = programme.frame.day[session.timeSlot.index]
            var sum = 0
            for seat in session.seats where programme.hasHours(seat) {
                sum += absences.count(
                    of: programme.papers[seat].index, on: day, from: programme.starts[seat], to: programme.ends[seat])
            }
            return sum
        }
    }
}
