package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

/// Finds the best programme of a conference under its rules, and proves it.
///
/// A colloquium is solved by *branch-and-price-and-cut*: the whole weighted objective is one integer programme in session
/// patterns, whose relaxation is solved by column generation over all candidates and sharpened by cuts; a tree of branching
/// decisions stands above the solver's own, and reduced-cost fixing keeps both small (``BranchAndPrice``). Where the tree
/// would not end, *large-neighbourhood search* improves programmes: around one by time slots and by parts
/// (``LargeNeighbourhoodSearch``), or, where sessions are too many to be listed, on an aggregated model
/// (``AggregatedSearch``). What is not small begins from the programme of a *local search* (``LocalSearch``), which goes on
/// beside the aggregated model where hours are to the minute.
package struct Scheduler<Solver: MixedIntegerSolver>: Sendable {
    let solver: Solver
    let effort: SearchEffort

    package init(_ solver: Solver, _ effort: SearchEffort = SearchEffort()) {
        (self.solver, self.effort) = (solver, effort)
    }

    /// The same, not asked for reasons, and for so many nodes at most.
    func withoutExplanation(nodes: Int? = nil) -> Scheduler {
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
        guard isLarge(conference) else {
            var report = try searchPatterns(conference, rules, from: known, limits, watch)
            report.unseen = rules.preferencesUnseen(by: .patterns)
            return report
        }
        guard conference.timeSlots.contains(where: { $0.places != nil }) else {
            return try searchLocally(conference, rules, from: known.programme, limits, watch)
        }
        var report = try searchAggregated(conference, rules, from: known.programme, limits, watch)
        report.unseen = rules.preferencesUnseen(by: .aggregated)
        return report
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
}
