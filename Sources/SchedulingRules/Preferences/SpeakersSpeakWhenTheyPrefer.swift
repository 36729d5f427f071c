package import ConferenceModel

/// Σ over papers and their speakers: 1 when the paper's hours meet one that the speaker would rather avoid.
///
/// No row, no column: a price of the order inside a session.
package struct SpeakersSpeakWhenTheyPrefer: ConfigurableRule, TalkRule, MendableRule {
    package static let name = "speakers-speak-when-they-prefer"
    package static let frenchName = "souhaits-des-intervenants"
    package static let law = Text(
        fr: "Nul ne parle à une heure qu’il préfère éviter.", en: "Nobody speaks when they would rather not.")
    package static let kind = RuleKind.preference(defaultWeight: 6)
    package static let unit = Text(
        fr: "par communication et intervenant·e", en: "per paper and speaker")

    package struct Violation: RuleViolation {
        package let speaker: String
        package let paper: String
        package let hours: Interval

        package var subjects: [Subject] { [.speaker(speaker), .paper(paper)] }
        package var text: Text {
            Text(
                fr: "\(speaker) présente \(paper) à une heure à éviter (\(hours.text.fr)).",
                en: "\(speaker) presents \(paper) when they would rather not (\(hours.text.en)).")
        }
    }

    /// By paper, then by speaker.
    private let avoided: [[[Interval]]]

    package init(_ options: RuleOptions, for conference: Conference) {
        avoided = conference.papers.map { $0.speakers.map { conference.speakers[$0].preferablyNot } }
    }

    package func judge(_ talk: Talk) -> Judgement {
        .admitted(units: avoided[talk.paper.index].count { $0.contains { $0.overlaps(talk.interval) } })
    }

    /// That the person is spared all the hours to be avoided.
    package static func wish(against weakness: any RuleViolation, in conference: Conference) -> Wish? {
        conference.speakers.references.first {
            weakness.subjects.contains(.speaker(conference.speakers[$0].name))
        }.map { .silence(of: $0, during: conference.speakers[$0].preferablyNot) }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for talk in programme.sessions.flatMap({ conference.talks(of: $0) }) {
            let paper = conference.papers[talk.paper]
            for speaker in paper.speakers.map({ conference.speakers[$0] }) {
                let meets = speaker.preferablyNot.filter {
                    $0.date == talk.interval.date && $0.start < talk.interval.end && talk.interval.start < $0.end
                }
                if !meets.isEmpty {
                    found.append(Violation(speaker: speaker.name, paper: paper.id, hours: talk.interval))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard avoided.contains(where: { $0.contains { !$0.isEmpty } }) else { return .none }
        let hours = AbsenceHours(avoided, LiveFrame(conference))
        return .sessions { session, programme in
            let day = programme.frame.day[session.timeSlot.index]
            var sum = 0
            for seat in session.seats where programme.hasHours(seat) {
                sum += hours.count(
                    of: programme.papers[seat].index, on: day, from: programme.starts[seat], to: programme.ends[seat])
            }
            return sum
        }
    }
}
