import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import Synchronization
import TestSupport
import Testing

@testable import Scheduling

@Suite("The search that improves programmes")
struct LargeSearchTests {
    private let scheduler = Scheduler(GLPKSolver(), SearchEffort(form: .aggregated))

    /// Two axes, three time slots of two places each, one room unless said otherwise.
    private func conference(
        places: [Int], axes: [Reference<Axis>] = [0, 0, 1, 1], rooms: Int = 1, slots: [Int] = [2, 2, 2]
    ) throws -> Conference {
        let intervals: [Interval] = [
            "2030-03-11 09:00–10:00", "2030-03-11 11:00–12:00", "2030-03-12 09:00–10:00",
        ]
        return try Conference(
            title: Text("Essai"), timeSlots: zip(intervals, slots).map { TimeSlot($0, places: $1) },
            rooms: (1...rooms).map { Room(name: "Salle \($0)") },
            axes: ["Tides", "Winds"].map { Axis(id: $0, title: Text($0)) },
            papers: zip(places, axes).enumerated().map { index, paper in
                Paper(id: "P\(index + 1)", title: "", axis: paper.1, places: paper.0)
            })
    }

    private func rules(for conference: Conference) -> RuleSet {
        RuleSet(
            RuleSet.standard(for: conference, without: SessionsHaveEnoughPapers.self).entries.filter {
                $0.type.kind == .requirement || $0.rule is SessionsOfOneAxisDoNotCompete
            })
    }

