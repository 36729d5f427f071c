import Archive
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Foundation

/// The list of changes in a conference's folder: a step is judged, and only then written; the last one can be taken back.
struct ChangeList {
    let folder: String
    /// Of a list that is begun.
    let language: Language
    let patience: Patience

    /// Why a step was not written.
    struct Refusal: Error {
        /// Inside the folder.
        let file: String
        /// What the conference would then have, by place.
        let diagnostics: [Diagnostic]
    }

    /// Of the file, inside the folder.
    var name: String { get throws { try ChangesFile(in: folder, language: language).name } }

    /// - Returns: the conference with the changes.
    /// - Throws: ``Refusal`` where it would have errors, what cannot be read or written.
    func add(_ step: [ChangeLine]) throws -> Conference {
        try HistoryWriter.write(in: folder, patience) { _ in
            let file = try ChangesFile(in: folder, language: language).adding(step)
            let reading = CheckedConference(ConferenceFolder(path: folder).read(with: file))
            guard let conference = reading.conference, !reading.hasErrors else {
                throw Refusal(file: file.name, diagnostics: reading.diagnostics)
            }
            try WholeFile.write(file.bytes, to: folder.path(of: file.name))
            return conference
        }
    }

    /// Takes the last step back; a file that was made for it is gone then.
    /// - Returns: its lines; `nil` where there is none.
    func undo() throws -> (lines: [String], file: String)? {
        try HistoryWriter.write(in: folder, patience) { _ in
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
}
