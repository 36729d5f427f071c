package import ConferenceFiles
internal import ConferenceModel
internal import SchedulingRules

/// What could be made of the files of other software.
package struct ImportAnswer: Sendable {
    package let reading: CheckedConference
    /// `nil` when an error leaves none.
    package let imported: ImportedFolder?
    /// What the headings of a table were taken for.
    package let guesses: [ColumnGuess]
}

extension Workspace {
    /// Reads files of other software and says all that is wrong at once. Nothing is written yet.
    /// - Parameter options: how lists are to be read.
    package func read(
        _ paths: [String], as format: ImportFormat, options: ListOptions = ListOptions()
    ) -> ImportAnswer {
        let result = format.read(paths, language: language, options: options)
        let reading = CheckedConference((result.folder?.conference, result.diagnostics))
        return ImportAnswer(
            reading: reading, imported: reading.hasErrors ? nil : result.folder, guesses: result.guesses)
    }
}
