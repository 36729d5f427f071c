internal import ConferenceFiles

extension Workspace {
    /// Makes an example folder, to be filled in, where there is none.
    /// - Returns: the names of its files.
    package func create() throws(WorkspaceFailure) -> [String] {
        let files = ConferenceTemplate.files(language: language)
        try NewFolder.write(files, in: folder)
        return files.map(\.name)
    }
}
