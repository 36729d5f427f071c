internal import Archive
internal import ConferenceModel
internal import LinearProgramming
internal import Scheduling
internal import SchedulingRules

extension Workspace {
    /// Says how good a programme is, and what it would cost to mend its weak points, the worst first.
    /// - Parameters:
    ///   - most: weak points that are priced, as far as the time goes.
    ///   - seconds: for all prices together.
    package func report(
        _ choice: ProgrammeChoice = .current, pricing most: Int = .max, within seconds: Double, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> QualityReport {
        let opened = try open(job)
        let saved = try programme(choice, of: opened.conference, job).saved
        let quality = ProgrammeQuality(saved.programme, saved.proof, of: opened.conference, by: opened.rules)
        let limits = SearchBudget(seconds: seconds).limits(for: job)
        job.watch(.began(nil))
        let prices = try WorkspaceFailure.translated {
            try mendingPrices(of: quality, saved.programme, under: opened.rules, atMost: most, within: limits)
        }
        return QualityReport(quality: quality, prices: prices)
    }

    /// - Returns: fewer than are asked for where the time was too short, none of a large conference.
    private func mendingPrices(
        of quality: ProgrammeQuality, _ programme: Programme, under rules: RuleSet, atMost most: Int,
        within limits: SolveLimits
    ) throws(ScheduleFailure) -> [MendingPrice] {
        let scheduler = Scheduler(solver)
        guard !scheduler.isLarge(quality.conference), quality.audit.isValid else { return [] }
        let search = WishSearch(
            in: quality.conference, under: rules, scheduler, knowing: quality.proof, within: limits)
        var prices: [MendingPrice] = []
        for weak in quality.weakPoints.prefix(most) {
            guard limits.stopReason == nil,
                let found = try search.price(of: weak.violation, of: weak.rule, from: programme)
            else { break }
            // What was begun and not ended says nothing.
            if limits.stopReason != nil, case .costsAtLeast(0) = found.outcome { break }
            prices.append(
                MendingPrice(
                    outcome: found.outcome, isSeparate: search.isSeparate(weak.violation, of: weak.rule)))
        }
        return prices
    }
}
