import Archive
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

/// The list of changes of a command's folder, and what is said about it.
struct ChangeLedgerWriting {
    private let argument: ConferenceArgument
    private let list: ChangeList

    /// - Throws: for a workbook, which has no such list.
    init(_ argument: ConferenceArgument) throws {
        self.argument = argument
        list = ChangeList(folder: try argument.history().folder, language: .spoken, patience: .told)
    }

    /// Adds lines; where the conference would then have errors in them, says these and leaves the list as it is.
    /// - Returns: the conference with the changes.
    @discardableResult
    func add(_ lines: [ChangeLine]) throws -> Conference {
        do {
            return try list.add(lines)
        } catch let refusal as ChangeList.Refusal {
            for diagnostic in refusal.diagnostics where diagnostic.severity != .note {
                try Console.error.line(diagnostic.line)
            }
            throw CommandFailure(
                .badInput,
                Text(
                    fr: "rien n’a changé\u{A0}: \(refusal.file) est comme avant",
                    en: "nothing has changed: \(refusal.file) is as it was"))
        }
    }

    /// Takes the last step back.
    /// - Returns: its lines; `nil` where there is none.
    func undo() throws -> (lines: [String], file: String)? { try list.undo() }

    /// Of the file, inside the folder.
    var name: String { get throws { try list.name } }

    /// What was done, where it stands, and what comes next.
    func tell(_ sentences: [Text]) throws {
        for sentence in sentences { try Console.output.line(sentence.spoken.line) }
        let (file, path) = (list.folder.path(of: try name), argument.path)
        try Console.output.line(
            Text(
                fr: "Noté dans \(file)\u{202F}; pour y renoncer\u{A0}: colloque change undo \(path)\n"
                    + "Ensuite\u{A0}: colloque rerun \(path)",
                en: "Noted in \(file); to take it back: colloque change undo \(path)\n"
                    + "Next: colloque rerun \(path)"
            ).spoken)
    }
}
