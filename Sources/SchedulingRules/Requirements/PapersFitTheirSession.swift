package import ConferenceModel

/// Σ_{p ∈ B} (duration + discussion) + (|B| − 1) · change-over ≤ length of the time slot, for every session B.
///
/// No row, no column: longer sets of papers are refused.
package struct PapersFitTheirSession: TimeSlotRule {
    package static let name = "papers-fit-their-session"
    package static let frenchName = "communications-dans-les-temps"
    package static let law = Text(
        fr: "Les communications d’une séance, avec leur discussion et les battements, tiennent dans son créneau.",
        en: "The papers of a session, with discussion and change-over, fit its time slot.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let papers: [String]
        package let timeSlot: TimeSlot
        package let needed: Minutes

        package var subjects: [Subject] { papers.map { .paper($0) } + [.timeSlot(timeSlot.id)] }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr: "\(list) demandent \(needed.count) minutes\u{202F}; le créneau du \(timeSlot.text.fr) en offre "
                    + "\(timeSlot.length.count).",
                en: "\(list) need \(needed.count) minutes; the time slot of \(timeSlot.text.en) gives "
                    + "\(timeSlot.length.count).")
        }
    }

    private let conference: Conference

    package init(_ options: RuleOptions, for conference: Conference) { self.conference = conference }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        .refused(if: !conference.fits(papers, in: timeSlot))
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            let slot = conference.timeSlots[session.timeSlot]
            var needed: Minutes = 0
            for (place, paper) in session.papers.enumerated() {
                if place > 0 { needed += conference.changeOver }
                needed += conference.papers[paper].duration + conference.papers[paper].discussion
            }
            let papers = session.papers.map { conference.papers[$0].id }
            return needed <= slot.length ? nil : Violation(papers: papers, timeSlot: slot, needed: needed)
        }
    }
}
