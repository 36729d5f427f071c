import Archive
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import Testing

@testable import ConferenceWorkspace

@Suite("A workspace")
struct WorkspaceStoryTests {
    @Test("two of them, in two languages, go from an empty folder to an export at the same time")
    func twoAtOnce() async throws {
        async let french = onOwnThread { try Story(GLPKSolver(), .fr).tell() }
        async let english = onOwnThread { try Story(GLPKSolver(), .en).tell() }
        let (fr, en) = (try await french, try await english)
        for ending in [fr, en] { expect(ending) }
        #expect(fr.export.contains("Recevoir"))
        #expect(en.export.contains("Receiving"))
        #expect(fr.comparison.page(.fr).contains("lang=\"fr\""))
    }

    @Test("it is solved by the solver that it was given, and by no other")
    func givenSolver() throws {
        let solver = CountedSolver()
        expect(try Story(solver, .en).tell())
        #expect(solver.count > 0)
        let broken = Story(BrokenSolver(), .en)
        _ = try broken.workspace.create()
        let failure = #expect(throws: WorkspaceFailure.self) { try broken.workspace.solve() }
        #expect(failure?.code == .internalError)
        #expect(failure?.text.fr == "le solveur s’est interrompu\u{A0}: out of order")
    }

    private func expect<Solver>(_ ending: Story<Solver>.Ending) {
        #expect(!ending.check.hasErrors)
        let proof = ending.solved.solution.proof
        #expect(proof.isOptimal)
        #expect(ending.audit.audit.isValid)
        #expect(ending.audit.audit.points == proof.points)
        #expect(ending.moved.answer.programme != ending.audit.programme)
        #expect(ending.undone.answer.programme == ending.audit.programme)
        #expect(ending.undone.answer.audit.points == proof.points)
        #expect(ending.solved.kept.version?.number == 1)
        #expect(ending.rerun.difference?.count == 1)
        #expect(ending.rerun.menu.points.first?.movedPapers == ending.rerun.menu.fewestMoves)
        #expect(ending.published == 2)
        #expect(ending.comparison.comparison.gone.map(\.talk.paper) == ["C08"])
        #expect(ending.history.versions.map(\.number) == [1, 2])
        #expect(ending.history.published == 2)
    }
}

/// Says so, whatever it is asked.
private struct BrokenSolver: MixedIntegerSolver {
    func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome { throw SolverFailure("out of order") }

    func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport { throw SolverFailure("out of order") }
}
