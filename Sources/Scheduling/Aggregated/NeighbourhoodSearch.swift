import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Large-neighbourhood search over an aggregated model (Shaw, 1998): part of the model is set free, the rest stays as in
/// the best point known, and the solver proves what the part can gain. Free parts: columns where the relaxation and the
/// best point differ (RINS: Danna, Rothberg and Le Pape, 2005), axes that have to do with each other, time slots. Parts
/// grow while they are settled quickly and shrink when they are not.
struct NeighbourhoodSearch<Solver: MixedIntegerSolver> {
    let formulation: AggregatedFormulation
    private let scope: ColumnScope
    private let solver: Solver
    private var random: SeededRandom
    private let kinship: [[Double]]
    /// The relaxation's values, one per column, once it is solved.
    var relaxation: [Double]?
    private(set) var best: IntegerSolution
    private var kinds: [Neighbourhood: Habit] = [:]
    private(set) var statistics = SolveStatistics()

    enum Neighbourhood: Int, CaseIterable {
        case relaxation, axes, timeSlots
    }

    /// What the search has learnt of a kind of neighbourhood.
    private struct Habit {
        var size: Double
        var success = 0.5
    }

    /// - Parameter programme: where the search starts; it may leave papers out.
    /// - Returns: `nil` when the programme does not fit the model.
    init?(
        _ formulation: AggregatedFormulation, from programme: Programme, _ solver: Solver, seed: Int,
        within limits: SolveLimits
    ) throws(SolverFailure) {
        (self.formulation, self.solver, scope) = (formulation, solver, ColumnScope(formulation))
        random = SeededRandom(seed: seed)
        kinship = AxisKinship.matrix(of: formulation)
        kinds = [.relaxation: Habit(size: 0.5), .axes: Habit(size: 4), .timeSlots: Habit(size: 2)]
        let program = formulation.model.program
        let (values, isFree) = formulation.place(programme)
        guard let rest = RestrictedProgram(of: program, holding: values, except: isFree) else { return nil }
        let report = try solver.solve(rest.program, SolveOptions(), within: limits) { _ in }
        switch report.outcome {
        case .optimal(let solution), .feasible(let solution, _, _):
            guard let point = IntegerSolution(rest.expanded(solution.values), in: program) else { return nil }
            best = point
        case .infeasible, .undecided: return nil
        }
    }

    /// Papers that have no place yet.
    var leftOut: Int { formulation.columns.leftOut.count { column in column.map { best.values[$0.index] == 1 } ?? false } }

    /// Puts axes in, one by one, the largest first.
    mutating func insertAxes(within limits: SolveLimits) throws(SolverFailure) {
        let conference = formulation.conference
        let sizes = conference.axes.references.map { axis in
            conference.acceptedPapers.reduce(0) { conference.papers[$1].axis == axis ? $0 + conference.papers[$1].places : $0 }
        }
        for axis in conference.axes.references.sorted(by: { (sizes[$1.index], $0) < (sizes[$0.index], $1) }) {
            if limits.stopReason != nil { return }
            _ = try improve(freeing: free([axis]), within: limits)
        }
    }

    /// One neighbourhood.
    /// - Returns: whether it held something better.
    mutating func step(within limits: SolveLimits) throws(SolverFailure) -> Bool {
        let choices = Neighbourhood.allCases.filter { $0 != .relaxation || relaxation != nil }
        let kind = choices[random.index(by: choices.map { 0.15 + (kinds[$0]?.success ?? 0) })]
        let size = kinds[kind]?.size ?? 1
        let isFree: [Bool]
        switch kind {
        case .relaxation: isFree = nearRelaxation(share: size)
        case .axes: isFree = free(relatedAxes(Int(size)))
        case .timeSlots: isFree = free(slots(Int(size)))
        }
        let start = ContinuousClock.now
        let before = best.objective
        let closed = try improve(freeing: isFree, within: limits)
        let took = (ContinuousClock.now - start) / .seconds(1)
        let isBetter = best.objective < before
        var habit = kinds[kind] ?? Habit(size: 1)
        if closed && took < 1 { habit.size *= 1.12 } else if !closed { habit.size *= 0.85 }
        switch kind {
        case .relaxation: habit.size = min(max(habit.size, 0.05), 1)
        case .axes: habit.size = min(max(habit.size, 2), Double(formulation.conference.axes.count))
        case .timeSlots: habit.size = min(max(habit.size, 2), Double(formulation.conference.timeSlots.count))
        }
        habit.success = 0.8 * habit.success + (isBetter ? 0.2 : 0)
        kinds[kind] = habit
        if NeighbourhoodSearch.isLoud {
            print("   ", kind, size, isFree.count { $0 }, closed ? "closed" : "open", took, before, "->", best.objective)
        }
        return isBetter
    }
    static var isLoud: Bool { true }

