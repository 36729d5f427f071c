import ConferenceModel
import GLPKBackend
import SchedulingRules
import Testing

@testable import Scheduling

/// Whether there is a programme when less is asked, found without a search for conflicts: by trying everything where the
/// conference is tiny; where it is not, papers that nobody asks about are not there.
struct Relaxing {
    let conference: Conference
    let rules: RuleSet
    let isTiny: Bool

    /// When of the papers that a conflict names nothing holds but its members; other papers may be there, as they are.
    func isPossible(_ members: [AnyCondition], named: [AnyCondition]? = nil) throws -> Bool {
        let named = named ?? members
        let papers = Set(conference.acceptedPapers.filter { named.contains(.scheduled($0)) })
        let given = rules.conditions(in: conference).filter { condition in
            condition.scheduledPaper == nil && condition.price != nil && !members.contains(condition)
                && condition.concerns(papers, in: conference)
        }
        let others = conference.acceptedPapers.filter { !members.contains(.scheduled($0)) }
        return try hasProgramme(without: Set(given), leaving: others)
    }

    func hasProgramme(without given: Set<AnyCondition>, leaving left: [Reference<Paper>] = []) throws -> Bool {
        let relaxed = try #require(
            RelaxedConference(conference, rules, without: given, leaving: Set(left), asFillers: isTiny))
        guard !isTiny else { return BruteForceScheduler(relaxed.conference, relaxed.requirements).points != nil }
        let report = try Scheduler(GLPKSolver()).withoutExplanation().schedule(
            relaxed.conference, under: relaxed.requirements)
        guard case .scheduled = report.outcome else { return false }
        return true
    }
}
