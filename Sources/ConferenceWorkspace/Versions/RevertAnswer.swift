internal import Archive
internal import ConferenceModel
internal import LinearProgramming

/// A version that has the programme of an older one.
package struct RevertAnswer: Sendable {
    package let number: Int
    /// The older one.
    package let from: Int
    /// Whether the latest version had another programme.
    package let isNew: Bool
}

extension Workspace {
    /// Returns to the programme of a version: nothing is lost, and the files of the conference stay as they are.
    /// - Parameter note: otherwise it says which version is returned to.
    package func revert(
        to version: VersionChoice, note: String? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> RevertAnswer {
        let conference = try open(job).conference
        let history = try history()
        let old = try history.version(version, job).number
        let note = note ?? Text(fr: "retour à la version \(old)", en: "back to version \(old)")[language]
        return try WorkspaceFailure.translated {
            // Both under one lock: the copy is that of the latest version.
            let (saved, isNew) = try HistoryWriter.write(in: history.folder, job.patience) { writer in
                let kept = try writer.revert(to: old, note: note, generator: generator)
                try write(told(kept.version, of: conference, job).saved, of: conference, in: folder)
                return kept
            }
            return RevertAnswer(number: saved.number, from: old, isNew: isNew)
        }
    }
}
