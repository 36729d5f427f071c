internal import Archive
internal import ConferenceModel
internal import LinearProgramming
internal import ProgrammeExports
internal import Scheduling
internal import SchedulingRules

extension Workspace {
    /// Makes the best programme of the conference, proves it and keeps it. Where there is none, says why and what would make
    /// one; makes that, if it is asked for.
    package func solve(
        _ request: SolveRequest = SolveRequest(), _ job: Job = Job()
    ) throws(WorkspaceFailure) -> SolveAnswer {
        let opened = try open(job)
        let scheduler = Scheduler(solver, request.budget.effort)
        let search = SolveSearch(workspace: self, request: request, opened: opened, scheduler: scheduler, job: job)
        return try WorkspaceFailure.translated { try search.run() }
    }
}

/// One call of ``Workspace/solve(_:_:)``.
private struct SolveSearch<Solver: MixedIntegerSolver> {
    let workspace: Workspace<Solver>
    let request: SolveRequest
    let opened: OpenedConference
    let scheduler: Scheduler<Solver>
    let job: Job

    func run() throws -> SolveAnswer {
        let limits = limits
        if let lp = request.lp {
            let program = try scheduler.program(for: opened.conference, under: opened.rules, within: limits)
            try WholeFile.write(CPLEXLPFile(program).text, to: lp)
        }
        let known = Certificates.conflicts(of: opened.conference, under: opened.rules).filter(\.isShortage)
        if !known.isEmpty { job.watch(.reasons(known)) }
        job.watch(.began(nil))
        let report = try scheduler.schedule(opened.conference, under: opened.rules, within: limits) { [job] in
            job.watch(.progress($0))
        }
        guard case .infeasible(let conflicts) = report.outcome else {
            return try answer(report, opened.conference, opened.rules)
        }
        let told = Set(known.map(\.text))
        let others = conflicts.filter { !told.contains($0.text) }
        if !others.isEmpty { job.watch(.reasons(others)) }
        return try mended(conflicts, report.statistics, limits)
    }

    private var limits: SolveLimits {
        guard request.budget.isOpen, scheduler.mayNeverEnd(opened.conference, under: opened.rules) else {
            return request.budget.limits(for: job)
        }
        job.watch(.stopsAfter(seconds: SearchBudget.standardTime))
        return request.budget.limits(for: job, atMost: SearchBudget.standardTime)
    }

    private func answer(
        _ report: ScheduleReport, _ conference: Conference, _ rules: RuleSet, notes: () throws -> [Text] = { [] }
    ) throws -> SolveAnswer {
        switch report.outcome {
        case .scheduled(let programme, let proof):
            // Before the version is kept, which says what files it comes from.
            let isCurrent = workspace.inputs == opened.inputs
            let notes = try notes()
            let solution = try Solution(programme, proof, of: conference, under: rules)
            let kept = try workspace.keep(
                solution.saved, of: conference, under: rules, in: request.output, note: request.note,
                madeFrom: isCurrent ? workspace.inputs : opened.inputs, job)
            if !workspace.keepsVersions { try writeWorkbook(solution.programme, of: conference) }
            return .scheduled(
                SolvedProgramme(solution: solution, kept: kept, conference: conference, notes: notes),
                report.statistics)
        case .infeasible(let conflicts): return .infeasible(conflicts, FoundRepairs(), report.statistics)
        case .undecided(let stop): return .undecided(stop, obstacles: report.obstacles, report.statistics)
        }
    }

    /// In CoSPLib's own layout as well.
    private func writeWorkbook(_ programme: Programme, of conference: Conference) throws {
        let version = ProgrammeVersion(unsaved: programme, of: conference)
        let bytes = try ExportFormat.cosplib.export(Edition(version, of: conference, language: workspace.language))
        try WholeFile.write(bytes, to: (request.output ?? workspace.folder).path(of: "programme.xlsx"))
    }

    private func mended(
        _ conflicts: [Conflict], _ statistics: ScheduleStatistics, _ limits: SolveLimits
    ) throws -> SolveAnswer {
        let (mending, conference) = (request.mending, opened.conference)
        job.watch(.began(.repairsFound(0)))
        let found = try scheduler.repairs(
            of: conference, under: opened.rules, atMost: mending.number ?? SolveRequest.mostRepairs,
            knowing: conflicts, leavingOutOnly: mending == .partial, within: limits
        ) { job.watch(.began(.repairsFound($0))) }
        let repairs = found.repairs
        guard let number = mending.number, repairs.count >= number,
            let relaxed = RelaxedConference(conference, opened.rules, without: repairs[number - 1].conditions)
        else { return .infeasible(conflicts, found, statistics) }
        let repair = repairs[number - 1]
        let report = try scheduler.schedule(
            relaxed.conference, under: relaxed.rules, from: repair.programme, within: limits
        ) { [job] in job.watch(.progress($0)) }
        return try answer(report, relaxed.conference, relaxed.rules) {
            if mending == .partial {
                return repair.leftOut(of: conference, because: conflicts) + (found.isCut ? [.fewerMayDo] : [])
            }
            guard request.output == nil, workspace.keepsVersions else { return repair.changes.map(\.supposed) }
            return try workspace.note(repair, of: conference, job)
        }
    }
}
