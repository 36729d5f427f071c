import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Draws parts of an aggregated model that are worth setting free.
struct Neighbourhoods: Sendable {
    private let columns: AggregatedColumns
    private let conference: Conference
    private let costs: [Int]
    private let scope: ColumnScope
    private let kinship: [[Double]]

    init(_ formulation: AggregatedFormulation) {
        (columns, conference) = (formulation.columns, formulation.conference)
        costs = formulation.model.program.columns.map(\.cost)
        scope = ColumnScope(formulation)
        kinship = AxisKinship.matrix(of: formulation)
    }

    /// All columns that are about one of the axes.
    func free(_ axes: Set<Reference<Axis>>) -> [Bool] { scope.areAbout(axes) }

    /// - Returns: by column, whether it is free.
    func draw(
        _ kind: NeighbourhoodKind, size: Double, around best: IntegerSolution, relaxation: [Double]?,
        using random: inout SeededRandom
    ) -> [Bool] {
        switch kind {
        case .relaxation: nearRelaxation(relaxation ?? [], share: size, best, &random)
        case .axes: free(relatedAxes(Int(size), best, &random))
        case .timeSlots: freeSlots(Int(size), &random)
        case .rooms: holdingPapers(free(relatedAxes(Int(size), best, &random)))
        }
    }

    private func holdingPapers(_ isFree: [Bool]) -> [Bool] {
        var isFree = isFree
        for paper in columns.papers.joined() { isFree[paper.column.index] = false }
        return isFree
    }

    private func freeSlots(_ count: Int, _ random: inout SeededRandom) -> [Bool] {
        scope.areAbout(Set(conference.timeSlots.references.shuffled(using: &random).prefix(count)))
    }

    /// Papers where relaxation and best point differ, and a few others, of some axes; with all else of these axes.
    private func nearRelaxation(
        _ relaxation: [Double], share: Double, _ best: IntegerSolution, _ random: inout SeededRandom
    ) -> [Bool] {
        let drawn = conference.axes.references.filter { _ in Double.random(in: 0..<1, using: &random) < share }
        let chosen = Set(drawn)
        var (freePapers, axes) = (Set<Int>(), Set<Reference<Axis>>())
        for (paper, value) in zip(columns.papersInOrder, relaxation) where chosen.contains(paper.cell.axis) {
            let differs = abs(value - Double(best.values[paper.column.index])) > 0.05
            guard differs || Double.random(in: 0..<1, using: &random) < 0.05 else { continue }
            freePapers.insert(paper.column.index)
            axes.insert(paper.cell.axis)
        }
        var isFree = holdingPapers(free(axes))
        for column in freePapers { isFree[column] = true }
        return isFree
    }

    /// An axis that costs much, and others that have to do with it.
    private func relatedAxes(_ count: Int, _ best: IntegerSolution, _ random: inout SeededRandom)
        -> Set<Reference<Axis>>
    {
        let first = random.index(by: costsByAxis(best).map { 0.1 + $0 })
        return axes(relatedTo: Reference(first), count: count, around: best, using: &random)
    }

    /// The axis, and others that have to do with it, drawn at random.
    func axes(
        relatedTo axis: Reference<Axis>, count: Int, around best: IntegerSolution, using random: inout SeededRandom
    ) -> Set<Reference<Axis>> {
        let first = axis.index
        let slots = conference.axes.references.map { slotsUsed(by: $0, best) }
        var pull = conference.axes.indices.map { 0.1 + 0.3 * Double(slots[first].intersection(slots[$0]).count) }
        var chosen: Set<Reference<Axis>> = []
        var next = first
        while true {
            chosen.insert(Reference(next))
            guard chosen.count < min(count, conference.axes.count) else { return chosen }
            for axis in conference.axes.indices { pull[axis] += kinship[next][axis] }
            next = random.index(by: conference.axes.references.map { chosen.contains($0) ? 0 : pull[$0.index] })
        }
    }

    private func slotsUsed(by axis: Reference<Axis>, _ best: IntegerSolution) -> Set<Int> {
        Set(
            conference.timeSlots.indices.filter { slot in
                columns.sessions[axis.index][slot].contains { best.values[$0.column.index] > 0 }
            })
    }

    /// What an axis's columns cost, as a share of ten.
    private func costsByAxis(_ best: IntegerSolution) -> [Double] {
        var shares = [Double](repeating: 0, count: conference.axes.count)
        for (column, cost) in costs.enumerated() where cost > 0 && best.values[column] > 0 {
            let owners = scope.axes[column]
            for axis in owners { shares[axis.index] += Double(cost * best.values[column]) / Double(owners.count) }
        }
        let all = shares.reduce(0, +)
        return all == 0 ? shares.map { _ in 1 } : shares.map { 10 * $0 / all }
    }
}
