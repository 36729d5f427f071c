import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import GLPKBackend
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

    /// Where the conference is kept, with GLPK to solve it and the language of this run.
    var workspace: Workspace<GLPKSolver> { Workspace(at: path) }

    /// The path of a file in the conference's folder, or beside its workbook.
    func path(of name: String) -> String { workspace.folder.path(of: name) }

    /// Has a piece of work done: Ctrl-C stops it, what is found is said, and a line shows how far it has come.
    /// - Parameters:
    ///   - quietly: without that line.
    ///   - allReasons: whether all reasons why there is no programme are told as they are found, or the first few; `nil` =
    ///     none.
    func work<Answer>(
        quietly: Bool = false, allReasons: Bool? = nil, _ work: (Workspace<GLPKSolver>, Job) throws -> Answer
    ) throws -> Answer {
        let telling = JobTelling(quietly: quietly, allReasons: allReasons)
        defer { telling.end() }
        return try work(workspace, telling.job)
    }
}
