package import ConferenceModel
package import SchedulingRules

/// What came of scheduling a conference.
package enum ScheduleOutcome: Sendable {
    /// A programme that the audit accepts.
    case scheduled(Programme, Proof)
    /// There is no programme; why, most telling first, never empty.
    case infeasible([Conflict])
    /// The search was stopped before it found a programme.
    case undecided(Proof.Stop)
}

/// An outcome and what it took.
package struct ScheduleReport: Sendable {
    package let outcome: ScheduleOutcome
    package let statistics: ScheduleStatistics
    /// Where nothing was decided: what stood in the way of the best attempt.
    package let obstacles: [Conflict]
    /// Preferences to which the form of the model did not see: their points are counted, but nothing was done for them.
    package var unseen: [any Rule.Type] = []

    init(outcome: ScheduleOutcome, statistics: ScheduleStatistics, obstacles: [Conflict] = []) {
        (self.outcome, self.statistics, self.obstacles) = (outcome, statistics, obstacles)
    }
}
