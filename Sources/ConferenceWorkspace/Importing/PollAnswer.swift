internal import Archive
package import ConferenceFiles
internal import ConferenceModel

/// What a poll of availability says of a conference's people, and the table that would say it.
package struct PollAnswer: Sendable {
    package let reading: PollReading
    /// What is written of it, inside the folder.
    package let file: RawFile
    /// How many people it changes.
    package let changed: Int

    package var hasErrors: Bool { reading.diagnostics.contains { $0.severity == .error } }
}

extension Workspace {
    /// Reads a poll for the conference. Nothing is written yet.
    package func read(_ poll: Poll) throws(WorkspaceFailure) -> PollAnswer {
        let conference = try CheckedConference(source).opened().conference
        let reading = PollReading(poll, for: conference)
        do throws(Diagnostic) {
            var table = try SpeakersText(in: folder, of: conference)
            let changed = reading.people.reduce(0) { $0 + (table.set($1) ? 1 : 0) }
            return PollAnswer(reading: reading, file: table.file, changed: changed)
        } catch {
            throw WorkspaceFailure(.filesInError, error.message, [error])
        }
    }

    /// Writes what a poll says into the table of people.
    package func write(_ answer: PollAnswer) throws(WorkspaceFailure) {
        try WorkspaceFailure.translated { try WholeFile.write(answer.file.bytes, to: path(of: answer.file.name)) }
    }
}
