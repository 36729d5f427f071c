package import ConferenceModel
package import Scheduling

/// What came of solving a conference, and what it took.
package enum SolveAnswer: Sendable {
    case scheduled(SolvedProgramme, ScheduleStatistics)
    /// Why there is no programme, and what would make one, the least first.
    case infeasible([Conflict], FoundRepairs, ScheduleStatistics)
    /// Stopped before any programme was found: what stood in the way of the best attempt.
    case undecided(Proof.Stop, obstacles: [Conflict], ScheduleStatistics)

    /// Why there is no programme, where there is none.
    package var failure: WorkspaceFailure? {
        switch self {
        case .scheduled: return nil
        case .infeasible: return .noProgramme
        case .undecided(let stop, _, _):
            let text = WorkspaceFailure.stoppedEarly.text
            return WorkspaceFailure(
                .stoppedEarly, Text(fr: "\(text.fr) (\(stop.text.fr))", en: "\(text.en) (\(stop.text.en))"))
        }
    }
}

/// The best programme that was found, as it was kept.
package struct SolvedProgramme: Sendable {
    package let solution: Solution
    package let kept: KeptProgramme
    /// As it was solved: after a repair, for instance.
    package let conference: Conference
    /// What was supposed, noted or left out for there to be a programme.
    package let notes: [Text]
}
