import Archive
import ConferenceWorkspace

extension History {
    /// The latest version that can be read; those that cannot are said.
    func latestTellingFaults() throws -> SavedVersion? { latest(JobTelling(quietly: true).job) }
}

extension Patience {
    /// Ten seconds, and a word on why.
    static var told: Patience { JobTelling(quietly: true).job.patience }
}
