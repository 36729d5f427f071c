package import Archive
package import ConferenceModel
internal import LinearProgramming
package import SchedulingRules

/// A conference that can be worked with, its rules, and the warnings that its files gave rise to.
package struct OpenedConference: Sendable {
    package let conference: Conference
    package let rules: RuleSet
    package let diagnostics: [Diagnostic]
    /// What it was read from.
    package var inputs: [SavedVersion.Input] = []
}

extension Workspace {
    /// Reads the conference; warnings are told.
    /// - Throws: all that is wrong, where the files have errors.
    package func open(_ job: Job = Job()) throws(WorkspaceFailure) -> OpenedConference {
        // A file that changes while it is read is told as one that has changed since.
        let inputs = inputs
        var opened = try CheckedConference(source).opened()
        opened.inputs = inputs
        job.found(opened.diagnostics)
        return opened
    }
}
