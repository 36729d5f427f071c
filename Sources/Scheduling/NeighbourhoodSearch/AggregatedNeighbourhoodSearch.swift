import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Large-neighbourhood search over an aggregated model (Shaw, 1998): part of the model is set free, the rest stays as in
/// the best point known, and the solver proves what the part can gain. Where it gains nothing, the search moves on to another
/// point that costs the same, if it finds one: it would be stuck on a plateau otherwise. Parts grow while they are settled
/// quickly and shrink when they are not; kinds of parts are drawn by their recent success. Work is counted in simplex
/// iterations, weighted by the size of the program, so that the search goes the same way on every machine.
struct AggregatedNeighbourhoodSearch<Solver: MixedIntegerSolver>: Sendable {
    let formulation: AggregatedFormulation
    /// Of the best points known, the last.
    private(set) var best: IntegerSolution
    /// Of the papers' columns, in the order of the offer, once the relaxation is solved.
    var relaxation: [Double]?
    /// Done so far: simplex iterations × thousands of rows and columns.
    private(set) var work = 0
    private(set) var statistics = SolveStatistics()
    private let neighbourhoods: Neighbourhoods
    /// The formulation's, and rows against what could not be realised.
    private var program: MixedIntegerProgram
    private var rows: ColumnRows
    private let solver: Solver
    private var random: SeededRandom
    private var habits: [NeighbourhoodKind: Habit]
    private var stepsWithoutGain = 0

    /// What the search has learnt of a kind of neighbourhood.
    private struct Habit: Sendable {
        var size: Double
        var success = 0.5
    }

    /// Work that one neighbourhood may take; more of it while nothing is gained.
    private var allowance: Int { AggregatedNeighbourhoodSearch.leastAllowance << min(stepsWithoutGain / 25, 4) }
    private static var leastAllowance: Int { 3_000 }

    /// - Parameter programme: where the search starts; it may leave papers out.
    /// - Returns: `nil` when the programme does not fit the model.
    init?(
        _ formulation: AggregatedFormulation, from programme: Programme, _ solver: Solver, seed: Int,
        within limits: SolveLimits
    ) throws(SolverFailure) {
        guard let point = try formulation.point(of: programme, solver, within: limits) else { return nil }
        (self.formulation, self.solver, best) = (formulation, solver, point)
        neighbourhoods = Neighbourhoods(formulation)
        program = formulation.model.program
        rows = ColumnRows(of: program)
        random = SeededRandom(seed: seed)
        habits = Dictionary(uniqueKeysWithValues: NeighbourhoodKind.allCases.map { ($0, Habit(size: $0.firstSize)) })
    }

    /// Papers that have no place yet.
    var leftOut: Int { formulation.leftOut(in: best) }

    /// Goes on from a programme of another search when it is better than what this one has.
    mutating func adopt(_ programme: Programme, within limits: SolveLimits) throws(SolverFailure) {
        guard let point = try formulation.point(of: programme, solver, within: limits) else { return }
        if point.objective < best.objective { best = point }
    }

    /// Goes back to a programme, whatever this search has: its points may be worth less than the model believes.
    mutating func restart(from programme: Programme, within limits: SolveLimits) throws(SolverFailure) {
        guard let point = try formulation.point(of: programme, solver, within: limits) else { return }
        best = point
    }

    /// Rules out that all papers of a no-good stand in its time slot again with no more sessions.
    mutating func exclude(_ noGoods: [NoGood]) {
        for noGood in noGoods {
            let count = noGood.papers.count
            let (axis, slot) = (noGood.axis.index, noGood.timeSlot.index)
            let papers = formulation.columns.papersOfAxis[axis][slot].filter { noGood.papers.contains($0.cell.paper) }
            let sessions = formulation.columns.sessions[axis][slot]
            program.addRow(
                "no-good \(axis) \(slot)", to: count - 1 - count * noGood.sessions,
                papers.map { .init(1, $0.column) } + sessions.map { .init(-count, $0.column) })
        }
        rows = ColumnRows(of: program)
    }

