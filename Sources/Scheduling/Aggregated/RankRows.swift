import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Rows against papers with a rank that are presented at once. Where papers of axis a with a rank take more places of time
/// slot s than it has, two of them stand at each place beyond: with c[a, s] ≥ 0 of the rule's price,
/// Σ_p ℓ_p x[p, a, s] − c[a, s] ≤ κ_s.
enum RankRows {
    static func add(to model: inout AssignmentModel, under rules: RuleSet) {
        guard let weight = rules.entries.first(where: { $0.rule is PapersKeepTheirRank })?.weight else { return }
        let conference = model.conference
        for axis in conference.axes.references {
            let papers = conference.acceptedPapers.filter {
                conference.papers[$0].axis == axis && conference.papers[$0].rank != nil
            }
            let all = papers.reduce(0) { $0 + conference.papers[$1].places }
            for slot in conference.timeSlots.references {
                guard let places = conference.timeSlots[slot].places, places < all else { continue }
                let (a, s) = (conference.axes[axis].id, conference.timeSlots[slot].id)
                let name = "\(PapersKeepTheirRank.name) \(a) \(s)"
                let beyond = Expression(model.addColumn(name, to: all - places, cost: weight))
                let taken = papers.reduce((-1) * beyond) {
                    $0 + conference.papers[$1].places * Expression(.paper($1, in: slot))
                }
                model.addRow(PapersKeepTheirRank.self, [.axis(a), .timeSlot(s)], to: places, taken)
            }
        }
    }
}
