import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Builds a first programme quickly, for colloquia whose relaxation takes long: axis by axis, the largest first, each by a
/// small program over its cheapest sessions, with the sessions of earlier axes held in place.
struct RelaxAndFix<Solver: MixedIntegerSolver> {
    private let formulation: MasterProblem
    /// The same with fewer rows: those that a first programme needs to be valid, and not too bad.
    private let relaxed: MasterProblem
    private let solver: Solver
    private let limits: SolveLimits

    /// Sessions offered per paper, time slot and class of rooms.
    private static var choice: Int { 4 }
    /// What a session costs on top, so that rooms are left for the axes to come.
    private static var session: Int { 50 }
    /// What it costs to leave a paper out for now.
    private static var unmet: Int { 100_000 }

    init(_ formulation: MasterProblem, _ rules: RuleSet, _ solver: Solver, _ limits: SolveLimits) {
        (self.formulation, self.solver, self.limits) = (formulation, solver, limits)
        let essentials = rules.entries.filter {
            $0.type.kind == .requirement
                || ($0.type as? any ConstructionRule.Type)?.isMindedAxisByAxis == true
        }
        relaxed = formulation.relaxed(to: RuleSet(essentials))
    }

    /// - Returns: sessions, in order, that may leave papers out: those that found no place beside the axes before; `nil` when
    ///   the search was stopped.
    func sessions() throws(SolverFailure) -> [Int]? {
        let conference = formulation.conference
        let sizes = conference.axes.references.map { axis in
            conference.acceptedPapers.count { conference.papers[$0].axis == axis }
        }
        let order = conference.axes.references.filter { sizes[$0.index] > 0 }
            .sorted { (sizes[$0.index], $1) > (sizes[$1.index], $0) }
        var held: [Int] = []
        for axis in order {
            guard let sessions = try extend(held, by: cheapest(of: axis), for: axis) else { return nil }
            held = sessions
        }
        return held.sorted()
    }

    private func extend(_ held: [Int], by offered: [Int], for axis: Reference<Axis>) throws(SolverFailure)
        -> [Int]?
    {
        let own = Set(relaxed.conference.papers.filter { $0.axis == axis }.map { Subject.paper($0.id) })
        let elastic = relaxed.leavingOut { own.isDisjoint(with: $0.subjects) ? 0 : RelaxAndFix.unmet }.formulation
        let first = elastic.model.program.columns.count
        var program = elastic.program(with: held + offered)
        for index in held.indices { program.bound(program.column(at: first + index), from: 1, to: 1) }
        for index in offered.indices {
            program.addCost(RelaxAndFix.session, to: program.column(at: first + held.count + index))
        }
        let coarse = SolveLimits(
            deadline: limits.deadline, gap: 0.001, work: limits.work, isCancelled: limits.isCancelled)
        switch try solver.solve(program, SolveOptions(), within: coarse, watch: { _ in }).outcome {
        case .optimal(let solution), .feasible(let solution, _, .gapReached):
            return zip(held + offered, solution.values.dropFirst(first)).filter { $0.1 > 0 }.map(\.0)
        case .infeasible: return held
        case .feasible, .undecided: return nil
        }
    }

    /// Sessions of an axis's own papers: for every paper, time slot and class of rooms the cheapest few.
    private func cheapest(of axis: Reference<Axis>) -> [Int] {
        let (conference, patterns) = (formulation.conference, formulation.patterns)
        var counts = Array(repeating: 0, count: conference.papers.count * patterns.placeCount)
        let own = formulation.candidates.filter { candidate in
            formulation.axis(of: candidate) == axis
                && formulation.papers(of: candidate).allSatisfy { conference.papers[$0].axis == axis }
        }
        // By price per paper: else small sessions, of which there are too many for the rooms, would come first.
        let shares = own.map { (Double(patterns.price(of: $0)) / Double(formulation.papers(of: $0).count), $0) }
        return shares.sorted { $0 < $1 }.map(\.1).filter { candidate in
            let place = candidate % patterns.placeCount
            let places = formulation.papers(of: candidate).map { $0.index * patterns.placeCount + place }
            guard places.contains(where: { counts[$0] < RelaxAndFix.choice }) else { return false }
            for place in places { counts[place] += 1 }
            return true
        }
    }
}
