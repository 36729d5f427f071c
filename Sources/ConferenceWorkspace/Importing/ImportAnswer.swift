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
    /// - Parameter columns: headings that hold a column, whatever would be guessed.
    package func read(
        _ paths: [String], as format: ImportFormat, columns: [ColumnChoice] = []
    ) -> ImportAnswer {
        let result = format.read(paths, language: language, columns: columns)
        let reading = CheckedConference((result.folder?.conference, result.diagnostics))
        return ImportAnswer(
            reading: reading, imported: reading.hasErrors ? nil : result.folder, guesses: result.guesses)
    }
}
