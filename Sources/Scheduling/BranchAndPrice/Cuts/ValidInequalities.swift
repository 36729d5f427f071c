import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Rows that every programme meets anyway and that cut off much of the relaxation.
///
/// In units of q minutes, paper p takes w_p = ⌊ℓ_p / q⌋ and a session at most k = ⌊κ / q⌋, change-over included in both; so
/// in places, where all time slots count them.
/// Of its own n = Σ_p w_p units, an axis keeps n − g, where g are the units of those that other axes take. So
/// k · sessions(a) ≥ n − g, and by mixed-integer rounding (Nemhauser and Wolsey, 1990) with r = n mod k,
/// r · sessions(a) + g ≥ r · ⌈n / k⌉; without g when no paper of the axis may leave it. Sixteen papers in sessions of three
/// make six sessions, not five and a third. One row per axis and length q among its papers' that says something.
enum ValidInequalities {
    static func add(to model: inout AssignmentModel) {
        let conference = model.conference
        guard let capacities = conference.capacities, let capacity = capacities.offered.max() else { return }
        for axis in conference.axes.references {
            let own = conference.requiredPapers.filter { conference.papers[$0].axis == axis }
            let lengths = own.map { capacities.need(conference.papers[$0]) }
            let sessions = Expression(sumOf: conference.timeSlots.references.map { .sessions(of: axis, in: $0) })
            for unit in Set(lengths).sorted() where unit <= capacity {
                let weights = lengths.map { $0 / unit }
                let (needed, each) = (weights.reduce(0, +), capacity / unit)
                let sharpness = needed % each == 0 ? each : needed % each
                // Units of the axis's own papers that stay: a constant for those that cannot leave.
                var (row, leaving) = (sharpness * sessions, 0)
                for (paper, weight) in zip(own, weights) where !conference.belongs(paper, onlyTo: axis) {
                    row = row - weight * Expression(.paperUnder(paper, axis))
                    leaving += weight
                }
                let least = sharpness * ((needed + each - 1) / each) - leaving
                guard least > 0 || leaving > 0 else { continue }
                model.addRow(
                    .sessionsFit, [.axis(conference.axes[axis].id)], from: least, row,
                    isCut: true)
            }
        }
    }
}
