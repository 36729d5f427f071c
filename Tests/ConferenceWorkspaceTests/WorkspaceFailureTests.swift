import ConferenceModel
import GLPKBackend
import Testing

@testable import ConferenceWorkspace

@Suite("What cannot be done in a workspace")
struct WorkspaceFailureTests {
    private func story() throws -> Story<GLPKSolver> {
        let story = Story(GLPKSolver(), .en)
        _ = try story.workspace.create()
        return story
    }

    private func failure(_ work: () throws -> Void) -> WorkspaceFailure? {
        #expect(throws: WorkspaceFailure.self) { try work() }
    }

    @Test("files with errors are told as they stand, once")
    func filesInError() throws {
        let story = try story()
        try story.folder.write("id,title,axis,speakers\nP1,One,9,Ada\n", to: "papers.csv")
        let failure = failure { _ = try story.workspace.solve() }
        #expect(failure?.code == .filesInError)
        #expect(failure?.diagnostics.map(\.name).contains("unknown-axis") == true)
        #expect(story.workspace.check().hasErrors)
    }

    @Test("there is nothing to audit, to compare or to publish before a programme is made")
    func nothingSaved() throws {
        let story = try story()
        #expect(failure { _ = try story.workspace.audit() }?.code == .nothingSaved)
        #expect(failure { _ = try story.workspace.compare(.published) }?.code == .noVersion)
        #expect(failure { _ = try story.workspace.publish(.number(4)) }?.code == .versionInError)
        #expect(failure { _ = try story.workspace.publish() }?.code == .noVersion)
    }

    @Test("a subject or a part that the conference does not have is told in both languages")
    func notUnderstood() throws {
        let story = try story()
        let failure = failure { _ = try story.workspace.explain("C99") }
        #expect(failure?.code == .notUnderstood)
        #expect(failure?.text.fr.hasPrefix("sujet inconnu «\u{A0}C99\u{A0}»") == true)
        #expect(failure?.text.en.hasPrefix("unknown subject \"C99\"") == true)
        _ = try story.workspace.solve()
        let part = PartOfProgramme(.room, "Room Z")
        #expect(self.failure { _ = try story.workspace.edition(only: part) }?.code == .notUnderstood)
    }

    @Test("a change that would leave errors is not noted, and the last one that was can be taken back")
    func changeRefused() throws {
        let story = try story()
        let failure = failure { _ = try story.workspace.withdraw(["C99"]) }
        #expect(failure?.code == .changeRefused)
        #expect(failure?.diagnostics.map(\.name) == ["unknown-paper"])
        #expect(try story.workspace.undoChange() == nil)
        let step = try story.workspace.pin(PinRequest(.ids(["C01"]), room: .named("Room A"))).step
        #expect(step?.file == "changes.csv")
        #expect(try story.workspace.undoChange()?.lines.count == 1)
        #expect(
            self.failure { _ = try story.workspace.pin(PinRequest(.ids(["C01"]), room: .here)) }?.code == .noVersion)
    }

    @Test("a folder that is there already is left alone")
    func alreadyThere() throws {
        let story = try story()
        let before = try story.folder.bytes("colloque.yaml")
        #expect(failure { _ = try story.workspace.create() }?.code == .alreadyThere)
        #expect(try story.folder.bytes("colloque.yaml") == before)
    }
}
