internal import ConferenceModel
package import Scheduling
internal import SchedulingRules

extension Workspace {
    /// What each preference costs the others, by short searches from a programme that meets all requirements.
    /// - Parameter seconds: for all searches together.
    package func tradeoffs(
        of answer: AuditAnswer, within seconds: Double, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> Tradeoffs {
        let limits = SearchBudget(seconds: seconds).limits(for: job)
        let (conference, rules) = (answer.opened.conference, answer.opened.rules)
        job.watch(.began(nil))
        return try WorkspaceFailure.translated {
            try Scheduler(solver, SearchBudget().effort).tradeoffs(
                of: answer.programme, of: conference, under: rules, within: limits
            ) { step, progress in
                job.watch(progress.map { .progress($0) } ?? .began(step.text))
            }
        }
    }
}

extension TradeoffStep {
    /// `3/23 axes-stay-in-one-room doubled`.
    fileprivate var text: Text {
        let name = rule?.title
        let (fr, en) = change.map { ($0.text.fr, $0.text.en) } ?? ("comme à présent", "as it is")
        let names = (fr: name.map { $0.fr + " " } ?? "", en: name.map { $0.en + " " } ?? "")
        return Text(fr: "\(number)/\(count) \(names.fr)\(fr)", en: "\(number)/\(count) \(names.en)\(en)")
    }
}
