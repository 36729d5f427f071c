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
            let (saved, isNew) = try HistoryWriter.write(in: history.folder, job.patience) {
                try $0.revert(to: old, note: note, generator: generator)
            }
            try write(told(saved, of: conference, job).saved, of: conference, in: folder)
            return RevertAnswer(number: saved.number, from: old, isNew: isNew)
        }
    }
}
