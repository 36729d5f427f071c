internal import Foundation
internal import LinearProgramming
internal import Scheduling

/// When a search may stop before the optimum is proved, and how it goes about its work.
package struct SearchBudget: Sendable {
    /// Seconds after which a search that may never end does, unless another limit is set.
    package static let standardTime = 60
    /// One search a processor, eight at most.
    package static var standardJobs: Int { min(ProcessInfo.processInfo.activeProcessorCount, 8) }

    /// `nil` = until the optimum is proved.
    package var seconds: Double?
    /// (points − bound) ÷ points at which a programme is good enough.
    package var gap: Double
    package var jobs: Int
    package var seed: Int
    /// Simplex iterations × thousands of rows and columns.
    package var work: Int?

    package init(seconds: Double? = nil, gap: Double = 0, jobs: Int = standardJobs, seed: Int = 1, work: Int? = nil) {
        (self.seconds, self.gap, self.jobs, self.seed, self.work) = (seconds, gap, jobs, seed, work)
    }

    var effort: SearchEffort { SearchEffort(jobs: jobs, seed: seed, work: work) }

    /// Whether only the optimum, or a gap that may never be reached, would end a search.
    var isOpen: Bool { seconds == nil && work == nil }

    /// From now on.
    func limits(for job: Job, atMost standard: Int? = nil) -> SolveLimits {
        let time = seconds ?? standard.map(Double.init)
        return SolveLimits(
            deadline: time.map { .now + .seconds($0) }, gap: gap, isCancelled: job.isCancelled)
    }
}
