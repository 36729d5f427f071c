internal import Archive
package import ConferenceFiles
package import ConferenceModel
internal import Foundation

/// Lines that stand in the list of changes of a conference's folder now, or stood there.
package struct NotedStep: Sendable {
    /// Inside the folder.
    package let file: String
    /// The conference with the changes.
    package let conference: Conference
}

extension Workspace {
    /// Adds a step to the list of changes; the tables stay as they are.
    /// - Throws: what would be wrong with the conference then, and nothing is written.
    @discardableResult
    package func note(_ step: [ChangeLine], _ job: Job = Job()) throws(WorkspaceFailure) -> NotedStep {
        try changing(job) { folder in
            let file = try ChangesFile(in: folder, language: language).adding(step)
            let reading = CheckedConference(ConferenceFolder(path: folder).read(with: file))
            guard let conference = reading.conference, !reading.hasErrors else {
                throw WorkspaceFailure(
                    .changeRefused,
                    Text(
                        fr: "rien n’a changé\u{A0}: \(file.name) est comme avant",
                        en: "nothing has changed: \(file.name) is as it was"), reading.faults)
            }
            try WholeFile.write(file.bytes, to: folder.path(of: file.name))
            return NotedStep(file: file.name, conference: conference)
        }
    }

    /// Takes the last step back; a file that was made for it is gone then.
    /// - Returns: its lines; `nil` where there is none.
    package func undoChange(_ job: Job = Job()) throws(WorkspaceFailure) -> (lines: [String], file: String)? {
        try changing(job) { folder in
            let file = try ChangesFile(in: folder, language: language)
            guard let (bytes, lines) = try file.removingLastStep() else { return nil }
            let path = folder.path(of: file.name)
            if let bytes {
                try WholeFile.write(bytes, to: path)
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            return (lines, file.name)
        }
    }

    /// Work that nobody else may do in the folder at the same time.
    private func changing<Value>(
        _ job: Job, _ work: (String) throws -> Value
    ) throws(WorkspaceFailure) -> Value {
        let folder = try history().folder
        return try WorkspaceFailure.translated {
            try HistoryWriter.write(in: folder, job.patience) { _ in try work(folder) }
        }
    }
}
