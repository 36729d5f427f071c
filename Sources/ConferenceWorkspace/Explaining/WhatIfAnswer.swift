package import ConferenceModel
internal import LinearProgramming
package import Scheduling
package import SchedulingRules

/// What would come of a change that nobody has decided yet.
package enum WhatIfAnswer: Sendable {
    case scheduled(SupposedProgramme)
    /// Why there would be no programme.
    case infeasible([Conflict])
}

extension Workspace {
    /// Tries a change; the folder stays as it is.
    package func whatIf(
        _ changes: [SupposedChange], within seconds: Double? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> WhatIfAnswer {
        let opened = try open(job)
        let supposed = try WorkspaceFailure.translated { try Supposition(opened.conference, changes).made() }
        return try whatIf(supposed, insteadOf: opened, within: seconds, job)
    }

    /// - Parameter supposed: the conference with the change, and its rules.
    package func whatIf(
        _ supposed: (conference: Conference, rules: RuleSet), insteadOf opened: OpenedConference,
        within seconds: Double? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> WhatIfAnswer {
        let limits = SearchBudget(seconds: seconds).limits(for: job)
        let start = try savedProgramme(of: opened.conference, job)
        job.watch(.began(nil))
        let (before, menu) = try WorkspaceFailure.translated {
            let scheduler = Scheduler(solver, SearchBudget().effort)
            let before = try scheduler.schedule(
                opened.conference, under: opened.rules, from: start, within: limits
            ) { job.watch(.progress($0)) }
            // Of all that are as good, the one that disturbs least what is known.
            let known = before.programme ?? start
            let baseline = Baseline(of: known ?? Programme(sessions: []), in: supposed.conference)
            let rerun = Rerun(of: supposed.conference, under: supposed.rules, since: baseline, fillingHoles: false)
            let menu = try scheduler.menu(
                for: rerun, from: known.map { [$0] } ?? [], moving: [], within: limits
            ) { step, progress in
                job.watch(progress.map { .progress($0) } ?? .began(step.text))
            }
            return (before, menu)
        }
        guard let point = menu.points.last else {
            if menu.conflicts.isEmpty { throw .stoppedEarly }
            return .infeasible(menu.conflicts)
        }
        return .scheduled(
            SupposedProgramme(
                before: before.scheduled, after: (point.programme, point.proof), conference: opened.conference,
                rules: supposed.rules))
    }
}

extension ScheduleReport {
    fileprivate var scheduled: (programme: Programme, proof: Proof)? {
        if case .scheduled(let programme, let proof) = outcome { (programme, proof) } else { nil }
    }

    fileprivate var programme: Programme? { scheduled?.programme }
}