    /// Solves what is free.
    /// - Returns: whether the part is settled.
    private mutating func improve(freeing isFree: [Bool], within limits: SolveLimits) throws(SolverFailure) -> Bool {
        let program = formulation.model.program
        guard
            let part = RestrictedProgram(
                of: program, holding: best.values, except: isFree, costingAtMost: best.objective - 1)
        else { return true }
        guard !part.program.columns.isEmpty else { return true }
        let options = SolveOptions(branching: .driebeckTomlin, cuts: [], cutOff: best.objective - 1 - part.costOutside)
        let deadline = ContinuousClock.now + .seconds(3)
        let own = SolveLimits(deadline: min(limits.deadline ?? deadline, deadline), gap: 0, isCancelled: limits.isCancelled)
        let report = try solver.solve(part.program, options, within: own) { _ in }
        statistics = statistics + report.statistics
        switch report.outcome {
        case .optimal(let solution): return keep(part, solution)
        case .feasible(let solution, _, _):
            _ = keep(part, solution)
            return false
        case .infeasible: return true
        case .undecided: return false
        }
    }

    private mutating func keep(_ part: RestrictedProgram, _ solution: IntegerSolution) -> Bool {
        if let point = IntegerSolution(part.expanded(solution.values), in: formulation.model.program),
            point.objective < best.objective
        {
            best = point
        }
        return true
    }

    // MARK: Parts

    private func free(_ axes: Set<Reference<Axis>>) -> [Bool] {
        best.values.indices.map { scope.isAbout($0, axes) }
    }

    private func free(_ slots: Set<Reference<TimeSlot>>) -> [Bool] {
        best.values.indices.map { scope.isAbout($0, slots) }
    }

    /// Columns where relaxation and best point differ, in a share of the axes; beyond all of them, some others.
    private mutating func nearRelaxation(share: Double) -> [Bool] {
        guard let relaxation else { return best.values.map { _ in false } }
        let chosen = Set(formulation.conference.axes.references.filter { _ in Double.random(in: 0..<1, using: &random) < share })
        return best.values.indices.map { column in
            guard scope.isAbout(column, chosen) else { return false }
            return abs(relaxation[column] - Double(best.values[column])) > 0.05 || Double.random(in: 0..<1, using: &random) < 0.05
        }
    }

    /// An axis that costs much, and others that have to do with it.
    private mutating func relatedAxes(_ count: Int) -> Set<Reference<Axis>> {
        let costs = costsByAxis()
        let first = random.index(by: costs.map { 0.1 + $0 })
        var chosen: Set<Reference<Axis>> = [Reference(first)]
        while chosen.count < min(count, formulation.conference.axes.count) {
            let pull = formulation.conference.axes.references.map { axis -> Double in
                guard !chosen.contains(axis) else { return 0 }
                return chosen.sorted().reduce(0.1 + meetings(axis, Reference(first))) { $0 + kinship[$1.index][axis.index] }
            }
            chosen.insert(Reference(random.index(by: pull)))
        }
        return chosen
    }

    /// Time slots in which both have a session.
    private func meetings(_ a: Reference<Axis>, _ b: Reference<Axis>) -> Double {
        formulation.conference.timeSlots.indices.reduce(0) { sum, slot in
            func isThere(_ axis: Reference<Axis>) -> Bool {
                formulation.columns.sessions[axis.index][slot].contains { best.values[$0.column.index] > 0 }
            }
            return isThere(a) && isThere(b) ? sum + 0.3 : sum
        }
    }

    private mutating func slots(_ count: Int) -> Set<Reference<TimeSlot>> {
        Set(formulation.conference.timeSlots.references.shuffled(using: &random).prefix(count))
    }

    /// What the axis's columns cost, on a scale that tames large figures.
    private func costsByAxis() -> [Double] {
        var costs = [Double](repeating: 0, count: formulation.conference.axes.count)
        for (index, column) in formulation.model.program.columns.enumerated() where column.cost > 0 && best.values[index] > 0 {
            let owners = scope.axes[index]
            for axis in owners { costs[axis.index] += Double(column.cost * best.values[index]) / Double(owners.count) }
        }
        let all = costs.reduce(0, +)
        return all == 0 ? costs.map { _ in 1 } : costs.map { 10 * $0 / all }
    }
}
