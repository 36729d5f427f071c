internal import Archive
package import ConferenceModel
internal import LinearProgramming
package import Scheduling
internal import SchedulingRules

/// What an organiser may choose from after a change.
package struct RerunAnswer: Sendable {
    package let opened: OpenedConference
    package let rerun: Rerun
    package let menu: RerunMenu
    /// What is different from the conference of the programme that change is measured from.
    package let difference: [Text]?

    /// Why there is nothing to choose from, where there is not.
    package var failure: WorkspaceFailure? {
        guard menu.points.isEmpty else { return nil }
        return menu.conflicts.isEmpty ? .stoppedEarly : .noProgramme
    }

    /// The best point that moves at most so many papers.
    package func point(moving most: Int) throws(WorkspaceFailure) -> Int {
        guard let index = menu.points.lastIndex(where: { $0.movedPapers <= most }) else {
            let fewest = menu.points.first?.movedPapers ?? 0
            throw WorkspaceFailure(
                .noProgramme,
                Text(
                    fr: "aucun programme ne déplace si peu de communications\u{A0}: essayez --moves \(fewest)",
                    en: "no programme moves so few papers: try --moves \(fewest)"))
        }
        return index
    }
}

extension Workspace {
    /// Makes the programme again after a change, in ways that move more and more papers. Nothing is kept yet.
    package func rerun(
        _ request: RerunRequest = RerunRequest(), _ job: Job = Job()
    ) throws(WorkspaceFailure) -> RerunAnswer {
        let opened = try open(job)
        let (conference, rules) = (opened.conference, opened.rules)
        let before = try reference(request.from, of: conference, under: rules, job)
        if let difference = before.difference, !difference.isEmpty { job.watch(.changed(difference)) }
        let scheduler = Scheduler(solver, request.budget.effort)
        let rerun = Rerun(
            of: conference, under: rules, since: before.baseline, keepingDays: request.keepsDays,
            fillingHoles: !scheduler.isLarge(conference))
        let mayNeverEnd = request.budget.isOpen && scheduler.mayNeverEnd(rerun.conference, under: rerun.rules)
        let limits = request.budget.limits(for: job, atMost: mayNeverEnd ? SearchBudget.standardTime : nil)
        job.watch(.began(nil))
        let menu = try WorkspaceFailure.translated {
            try scheduler.menu(
                for: rerun, from: [before.programme.closedUp(for: rerun.conference)], moving: request.budgets,
                within: limits
            ) { step, progress in
                job.watch(progress.map { .progress($0) } ?? .began(step.text))
            }
        }
        return RerunAnswer(opened: opened, rerun: rerun, menu: menu, difference: before.difference)
    }

    /// Keeps the programme of a point of the menu.
    package func keep(
        _ point: Int, of answer: RerunAnswer, in output: String? = nil, note: String? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> KeptProgramme {
        let (rerun, point) = (answer.rerun, answer.menu.points[point])
        let solution = try Solution(point.programme, point.proof, of: rerun.conference, under: rerun.rules)
        let chosen = rerun.conference(choosing: point.programme)
        return try keep(
            solution.saved, of: chosen, under: RuleSet.read(for: chosen).rules, in: output, note: note,
            madeFrom: answer.opened.inputs, job)
    }
}