    @Test("tells the papers that find no place, when it is proved that some must stay out")
    func noGood() throws {
        // Three long papers take all time slots.
        let conference = try conference(places: [2, 2, 2, 1], axes: [0, 0, 0, 1], slots: [2, 2, 3])
        #expect(Certificates.conflicts(of: conference, under: rules(for: conference)).isEmpty)
        let report = try scheduler.schedule(conference, under: rules(for: conference))
        guard case .infeasible(let conflicts) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(conflicts.map(\.rule) == [AcceptedPapersAreScheduledOnce.name])
        #expect(
            conflicts[0].text.en.hasSuffix(
                "stays without a place: the possible time slots (Monday 11 March, 9:00–10:00; Monday 11 March, "
                    + "11:00–12:00; Tuesday 12 March, 9:00–10:00) have none left. Add a room or a time slot, or open more of "
                    + "them to the axis."))
        #expect(conflicts[0].text.fr.contains("sans place\u{A0}: les créneaux possibles ("))
    }

    @Test("says to which preferences its model does not see, and the search in patterns sees to them")
    func unseen() throws {
        let conference = try conference(places: [1, 1, 1, 1])
        let rules = RuleSet.standard(for: conference)
        let report = try scheduler.schedule(conference, under: rules)
        #expect(
            report.unseen.map { $0.name } == [
                BigAudiencesGetBigRooms.name, SessionsAreEvenlyFilled.name, SessionsAreCloseInTheme.name,
            ])
        #expect(try Scheduler(GLPKSolver()).schedule(conference, under: rules).unseen.isEmpty)
    }

    @Test("puts a paper under the axis to which it is pinned")
    func pinnedAxis() throws {
        let pinned = try conference(places: [1, 1, 1, 1], rooms: 2).edited {
            $0.papers[0] = Paper(id: "P1", title: "", axis: 0, otherAxes: [1], pin: Pin(axis: 1))
        }
        let report = try scheduler.schedule(pinned, under: rules(for: pinned))
        guard case .scheduled(let programme, _) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(programme.sessions.first { $0.papers.contains(0) }?.axis == 1)
    }

    @Test("names the only time slot that papers may have")
    func onlySlot() throws {
        // Two axes need the slot, whose one room holds a session of one axis.
        let conference = try conference(places: [2, 2, 1], axes: [0, 1, 1], slots: [1, 4, 1])
        #expect(Certificates.conflicts(of: conference, under: rules(for: conference)).isEmpty)
        let report = try scheduler.schedule(conference, under: rules(for: conference))
        guard case .infeasible(let conflicts) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(conflicts.count == 1)
        // Of either axis: each of them could have it.
        #expect(
            conflicts[0].text.fr.hasSuffix(
                ", reste sans place\u{A0}: le seul créneau possible (lundi 11 mars, 11\u{202F}h\u{A0}– "
                    + "12\u{202F}h) n’en a plus. Ajoutez une salle ou un créneau, ou ouvrez-en d’autres à l’axe."),
            "\(conflicts[0].text.fr)")
    }

    @Test("goes from point to point where nothing is to be gained")
    func plateau() throws {
        let conference = try conference(places: [1, 1, 1, 1])
        let rules = rules(for: conference)
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        let formulation = AggregatedFormulation(conference, rules, classes)
        let search = try AggregatedNeighbourhoodSearch(
            formulation, from: Programme(sessions: []), GLPKSolver(), seed: 1, within: .none)
        var wanderer = try #require(search)
        try wanderer.insertAxes(within: .none)
        let objective = wanderer.best.objective
        var points: Set<[Int]> = [wanderer.best.values]
        for _ in 0..<20 {
            try wanderer.step(within: .none)
            points.insert(wanderer.best.values)
            #expect(wanderer.best.objective == objective)
        }
        #expect(objective == 0)
        #expect(points.count > 1)
    }

    @Test("says nothing of papers before it has begun")
    func noTime() throws {
        let conference = try conference(places: [1, 1, 1, 1])
        let report = try scheduler.schedule(
            conference, under: rules(for: conference), within: SolveLimits { true })
        guard case .undecided(.interrupted) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
    }

    @Test("is for many papers where places are counted")
    func size() throws {
        let scheduler = Scheduler(GLPKSolver())
        #expect(
            scheduler.isLarge(
                try conference(places: .init(repeating: 1, count: 30), axes: .init(repeating: 0, count: 30))))
        #expect(!scheduler.isLarge(try conference(places: [1, 1, 1, 1])))
        #expect(!scheduler.isLarge(try SampleConference().conference))
    }

    @Test("never ends worse than the programme from which it started", arguments: [1, 2])
    func start(jobs: Int) throws {
        let conference = try conference(places: [1, 1, 1, 1], rooms: 2)
        let rules = rules(for: conference)
        let parallel = Programme(
            sessions: [
                Session(timeSlot: 0, room: 0, axis: 0, papers: [0]),
                Session(timeSlot: 0, room: 1, axis: 0, papers: [1]),
                Session(timeSlot: 1, room: 0, axis: 1, papers: [2, 3]),
            ])
        let effort = SearchEffort(jobs: jobs, work: 1, form: .aggregated)
        let report = try Scheduler(GLPKSolver(), effort).schedule(conference, under: rules, from: parallel)
        guard case .scheduled(_, let proof) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(proof.points <= Audit(of: parallel, of: conference, by: rules).points)
    }

    @Test("takes a programme that leaves papers out, and puts them in")
    func incompleteStart() throws {
        let conference = try conference(places: [1, 1, 1, 1])
        let part = Programme(sessions: [Session(timeSlot: 1, room: 0, axis: 0, papers: [0])])
        let report = try scheduler.schedule(conference, under: rules(for: conference), from: part)
        guard case .scheduled(let programme, let proof) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(proof.isOptimal && proof.points == 0)
        #expect(programme.sessions.flatMap(\.papers).sorted() == [0, 1, 2, 3])
    }

    @Test("stops at the gap that was asked for, and says so")
    func gap() throws {
        let conference = try conference(places: [1, 1, 1, 1], axes: [0, 0, 0, 0], rooms: 4, slots: [1, 1, 1])
        let report = try scheduler.schedule(
            conference, under: rules(for: conference), within: SolveLimits(gap: 1))
        guard case .scheduled(_, let proof) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(proof.isOptimal || proof.stop == .gapReached)
    }

    @Test("never ends worse with more work")
    func moreWork() throws {
        let conference = try conference(
            places: [1, 2, 1, 1, 2, 1, 1, 1], axes: [0, 0, 0, 0, 1, 1, 1, 1], rooms: 2, slots: [3, 3, 2])
        let points = try [1, 10_000, 40_000].map { work in
            let report = try Scheduler(GLPKSolver(), SearchEffort(work: work, form: .aggregated))
                .schedule(conference, under: rules(for: conference))
            guard case .scheduled(_, let proof) = report.outcome else { return Int.max }
            return proof.points
        }
        #expect(points == points.sorted(by: >))
        #expect(points[0] < .max)
    }

    @Test("ends when the solver breaks down in one of two searches")
    func breakdown() throws {
        // One of four papers stands beside another, and without a relaxation nobody knows that this is the best.
        let conference = try conference(places: [1, 1, 1, 1], axes: [0, 0, 0, 0], rooms: 4, slots: [1, 1, 1])
        let rules = rules(for: conference)
        #expect(throws: ScheduleFailure.self) {
            try Watch.value {
                let solver = FragileSolver(lasting: 100)
                _ = try Scheduler(solver, SearchEffort(jobs: 2, form: .aggregated)).schedule(conference, under: rules)
            }
        }
    }

    @Test("begins with a programme that breaks no requirement, where sessions have minutes too", arguments: 1...3)
    func quickProgramme(seed: Int) throws {
        let conference = try SampleConference().conference
        let rules = RuleSet.standard(for: conference)
        let formulation = AggregatedFormulation(
            conference, rules, RoomClasses.interchangeable(in: conference, under: rules))
        var quick = RuinAndRecreate(formulation, seed: seed)
        let programme = quick.programme(within: .none)
        #expect(!programme.sessions.isEmpty)
        for entry in Audit(of: programme, of: conference, by: rules).entries
        where entry.rule != AcceptedPapersAreScheduledOnce.self {
            #expect(!entry.isBrokenRequirement, "\(entry.rule.name)")
        }
        #expect(try formulation.point(of: programme, GLPKSolver(), within: .none) != nil)
    }
}

/// Solves so many programs, fails once, and solves on; has no answer to relaxations.
private final class FragileSolver: MixedIntegerSolver {
    private let left: Atomic<Int>

    init(lasting count: Int) { left = Atomic(count) }

    func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome { .undecided(stoppedBy: .workLimit) }

    func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport {
        guard left.subtract(1, ordering: .relaxed).newValue != 0 else { throw SolverFailure("broken") }
        return try GLPKSolver().solve(program, options, within: limits, watch: watch)
    }
}
