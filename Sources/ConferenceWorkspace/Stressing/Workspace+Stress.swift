internal import ConferenceModel
internal import LinearProgramming
internal import Scheduling

/// How a programme is to be tried.
package struct StressRequest: Sendable {
    /// Moved papers of a repair, at most.
    package static let mostMoves = 2

    package var budget: SearchBudget
    /// The file of the programme; `nil` = the published version, the latest, or the one saved.
    package var from: String?
    /// The file of results; `nil` = `stress.jsonl` in the folder.
    package var results: String?

    package init(_ budget: SearchBudget = SearchBudget(), from: String? = nil, results: String? = nil) {
        (self.budget, self.from, self.results) = (budget, from, results)
    }
}

extension Workspace {
    /// Lets every paper, person and room fail in turn, and tells what the best repair costs. Results are kept as they come:
    /// what was stopped goes on from there.
    package func stress(
        _ request: StressRequest = StressRequest(), _ job: Job = Job()
    ) throws(WorkspaceFailure) -> StressReport {
        let opened = try open(job)
        let conference = opened.conference
        let programme = try reference(request.from, of: conference, under: opened.rules, job).programme
        let mishaps = Mishap.all(in: conference)
        let keys = mishaps.map(\.key)
        let path = request.results ?? path(of: "stress.jsonl")
        return try WorkspaceFailure.translated {
            let ledger = try RepairLedger(path, for: programme, of: conference)
            let open = mishaps.indices.filter { ledger.known[keys[$0]] == nil }
            let (budget, count, done) = (request.budget, open.count, Counter())
            job.watch(.began(Text("0/\(count)")))
            let found = try Scheduler(solver, SearchEffort(seed: budget.seed, work: budget.work)).repairs(
                of: programme, of: conference, after: open.map { mishaps[$0].change }, moving: StressRequest.mostMoves,
                jobs: budget.jobs, within: budget.limits(for: job)
            ) { index, repair in
                ledger.add(repair, after: keys[open[index]])
                job.watch(.began(Text("\(done.next())/\(count) \(keys[open[index]])")))
            }
            if let fault = ledger.fault { throw fault }
            var repairs = mishaps.indices.map { ledger.known[keys[$0]] }
            for (index, repair) in zip(open, found) { repairs[index] = repair ?? repairs[index] }
            return StressReport(zip(mishaps, repairs).map { ($0, $1) }, programme, of: conference)
        }
    }
}
