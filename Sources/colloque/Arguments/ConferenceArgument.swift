import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import SchedulingRules

/// The conference that a command is about: a folder, or a workbook of CoSPLib.
struct ConferenceArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Text(
                fr: "Dossier du colloque, ou classeur de CoSPLib (.xlsx)\u{202F}; facultatif depuis le dossier même.",
                en: "Folder of the conference, or workbook of CoSPLib (.xlsx); optional inside that folder."
            ).spoken, valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var path: String

    var source: ConferenceSource { ConferenceSource(path: path) }

    /// The folder that may keep versions: a workbook of CoSPLib has none.
    var folder: String? {
        guard case .folder(let folder) = source else { return nil }
        return folder.path
    }

    /// The versions of the conference's programme.
    /// - Throws: for a workbook, which has none.
    func history() throws -> History {
        guard let folder else {
            throw CommandFailure(
                .usage,
                Text(
                    fr: "un classeur n’a pas de versions\u{A0}: «\u{A0}colloque import\u{A0}» en fait un dossier",
                    en: "a workbook has no versions: \"colloque import\" makes a folder of it"))
        }
        return History(of: folder)
    }

    /// What the conference was read from.
    var inputs: [SavedVersion.Input] {
        guard case .folder(let folder) = source else { return [] }
        return folder.files.map { SavedVersion.Input(file: $0.name, content: $0.bytes) }
    }

    /// The path of a file in the conference's folder, or beside its workbook.
    func path(of name: String) -> String { source.folder.path(of: name) }

    /// The conference and its rules, when the files have no errors; errors and warnings are said.
    func read() throws -> (conference: Conference, rules: RuleSet) {
        let reading = CheckedConference(path)
        try reading.tell()
        guard let conference = reading.conference, !reading.hasErrors else { throw ExitStatus.badInput }
        return (conference, reading.rules)
    }
}

extension CheckedConference {
    /// Says errors and warnings.
    func tell() throws {
        for diagnostic in diagnostics where diagnostic.severity != .note { try Console.error.line(diagnostic.line) }
    }
}
