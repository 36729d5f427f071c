package import ConferenceModel

/// A paper stays on the day on which the programme before had it, where the conference still has time slots on that day.
///
/// No row, no column: sessions on another day are refused. It is not among ``RuleSet/all``, for it needs to know the
/// programme before.
package struct PapersKeepTheirDay: TimeSlotRule {
    package static let name = "papers-keep-their-day"
    package static let frenchName = "communications-à-leur-jour"
    package static let law = Text(
        fr: "Aucune communication ne change de jour.", en: "No paper goes to another day.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let paper: String
        package let day: CalendarDate

        package var subjects: [Subject] { [.paper(paper), .day(day)] }
        package var text: Text {
            Text(
                fr: "\(paper) n’est plus présentée le \(day.text.fr).",
                en: "\(paper) is no longer presented on \(day.text.en).")
        }
    }

    private let baseline: Baseline
    private let conference: Conference

    package init(_ baseline: Baseline, in conference: Conference) {
        (self.baseline, self.conference) = (baseline, conference)
    }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        let date = conference.timeSlots[timeSlot].date
        return .refused(if: papers.contains { (baseline.places[$0.index]?.hours.date ?? date) != date })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.flatMap { session in
            session.papers.compactMap { paper in
                guard let day = baseline.places[paper.index]?.hours.date,
                    day != conference.timeSlots[session.timeSlot].date
                else { return nil }
                return Violation(paper: conference.papers[paper].id, day: day)
            }
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(
            of: conference,
            byTimeSlot: { paper, slot in
                let date = conference.timeSlots[slot].date
                return (baseline.places[paper.index]?.hours.date ?? date) == date ? 0 : 1
            })
    }
}
