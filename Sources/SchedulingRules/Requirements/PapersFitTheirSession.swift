package import ConferenceModel

/// Σ_{p ∈ B} (duration + discussion) + (|B| − 1) · change-over ≤ length of the time slot, for every session B; where the time
/// slot counts places, Σ_{p ∈ B} places(p) ≤ its places, each of them for one paper.
///
/// No row, no column: longer sets of papers are refused.
package struct PapersFitTheirSession: ConfigurableRule, TimeSlotRule, CertifyingRule {
    package static let name = "papers-fit-their-session"
    package static let frenchName = "communications-dans-les-temps"
    package static let law = Text(
        fr: "Les communications d’une séance, avec leur discussion et les battements, tiennent dans son créneau.",
        en: "The papers of a session, with discussion and change-over, fit its time slot.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package enum Fault: Hashable, Sendable {
            case minutes(needed: Minutes)
            case places(needed: Int, offered: Int)
            /// Two papers at one place.
            case sharedPlace
        }

        package let papers: [String]
        package let timeSlot: TimeSlot
        package let fault: Fault

        package var subjects: [Subject] { papers.map { .paper($0) } + [.timeSlot(timeSlot.id)] }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return switch fault {
            case .minutes(let needed):
                Text(
                    fr: "\(list) demandent \(needed.count) minutes\u{202F}; le créneau du \(timeSlot.text.fr) en offre "
                        + "\(timeSlot.length.count).",
                    en: "\(list) need \(needed.count) minutes; the time slot of \(timeSlot.text.en) gives "
                        + "\(timeSlot.length.count).")
            case .places(let needed, let offered):
                Text(
                    fr: "\(list) vont jusqu’à la place \(needed)\u{202F}; le créneau du \(timeSlot.text.fr) en offre "
                        + "\(offered).",
                    en: "\(list) reach place \(needed); the time slot of \(timeSlot.text.en) gives \(offered).")
            case .sharedPlace:
                Text(
                    fr: "\(list) se disputent une place de leur séance, \(timeSlot.text.fr).",
                    en: "\(list) share a place of their session, \(timeSlot.text.en).")
            }
        }
    }

    private let conference: Conference

    package init(_ options: RuleOptions, for conference: Conference) { self.conference = conference }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        .refused(if: !conference.fits(papers, in: timeSlot))
    }

    /// Papers that are longer than any time slot.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        conference.requiredPapers.filter { conference.timeSlots(holding: $0).isEmpty }.map { paper in
            Impossibility(
                of: paper, [.paper(conference.papers[paper].id)],
                tooLong(conference.papers[paper], for: conference.timeSlots(openTo: paper), in: conference))
        }
    }

    private func tooLong(_ paper: Paper, for slots: [Reference<TimeSlot>], in conference: Conference) -> Text {
        let places = slots.compactMap { conference.timeSlots[$0].places }
        if let most = places.max(), places.count == slots.count {
            return Text(
                fr: "\(paper.id) demande \(paper.places) places de suite\u{202F}; son plus grand créneau en offre "
                    + "\(most).",
                en: "\(paper.id) takes \(paper.places) places in a row; its largest time slot gives \(most).")
        }
        let longest = slots.map { conference.timeSlots[$0].length }.max() ?? 0
        return Text(
            fr: "\(paper.id) dure \(paper.length.count) minutes avec sa discussion\u{202F}; son créneau "
                + "le plus long en offre \(longest.count).",
            en: "\(paper.id) takes \(paper.length.count) minutes with its discussion; its longest time slot gives "
                + "\(longest.count).")
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            let slot = conference.timeSlots[session.timeSlot]
            let fault =
                slot.places.map { placeFault(session, offered: $0, conference) } ?? minuteFault(session, conference)
            return fault.map {
                Violation(papers: session.papers.map { conference.papers[$0].id }, timeSlot: slot, fault: $0)
            }
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .sessions { session, programme in
            let slot = session.timeSlot.index
            let offered = programme.frame.places[slot]
            if offered > 0 {
                var (next, shares) = (0, false)
                for seat in session.seats {
                    let first = programme.places[seat]
                    if first < next { shares = true }
                    next = max(next, first + programme.frame.placesTaken[programme.papers[seat].index])
                }
                return next > offered || shares ? 1 : 0
            }
            var needed = max(session.count - 1, 0) * programme.frame.changeOver
            for seat in session.seats { needed += programme.frame.minutes[programme.papers[seat].index] }
            return needed > programme.frame.length[slot] ? 1 : 0
        }
    }

    private func minuteFault(_ session: Session, _ conference: Conference) -> Violation.Fault? {
        var needed: Minutes = 0
        for (place, paper) in session.papers.enumerated() {
            if place > 0 { needed += conference.changeOver }
            needed += conference.papers[paper].duration + conference.papers[paper].discussion
        }
        return needed <= conference.timeSlots[session.timeSlot].length ? nil : .minutes(needed: needed)
    }

    private func placeFault(_ session: Session, offered: Int, _ conference: Conference) -> Violation.Fault? {
        var (next, shares) = (0, false)
        for (index, paper) in session.papers.enumerated() {
            let first = session.firstPlaces.map { $0[index] } ?? next
            if first < next { shares = true }
            next = max(next, first + conference.papers[paper].places)
        }
        return next > offered ? .places(needed: next, offered: offered) : shares ? .sharedPlace : nil
    }
}
