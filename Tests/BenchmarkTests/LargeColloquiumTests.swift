import ColloquiumGenerator
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import Synchronization
import Testing

@Suite("A colloquium whose tree would never end")
struct LargeColloquiumTests {
    private final class Course: Sendable {
        let points = Mutex<[Int]>([])
        let isCancelled = Atomic(false)

        /// Cancels the search once there is a bound, and it has improved the programme that it began with or gone on to the
        /// tree.
        func note(_ progress: ScheduleProgress) {
            guard let best = progress.best, progress.bound != nil else { return }
            let count = points.withLock { points in
                if points.last.map({ best < $0 }) ?? true { points.append(best) }
                return points.count
            }
            if count > 1 || progress.nodes > 0 { isCancelled.store(true, ordering: .relaxed) }
        }
    }

    @Test("has a programme at once, goes on from it, and tells its points when it is stopped")
    func stopped() throws {
        let shape = ColloquiumShape(papers: 108, axes: 4, days: 3, timeSlotsPerDay: 4, rooms: 6)
        let conference = try ColloquiumGenerator.colloquium(shape, seed: 1)
        let rules = RuleSet.read(for: conference).rules
        let course = Course()
        let report = try Scheduler(GLPKSolver()).schedule(
            conference, under: rules, within: SolveLimits { course.isCancelled.load(ordering: .relaxed) },
            watch: { course.note($0) })
        #expect(report.statistics.columns > 300_000)
        let mayNeverEnd = Scheduler(GLPKSolver()).mayNeverEnd(conference, under: rules)
        #expect(mayNeverEnd)
        guard case .scheduled(let programme, let proof) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        let audit = Audit(of: programme, of: conference, by: rules)
        #expect(audit.isValid && audit.points == proof.points)
        #expect(proof.stop == .interrupted && proof.bound > 0 && proof.bound < proof.points)
        let points = course.points.withLock { $0 }
        let first = try #require(points.first)
        #expect(proof.points <= first, "\(points), then \(proof.points)")
    }

    @Test("Whether a search ends by itself is known beforehand")
    func ends() throws {
        let expected = [24: true, 48: true, 96: true, 192: false]
        for shape in ColloquiumShape.growth {
            let conference = try ColloquiumGenerator.colloquium(shape, seed: 1)
            let rules = RuleSet.read(for: conference).rules
            let mayNeverEnd = Scheduler(GLPKSolver()).mayNeverEnd(conference, under: rules)
            #expect(mayNeverEnd != expected[shape.papers], "\(shape.papers) papers")
        }
    }
}
