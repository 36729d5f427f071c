import Archive
import ConferenceFiles
import ConferenceModel
import Foundation
import ProgrammeExports

/// Lines that a command adds to the list of changes of a folder, or takes back.
struct ChangeLedgerWriting {
    private let argument: ConferenceArgument
    private let folder: String

    /// - Throws: for a workbook, which has no such list.
    init(_ argument: ConferenceArgument) throws {
        (self.argument, folder) = (argument, try argument.history().folder)
    }

    /// Adds lines; where the conference would then have errors in them, says these and leaves the list as it was.
    /// - Returns: the conference with the changes.
    @discardableResult
    func add(_ lines: [ChangesFile.Line]) throws -> Conference {
        try HistoryWriter.write(in: folder, .told) { _ in
            let file = try ChangesFile(in: folder, language: .spoken)
            let path = folder.path(of: file.name)
            try WholeFile.write(file.adding(lines), to: path)
            let reading = CheckedConference(argument.path)
            guard let conference = reading.conference, !reading.hasErrors else {
                try restore(file, at: path)
                try reading.tell()
                throw CommandFailure(
                    .badInput,
                    Text(
                        fr: "rien n’a changé\u{A0}: \(file.name) est comme avant",
                        en: "nothing has changed: \(file.name) is as it was"))
            }
            return conference
        }
    }

    /// Takes the last line back.
    /// - Returns: the line; `nil` where there is none.
    func undo() throws -> (line: String, file: String)? {
        try HistoryWriter.write(in: folder, .told) { _ in
            let file = try ChangesFile(in: folder, language: .spoken)
            guard let (text, line) = try file.removingLast() else { return nil }
            try WholeFile.write(text, to: folder.path(of: file.name))
            return (line, file.name)
        }
    }

    /// Of the file, inside the folder.
    var name: String { get throws { try ChangesFile(in: folder, language: .spoken).name } }

    /// What was done, where it stands, and what comes next.
    func tell(_ sentences: [Text]) throws {
        for sentence in sentences { try Console.output.line(sentence.spoken.line) }
        let (name, path) = (try name, argument.path)
        try Console.output.line(
            Text(
                fr: "Noté dans \(folder.path(of: name))\u{202F}; pour y renoncer\u{A0}: colloque change undo \(path)\n"
                    + "Ensuite\u{A0}: colloque rerun \(path)",
                en: "Noted in \(folder.path(of: name)); to take it back: colloque change undo \(path)\n"
                    + "Next: colloque rerun \(path)"
            ).spoken)
    }

    private func restore(_ file: ChangesFile, at path: String) throws {
        if let bytes = file.bytes {
            try WholeFile.write(bytes, to: path)
        } else {
            try FileManager.default.removeItem(atPath: path)
        }
    }
}
