package import ConferenceModel

/// Σ_{B ∩ Q_k ≠ ∅} λ[B, s] ≤ 1 for every time slot s and speaker k, Q_k ⊂ accepted papers being those that k presents,
/// |Q_k| ≥ 2.
///
/// One row per time slot and distinct Q_k, no column. Two papers of k may share a session, one after the other.
package struct SpeakersAreNeverInTwoPlaces: ProgrammeRule {
    package static let name = "speakers-are-never-in-two-places"
    package static let frenchName = "intervenants-jamais-à-deux-endroits"
    package static let law = Text(
        fr: "Nul ne parle dans deux séances d’un même créneau.",
        en: "Nobody speaks in two sessions of one time slot.")
    package static let kind = RuleKind.requirement
    package static let mayBeOff = true

    package struct Violation: RuleViolation {
        package let speaker: String
        package let papers: [String]
        package let timeSlot: TimeSlot

        package var subjects: [Subject] {
            [.speaker(speaker)] + papers.map { .paper($0) } + [.timeSlot(timeSlot.id)]
        }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr: "\(speaker) est attendu·e dans plusieurs séances à la fois (\(list)), \(timeSlot.text.fr).",
                en: "\(speaker) is expected in several sessions at once (\(list)), \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        var seen: Set<PaperSet> = []
        for (papers, speaker) in conference.papersBySpeaker() where papers.papers.count > 1 {
            guard seen.insert(papers).inserted else { continue }
            let subjects = [Subject.speaker(speaker.name)] + papers.papers.map { .paper(conference.papers[$0].id) }
            for slot in conference.timeSlots.references {
                model.addRow(
                    Self.self, subjects + [.timeSlot(conference.timeSlots[slot].id)], to: 1,
                    Expression(.sessionsHoldingAny(papers, in: slot)))
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for (slot, sessions) in programme.sessions(byTimeSlotOf: conference).enumerated() {
            var appearances: [Reference<Speaker>: [(session: Int, paper: String)]] = [:]
            for (index, session) in sessions.enumerated() {
                for paper in session.papers.map({ conference.papers[$0] }) {
                    for speaker in Set(paper.speakers) { appearances[speaker, default: []].append((index, paper.id)) }
                }
            }
            for speaker in conference.speakers.references {
                guard let here = appearances[speaker], here.contains(where: { $0.session != here[0].session }) else {
                    continue
                }
                found.append(
                    Violation(
                        speaker: conference.speakers[speaker].name, papers: here.map(\.paper),
                        timeSlot: conference.timeSlots[slot]))
            }
        }
        return found
    }
}
