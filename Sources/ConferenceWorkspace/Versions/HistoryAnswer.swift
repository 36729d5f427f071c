package import Archive
package import ConferenceModel
internal import LinearProgramming

/// The versions of a programme.
package struct HistoryAnswer: Sendable {
    /// Those that can be read.
    package let versions: [SavedVersion]
    package let published: Int?
    /// Whether nothing was ever kept.
    package let isEmpty: Bool
    /// Why the others cannot be read.
    package let diagnostics: [Diagnostic]
}

extension Workspace {
    package func versions() throws(WorkspaceFailure) -> HistoryAnswer {
        let history = try history()
        var (versions, faults): ([SavedVersion], [Diagnostic]) = ([], history.diagnostics)
        for number in history.numbers {
            do throws(Diagnostic) { versions.append(try history.version(number)) } catch { faults.append(error) }
        }
        return HistoryAnswer(
            versions: versions, published: history.publishedNumber, isEmpty: history.isEmpty, diagnostics: faults)
    }
}
