internal import Archive

extension Workspace {
    /// Says that the world has seen a version: changes are measured against it from now on.
    /// - Returns: its number.
    package func publish(
        _ version: VersionChoice = .latest, note: String? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> Int {
        let history = try history()
        let number = try history.version(version, job).number
        try WorkspaceFailure.translated {
            try HistoryWriter.write(in: history.folder, job.patience) { try $0.publish(number, note: note) }
        }
        return number
    }
}
