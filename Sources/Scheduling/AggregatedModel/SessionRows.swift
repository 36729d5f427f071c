import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Rows that say how papers fill sessions. With ℓ_p the size of a paper, κ_s the capacity of a session (``SlotMeasure``),
/// Y[a, s] the sessions of axis a in time slot s, u[a, s] its presence:
/// - Σ_p ⌊ℓ_p / q⌋ x[p, a, s] ≤ ⌊κ_s / q⌋ Y[a, s]: capacity for q = 1, bin packing for the others;
/// - x[p, a, s] ≤ u[a, s], and no session without its papers: m · Y[a, s] ≤ Σ_p x[p, a, s];
/// - over all time slots, with d[p] for papers left out: Σ_s ⌊κ_s / q⌋ Y[a, s] ≥ Σ_p ⌊ℓ_p / q⌋ (1 − d[p]) and
///   Σ_s ⌈κ_s / q⌉ Y[a, s] ≥ ⌈Σ_p ℓ_p / q⌉ − Σ_p ⌈ℓ_p / q⌉ d[p] (Chvátal–Gomory) over papers that belong to a alone;
/// - Σ_a Y[a, s] ≤ number of rooms.
enum SessionRows {
    static func add(to model: inout AssignmentModel, under rules: RuleSet) {
        let (conference, measure) = (model.conference, SlotMeasure(model.conference))
        let minimum = rules.constructionCosts.leastPapers
        let columns = AggregatedColumns.of(model)
        for axis in conference.axes.references {
            for slot in conference.timeSlots.references {
                let papers = columns.papersOfAxis[axis.index][slot.index]
                let subjects: [Subject] = [
                    .axis(conference.axes[axis].id), .timeSlot(conference.timeSlots[slot].id),
                ]
                let sessions = Expression(.sessions(of: axis, in: slot))
                let sizes = papers.map { measure.size(of: $0.cell.paper, in: slot) }
                for unit in units(of: sizes, in: [measure.capacity(of: slot)]) {
                    let load = zip(papers, sizes).reduce((-measure.capacity(of: slot) / unit) * sessions) {
                        $0 + ($1.1 / unit) * Expression($1.0.column)
                    }
                    model.addRow(.sessionsFit, subjects, to: 0, load)
                }
                let all = Expression(sumOf: papers.map(\.column))
                model.addRow(.enoughPapers, subjects, to: 0, minimum * sessions - all)
                guard !papers.isEmpty else { continue }
                let presence = Expression(model.presence(of: axis, in: slot).presence)
                for paper in papers {
                    model.addRow(
                        .oneAxis, subjects + [.paper(conference.papers[paper.cell.paper].id)], to: 0,
                        Expression(paper.column) - presence)
                }
            }
            if measure.isUniform { addNeeds(of: axis, measure, to: &model) }
        }
        for slot in conference.timeSlots.references where model.roomClasses.count > 1 {
            model.addRow(
                .oneSessionPerRoom, [.timeSlot(conference.timeSlots[slot].id)], to: conference.rooms.count,
                Expression(sumOf: conference.axes.references.map { .sessions(of: $0, in: slot) }))
        }
    }

    private static func addNeeds(of axis: Reference<Axis>, _ measure: SlotMeasure, to model: inout AssignmentModel) {
        let conference = model.conference
        guard let first = conference.timeSlots.references.first else { return }
        let papers = conference.acceptedPapers.filter { conference.belongs($0, onlyTo: axis) }
        let sizes = papers.map { measure.size(of: $0, in: first) }
        let capacities = conference.timeSlots.references.map { measure.capacity(of: $0) }
        let subjects: [Subject] = [.axis(conference.axes[axis].id)]
        func need(_ least: Int, _ share: (Int) -> Int, _ offered: (Int) -> Int) {
            guard least > 0 else { return }
            var row = Expression(sumOf: [MixedIntegerProgram.ColumnReference]())
            for (slot, capacity) in zip(conference.timeSlots.references, capacities) {
                row = row + offered(capacity) * Expression(.sessions(of: axis, in: slot))
            }
            for (paper, size) in zip(papers, sizes) where share(size) > 0 {
                row = row + share(size) * Expression(.leftOut(paper))
            }
            model.addRow(.sessionsFit, subjects, from: least, row)
        }
        for unit in units(of: sizes, in: capacities) {
            need(sizes.reduce(0) { $0 + $1 / unit }, { $0 / unit }, { $0 / unit })
        }
        let total = sizes.reduce(0, +)
        for unit in Set(capacities).sorted() where unit > 1 && unit <= total {
            need((total + unit - 1) / unit, { ($0 + unit - 1) / unit }, { ($0 + unit - 1) / unit })
        }
    }

    /// The lengths q that say something: 1, those of papers, and just over half of a session.
    private static func units(of sizes: [Int], in capacities: [Int]) -> [Int] {
        let halves = capacities.map { $0 / 2 + 1 }
        let longest = sizes.max() ?? 0
        return Set([1] + sizes + halves).filter { $0 == 1 || $0 <= longest }.sorted()
    }
}
