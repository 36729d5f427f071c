import ArgumentParser
import ConferenceModel
import SchedulingRules

/// The folder in which a conference is kept.
struct FolderArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Text(fr: "Dossier du colloque.", en: "Folder of the conference.").spoken,
            valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var folder: String

    func path(of name: String) -> String { folder.path(of: name) }

    /// The conference and its rules, when the files have no errors; errors and warnings are said.
    func read() throws -> (conference: Conference, rules: RuleSet) {
        let reading = CheckedFolder(folder)
        for diagnostic in reading.diagnostics where diagnostic.severity != .note {
            try Console.error.line(diagnostic.line)
        }
        guard let conference = reading.conference, !reading.hasErrors else { throw ExitStatus.badInput }
        return (conference, reading.rules)
    }
}

extension String {
    /// The path of a file in this folder.
    func path(of name: String) -> String { (hasSuffix("/") ? self : self + "/") + name }
}
