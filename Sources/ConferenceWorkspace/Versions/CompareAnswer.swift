package import Archive
package import ConferenceModel
internal import ProgrammeExports

/// What differs between two versions.
package struct CompareAnswer: Sendable {
    package let old: SavedVersion
    package let new: SavedVersion
    package let comparison: VersionComparison

    /// A page for the web, with the two grids side by side.
    package func page(_ language: Language) -> String {
        ComparisonPage(ComparedGrids(comparison, from: old, to: new), language: language).text
    }
}

extension Workspace {
    package func compare(
        _ from: VersionChoice, _ to: VersionChoice = .latest, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> CompareAnswer {
        let history = try history()
        history.tellFaults(job)
        let (old, new) = (try history.version(from, job), try history.version(to, job))
        return CompareAnswer(old: old, new: new, comparison: VersionComparison(from: old, to: new))
    }
}
