package import ConferenceModel

/// Σ over papers p that stand in a time slot s of places(p) · penalty of p in s.
///
/// No row, no column: a price of the paper there, whatever stands beside it.
package struct PapersKeepToTheirTimeSlots: ConfigurableRule, PaperRule {
    package static let name = "papers-keep-to-their-time-slots"
    package static let frenchName = "communications-dans-leurs-créneaux"
    package static let law = Text(
        fr: "Une communication s’en tient aux créneaux qui lui conviennent.",
        en: "A paper keeps to the time slots that suit it.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication et place qu’elle occupe\u{A0}: sa pénalité dans son créneau",
        en: "per paper and place that it takes: its penalty in its time slot")

    package struct Violation: RuleViolation {
        package let paper: String
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { [.paper(paper), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(paper) est présentée dans un créneau à éviter (\(timeSlot.text.fr), pénalité \(units)).",
                en: "\(paper) is presented in a time slot to avoid (\(timeSlot.text.en), penalty \(units)).")
        }
    }

    private let places: [Int]
    private let points: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) {
        (places, points) = (conference.papers.map(\.places), conference.pointsByCombination())
    }

    package func judge(_ paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>)
        -> Judgement
    {
        .admitted(units: places[paper.index] * (points[.paperInTimeSlot(paper, timeSlot)] ?? 0))
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers {
                guard let penalty = points[.paperInTimeSlot(paper, session.timeSlot)] else { continue }
                found.append(
                    Violation(
                        paper: conference.papers[paper].id, timeSlot: conference.timeSlots[session.timeSlot],
                        units: penalty * conference.papers[paper].places))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(of: conference, byTimeSlot: { places[$0.index] * (points[.paperInTimeSlot($0, $1)] ?? 0) })
    }
}
