import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// Solves a colloquium, from a programme that meets all requirements if there is one.
    func searchPatterns(
        _ conference: Conference, _ rules: RuleSet, from known: PriorKnowledge, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        let audit = known.programme.map { Audit(of: $0, of: conference, by: rules) }
        guard let start = known.programme, let audit, audit.isValid else {
            let incumbent = incumbent(of: conference, under: rules, within: limits, watch)
            let report = try searchPatterns(
                conference, rules, PriorKnowledge(programme: incumbent?.programme, floor: known.floor), limits, watch)
            return incumbent.map { report.unless($0.programme, isAsGoodAt: $0.points) } ?? report
        }
        return try searchPatterns(conference, rules, known, limits, watch).unless(start, isAsGoodAt: audit.points)
    }

    /// Where interchangeable rooms cannot be handed out at the price that the model took for granted, it is solved a second
    /// time with its rooms told apart.
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
