package import ConferenceModel
internal import LinearProgramming
package import SchedulingRules

/// A conference that can be worked with, its rules, and the warnings that its files gave rise to.
package struct OpenedConference: Sendable {
    package let conference: Conference
    package let rules: RuleSet
    package let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Reads the conference; warnings are told.
    /// - Throws: all that is wrong, where the files have errors.
    package func open(_ job: Job = Job()) throws(WorkspaceFailure) -> OpenedConference {
        let opened = try CheckedConference(source).opened()
        job.found(opened.diagnostics)
        return opened
    }
}