    /// The same for a programme whose rooms may be far from the best for it.
    mutating func consider(_ programme: Programme, within limits: SolveLimits) throws(SolverFailure) {
        let size = formulation.model.program.columns.count
        let own = SolveLimits(
            deadline: limits.deadline, iterations: allowance * 1000 / size, isCancelled: limits.isCancelled)
        let point = try formulation.point(
            of: programme, holdingRooms: false, costingAtMost: best.objective - 1, solver, within: own)
        if let point { best = point }
    }

    /// Puts in axes that miss papers, one by one, the largest first; where papers find no place, others that have to do with
    /// them move.
    mutating func insertAxes(within limits: SolveLimits) throws(SolverFailure) {
        let conference = formulation.conference
        var sizes = conference.axes.map { _ in 0 }
        for paper in conference.acceptedPapers {
            sizes[conference.papers[paper].axis.index] += conference.papers[paper].places
        }
        for axis in conference.axes.references.sorted(by: { (sizes[$1.index], $0) < (sizes[$0.index], $1) }) {
            guard limits.stopReason == nil else { return }
            let missing = formulation.leftOut(in: best, of: axis)
            guard missing > 0 else { continue }
            let expected = leftOut - missing
            _ = try improve(freeing: neighbourhoods.free([axis]), within: limits)
            for count in [3, 6, 12] where leftOut > expected && limits.stopReason == nil {
                let axes = neighbourhoods.axes(relatedTo: axis, count: count, around: best, using: &random)
                _ = try improve(freeing: neighbourhoods.free(axes), within: limits)
            }
        }
    }

    /// One neighbourhood.
    mutating func step(within limits: SolveLimits) throws(SolverFailure) {
        let kinds = NeighbourhoodKind.allCases.filter { kind in
            switch kind {
            case .relaxation: relaxation != nil
            case .rooms: formulation.model.roomClasses.count > 1
            case .axes, .timeSlots: true
            }
        }
        let kind = kinds[random.index(by: kinds.map { 0.15 + (habits[$0]?.success ?? 0) })]
        var habit = habits[kind] ?? Habit(size: kind.firstSize)
        let isFree = neighbourhoods.draw(
            kind, size: habit.size, around: best, relaxation: relaxation, using: &random)
        let (before, workBefore) = (best.objective, work)
        let isSettled = try improve(freeing: isFree, within: limits)
        if !isSettled { habit.size *= 0.8 } else if work - workBefore < allowance / 3 { habit.size *= 1.12 }
        habit.size = kind.bounded(habit.size, in: formulation.conference)
        habit.success = 0.8 * habit.success + (best.objective < before ? 0.2 : 0)
        habits[kind] = habit
        stepsWithoutGain = best.objective < before ? 0 : stepsWithoutGain + 1
    }

    /// Solves what is free.
    /// - Returns: whether the part is settled.
    private mutating func improve(freeing isFree: [Bool], within limits: SolveLimits) throws(SolverFailure) -> Bool {
        work += 50
        guard
            let part = SubMIP(
                of: program, rows, holding: best.values, except: isFree,
                costingAtMost: best.objective),
            !part.program.columns.isEmpty
        else { return true }
        let size = part.program.rows.count + part.program.columns.count
        let own = SolveLimits(
            deadline: limits.deadline, iterations: max(allowance * 1000 / size, 200), isCancelled: limits.isCancelled)
        let options = SolveOptions(
            branching: .driebeckTomlin, cuts: [], cutOff: best.objective - part.costOutside)
        let report = try solver.solve(part.program, options, within: own) { _ in }
        statistics = statistics + report.statistics
        work += report.statistics.simplexIterations * size / 1000
        switch report.outcome {
        case .optimal(let solution):
            keep(part, solution)
            return true
        case .feasible(let solution, _, _):
            keep(part, solution)
            return false
        case .infeasible: return true
        case .undecided: return false
        }
    }

    private mutating func keep(_ part: SubMIP, _ solution: IntegerSolution) {
        let point = IntegerSolution(part.expanded(solution.values), near: best, in: program, rows)
        if let point, point.objective <= best.objective { best = point }
    }
}
