import Archive
import ConferenceFiles
import ConferenceModel
import LinearProgramming
import ProgrammeExports

@testable import ConferenceWorkspace

/// What an organiser does with a conference from the first day to the last, in one workspace.
struct Story<Solver: MixedIntegerSolver>: Sendable {
    /// What came of it.
    struct Ending: Sendable {
        let check: CheckAnswer
        let solved: SolvedProgramme
        let audit: AuditAnswer
        let moved: EditedProgramme
        let undone: EditedProgramme
        let rerun: RerunAnswer
        let published: Int
        let comparison: CompareAnswer
        let export: String
        let history: HistoryAnswer
    }

    let folder = TemporaryFolder()
    let workspace: Workspace<Solver>

    init(_ solver: Solver, _ language: Language) {
        workspace = Workspace(folder.path, solver, language, generator: "test")
    }

    func tell() throws -> Ending {
        _ = try workspace.create()
        let check = workspace.check()
        guard case .scheduled(let solved, _) = try workspace.solve() else { throw WorkspaceFailure.noProgramme }
        let audit = try workspace.audit()
        let session = audit.programme.sessions[0]
        let moved = workspace.apply(
            .move(session.papers[0], to: ProgrammePlace(session.cell, rank: 9), .insert), to: audit)
        let undone = workspace.apply(moved.inverse, to: moved.answer)
        _ = try workspace.withdraw(["C08"])
        let rerun = try workspace.rerun(RerunRequest(upTo: 1))
        _ = try workspace.keep(0, of: rerun)
        let published = try workspace.publish()
        let comparison = try workspace.compare(.number(1), .published)
        let export = try workspace.edition().file(as: .md) { throw WorkspaceFailure.noProgramme }
        return Ending(
            check: check, solved: solved, audit: audit, moved: moved, undone: undone, rerun: rerun,
            published: published, comparison: comparison,
            export: String(decoding: export, as: UTF8.self), history: try workspace.versions())
    }
}
