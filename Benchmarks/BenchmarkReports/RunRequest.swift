/// One run that is asked for. What was made once for a request need not be made again.
package struct RunRequest: Codable, Hashable, Sendable {
    /// `N2OR`, `synthetic-1000-1`.
    package let subject: String
    /// Time limit; `nil` = none.
    package let seconds: Int?
    /// Limit of work; `nil` = none.
    package let work: Int?
    package let jobs: Int
    package let seed: Int

    package init(subject: String, seconds: Int? = nil, work: Int? = nil, jobs: Int, seed: Int) {
        (self.subject, self.seconds, self.work, self.jobs, self.seed) = (subject, seconds, work, jobs, seed)
    }
}
