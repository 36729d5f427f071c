import Archive
import ConferenceModel
import Foundation
import Scheduling
import Synchronization
import Testing

@testable import ConferenceWorkspace

@Suite("A job")
struct JobTests {
    /// A folder to be solved, whose search waits at a gate.
    private final class Waiting: Sendable {
        let story: Story<GatedSolver>
        let solver = GatedSolver()
        let isCancelled = Atomic(false)
        let isDone = Atomic(false)

        init() throws {
            story = Story(solver, .en)
            _ = try story.workspace.create()
        }

        func solve() throws -> SolveAnswer {
            let job = Job(isCancelled: { self.isCancelled.load(ordering: .acquiring) })
            defer { isDone.store(true, ordering: .releasing) }
            return try story.workspace.solve(SolveRequest(), job)
        }

        func arrive() async { while !solver.isWaitedFor { await Task.yield() } }
    }

    @Test("that is cancelled ends without a programme, and leaves another one running to its end")
    func cancelledAlone() async throws {
        let (stopped, other) = (try Waiting(), try Waiting())
        async let nothing = onOwnThread { try stopped.solve() }
        async let programme = onOwnThread { try other.solve() }
        await stopped.arrive()
        await other.arrive()
        stopped.isCancelled.store(true, ordering: .releasing)
        guard case .undecided(.interrupted, _, _) = try await nothing else { throw WorkspaceFailure.noProgramme }
        let wasDone = other.isDone.load(ordering: .acquiring)
        #expect(!wasDone)
        other.solver.open()
        guard case .scheduled(let solved, _) = try await programme else { throw WorkspaceFailure.noProgramme }
        #expect(solved.solution.proof.isOptimal)
        #expect(solved.kept.version?.number == 1)
    }

    /// What takes its time.
    enum Search: CaseIterable {
        case solve, rerun, explain, whatIf, report, stress, tradeoffs

        func run(in workspace: Workspace<CountedSolver>, _ job: Job) throws {
            switch self {
            case .solve: _ = try workspace.solve(SolveRequest(), job)
            case .rerun: _ = try workspace.rerun(RerunRequest(upTo: 0), job)
            case .explain: _ = try workspace.explain("axis 2", job)
            case .whatIf: _ = try workspace.whatIf([.closed("Room B: Friday 15")], job)
            case .report: _ = try workspace.report(within: 60, job)
            case .stress: _ = try workspace.stress(StressRequest(), job)
            case .tradeoffs: _ = try workspace.tradeoffs(of: workspace.audit(), within: 60, job)
            }
        }
    }

    @Test("is told that a search begins, and stops it before the solver is asked again", arguments: Search.allCases)
    func stopped(search: Search) throws {
        let solver = CountedSolver()
        let story = Story(solver, .en)
        _ = try story.workspace.create()
        _ = try story.workspace.solve()
        let before = solver.count
        let hasBegun = Mutex(false)
        let job = Job(
            isCancelled: { hasBegun.withLock { $0 } },
            watch: { event in
                if case .began = event { hasBegun.withLock { $0 = true } }
            })
        // What was stopped may be no answer.
        try? search.run(in: story.workspace, job)
        #expect(hasBegun.withLock { $0 })
        #expect(solver.count <= before + 2)
    }

    @Test("is told what is found, then that the search begins, then how far it has come")
    func events() throws {
        let story = Story(CountedSolver(), .en)
        _ = try story.workspace.create()
        let settings = String(decoding: try story.folder.bytes("colloque.yaml"), as: UTF8.self)
        // A key that nobody knows is a warning.
        try story.folder.write(settings + "shoe size: 42\n", to: "colloque.yaml")
        let told = Mutex<[String]>([])
        let job = Job(watch: { event in
            let name =
                switch event {
                case .found(let diagnostics): diagnostics.map(\.name).joined(separator: " ")
                case .began: "began"
                case .progress: "progress"
                case .waiting, .changed, .stopsAfter, .reasons: "something else"
                }
            told.withLock { if $0.last != name { $0.append(name) } }
        })
        _ = try story.workspace.solve(SolveRequest(), job)
        #expect(told.withLock { $0 } == ["unknown-key", "began", "progress"])
    }
}
