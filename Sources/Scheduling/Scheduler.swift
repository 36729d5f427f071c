package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

/// Finds the best programme of a conference under its rules, and proves it.
///
/// The whole weighted objective is one integer programme in session patterns. Its relaxation is solved over all
/// candidates; then branch-and-bound runs on those whose reduced cost is small, and widens to all that the best programme
/// found does not rule out: a candidate whose reduced cost exceeds best − 1 − relaxation stands in no better programme
/// (reduced cost fixing: Dantzig, Fulkerson and Johnson, 1954).
package struct Scheduler<Solver: MixedIntegerSolver>: Sendable {
    let solver: Solver
    private let effort: SearchEffort

    package init(_ solver: Solver, _ effort: SearchEffort = SearchEffort()) {
        (self.solver, self.effort) = (solver, effort)
    }

    /// The same, not asked for reasons, and for so many nodes at most.
    func terse(nodes: Int? = nil) -> Scheduler {
        Scheduler(
            solver,
            SearchEffort(
                jobs: effort.jobs, seed: effort.seed, work: effort.work, form: effort.form, nodes: nodes,
                explains: false))
    }

    /// - Parameters:
    ///   - start: a programme to go on from. One that meets all requirements is what comes back when nothing is better.
    ///   - watch: told of every improvement, on the solver's thread.
    /// - Throws: when the conference is too large to list its sessions, or the solver breaks down.
    package func schedule(
        _ conference: Conference, under rules: RuleSet, from start: Programme? = nil,
        within limits: SolveLimits = .none,
        watch: @escaping @Sendable (ScheduleProgress) -> Void = { _ in }
    ) throws(ScheduleFailure) -> ScheduleReport {
        try schedule(conference, under: rules, knowing: PriorKnowledge(programme: start), within: limits, watch: watch)
    }

    /// The same with all that is known beforehand.
    func schedule(
        _ conference: Conference, under rules: RuleSet, knowing known: PriorKnowledge, within limits: SolveLimits,
        watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        let certificates = Certificates.conflicts(of: conference, under: rules)
        guard certificates.isEmpty else {
            do {
                let conflicts = try reasons(in: conference, rules, limits, knowing: certificates)
                return ScheduleReport(outcome: .infeasible(conflicts), statistics: .init())
            } catch {
                throw .solver(error.message)
            }
        }
        guard !isLarge(conference) else {
            return try searchAggregated(conference, rules, from: known.programme, limits, watch)
        }
        let audit = known.programme.map { Audit(of: $0, of: conference, by: rules) }
        guard let start = known.programme, let audit, audit.isValid else {
            return try searchPatterns(conference, rules, PriorKnowledge(floor: known.floor), limits, watch)
        }
        return try searchPatterns(conference, rules, known, limits, watch).unless(start, isAsGoodAt: audit.points)
    }

    private func searchPatterns(
        _ conference: Conference, _ rules: RuleSet, _ known: PriorKnowledge, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        let limits = limits.atMost(work: effort.work)
        let first = try search(conference, rules, classes, known, limits, watch)
        guard case .scheduled(let programme, let proof) = first.outcome, proof.stop == .partialPrices,
            classes.contains(where: { $0.rooms.count > 1 })
        else { return first }
        // Interchangeable rooms could not be handed out at the price that the model took for granted: tell them apart.
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        let second = try search(
            conference, rules, single, PriorKnowledge(programme: programme, floor: known.floor), limits, watch)
        let settled: Proof
        switch second.outcome {
        case .scheduled(_, let better) where better.points <= proof.points: return second
        case .infeasible: return second
        case .scheduled(_, let worse):
            settled = Proof(
                points: proof.points, bound: max(proof.bound, worse.bound), stop: worse.stop ?? .partialPrices)
        case .undecided(let stop): settled = Proof(points: proof.points, bound: proof.bound, stop: stop)
        }
        // Stopped before it came to anything better than what the first search already has.
        return ScheduleReport(outcome: .scheduled(programme, settled), statistics: second.statistics)
    }

    /// Whether sessions are too many to be listed one by one, as those of many short places are: the search improves
    /// programmes then, and may go on for ever without proving that there is nothing better.
    package func isLarge(_ conference: Conference) -> Bool {
        if let form = effort.form { return form == .aggregated }
        let papers = conference.acceptedPapers.count
        return papers > 250 || papers > 24 && conference.timeSlots.contains { $0.places != nil }
    }

    /// Whether the search may go on for ever, and has to be told when to stop. Which candidates are admitted is not known
    /// yet: half of them, more or less (35 to 70 % in colloquia of 96 papers).
    package func mayNeverEnd(_ conference: Conference, under rules: RuleSet) -> Bool {
        isLarge(conference) || SessionPatterns.exceed(2 * ColumnGeneration.large, in: conference, under: rules)
    }

    private func searchAggregated(
        _ conference: Conference, _ rules: RuleSet, from start: Programme?, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        do {
            var search = AggregatedSearch(conference, rules, solver, limits, effort, from: start, watch)
            return try search.run()
        } catch { throw .solver(error.message) }
    }

    /// What each preference costs the others, by short searches that each take an equal part of the time.
    /// - Parameters:
    ///   - programme: meets all requirements.
    ///   - watch: told of every search as it begins, and of what it finds.
    /// - Throws: as ``schedule(_:under:from:within:watch:)`` does.
    package func tradeoffs(
        of programme: Programme, of conference: Conference, under rules: RuleSet, within limits: SolveLimits,
        watch: @escaping @Sendable (TradeoffStep, ScheduleProgress?) -> Void = { _, _ in }
    ) throws(ScheduleFailure) -> Tradeoffs {
        var search = TradeoffSearch(from: programme, of: conference, under: rules, self)
        return try search.run(within: limits, watch: watch)
    }

    /// The whole integer programme: with a column for every candidate session, or in the aggregated form. With the rows that
    /// hold its relaxation where it is (``ColumnGeneration/root(_:within:)``), which spare another solver most of its tree.
    package func program(
        for conference: Conference, under rules: RuleSet, within limits: SolveLimits = .none
    ) throws(ScheduleFailure) -> MixedIntegerProgram {
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        guard !isLarge(conference) else {
            return AggregatedFormulation(conference, rules, classes).programOfAllPapers
        }
        var generation = ColumnGeneration(try MasterProblem(conference, rules, classes))
        do {
            if generation.isQuick { _ = try generation.root(solver, within: limits) }
        } catch { throw .solver(error.message) }
        return generation.formulation.program(with: generation.admitted)
    }

    private func search(
        _ conference: Conference, _ rules: RuleSet, _ classes: [RoomClass], _ known: PriorKnowledge,
        _ limits: SolveLimits, _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        let formulation = try MasterProblem(conference, rules, classes)
        var search = BranchAndPrice(formulation, rules, knowing: known, solver, nodes: effort.nodes, limits, watch)
        do {
            let found = try search.run()
            let outcome: ScheduleOutcome
            switch found {
            case .scheduled(let sessions, let proof):
                // Rooms that were told apart may cost less than rooms that are handed out at the end.
                let found = [search.programme(of: sessions), search.settled].compactMap { $0 }
                    .map { RankOrder.arranged($0, of: conference, under: rules) }
                    .map { (programme: $0, points: Audit(of: $0, of: conference, by: rules).points) }
                let (programme, points) = found.count > 1 && found[1].points < found[0].points ? found[1] : found[0]
                let known = Proof(points: points, bound: proof.bound, stop: proof.stop ?? .partialPrices)
                outcome = .scheduled(programme, points > proof.points ? known : proof)
            case .infeasible:
                outcome = .infeasible(try reasons(in: conference, rules, limits))
            case .undecided(let stop): outcome = .undecided(stop)
            }
            return ScheduleReport(outcome: outcome, statistics: search.statistics)
        } catch {
            throw .solver(error.message)
        }
    }
}

extension Scheduler {
    /// Why there is no programme, as far as anybody asks.
    private func reasons(
        in conference: Conference, _ rules: RuleSet, _ limits: SolveLimits, knowing known: [Conflict] = []
    ) throws(SolverFailure) -> [Conflict] {
        guard effort.explains, !isLarge(conference) else { return known }
        var search = ConflictSearch(in: conference, under: rules, solver, within: limits)
        return try search.conflicts(knowing: known)
    }
}

extension ScheduleReport {
    /// The same, but for a programme that was known before and that the search found nothing better than.
    fileprivate func unless(_ start: Programme, isAsGoodAt points: Int) -> ScheduleReport {
        switch outcome {
        case .scheduled(_, let proof) where points <= proof.points:
            let known = Proof(points: points, bound: min(proof.bound, points), stop: proof.stop)
            return ScheduleReport(outcome: .scheduled(start, known), statistics: statistics)
        case .undecided(let stop):
            let known = Proof(points: points, bound: 0, stop: stop)
            return ScheduleReport(outcome: .scheduled(start, known), statistics: statistics)
        case .scheduled, .infeasible: return self
        }
    }
}
