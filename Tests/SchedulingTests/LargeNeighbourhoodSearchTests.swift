import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("A search that plans parts of a programme anew")
struct LargeNeighbourhoodSearchTests {
    @Test("gains step by step, tells the points that the audit counts, and comes near the optimum")
    func gains() throws {
        var (cases, gained, optimal) = (0, 0, 0)
        for seed in 0..<40 {
            guard let example = try PoorProgramme(seed: seed) else { continue }
            guard
                var search = try LargeNeighbourhoodSearch(
                    from: example.programme, example.formulation, example.rules, around: example.root, GLPKSolver(),
                    .none)
            else { continue }
            cases += 1
            let first = search.best.objective
            for _ in 0..<60 {
                let before = search.best.objective
                guard try search.step() else { break }
                #expect(search.best.objective <= before)
                let audit = Audit(of: search.programme, of: example.conference, by: example.rules)
                #expect(audit.isValid, "seed \(seed)")
                #expect(audit.points == search.best.objective, "seed \(seed)")
            }
            #expect(search.best.objective >= example.optimum, "seed \(seed)")
            if search.best.objective < first { gained += 1 }
            if search.best.objective == example.optimum { optimal += 1 }
        }
        #expect(cases > 8 && gained > 4 && optimal * 2 > cases, "\(optimal) of \(cases), \(gained) better")
    }

    @Test("finds places for papers that were left out, as far as parts allow, and breaks nothing on the way")
    func completes() throws {
        var (cases, completed) = (0, 0)
        for seed in 0..<100 {
            guard let example = try PoorProgramme(seed: seed), example.programme.sessions.count > 1 else { continue }
            let few = Programme(sessions: example.programme.sessions.dropLast())
            guard
                var search = try LargeNeighbourhoodSearch(
                    from: few, example.formulation, example.rules, around: example.root, leavingOut: true,
                    GLPKSolver(), .none)
            else { continue }
            #expect(!search.isComplete)
            cases += 1
            _ = try search.run { _ in }
            guard search.isComplete else { continue }
            completed += 1
            let programme = example.formulation.programme(of: search.sessionsOfWhole)
            #expect(Audit(of: programme, of: example.conference, by: example.rules).isValid, "seed \(seed)")
        }
        #expect(cases > 8 && completed * 10 > cases * 9, "\(completed) of \(cases)")
    }

    @Test("What is left when sessions are held costs what the whole costs with them", arguments: 0..<20)
    func holding(seed: Int) throws {
        guard let example = try PoorProgramme(seed: seed) else { return }
        let formulation = example.formulation.tellingRoomsApart(example.rules)
        guard let sessions = formulation.candidates(of: example.programme) else { return }
        func optimum(_ program: MixedIntegerProgram) throws -> IntegerSolution? {
            let outcome = try GLPKSolver().solve(program, SolveOptions(), within: .none, watch: { _ in }).outcome
            guard case .optimal(let solution) = outcome else { return nil }
            return solution
        }
        let values = try #require(try optimum(formulation.program(with: sessions))).values
        for slot in example.conference.timeSlots.references {
            let freed = sessions.filter { formulation.timeSlot(of: $0) == slot }
            guard !freed.isEmpty else { continue }
            let held = sessions.filter { !freed.contains($0) }
            let part = ProgrammePart(
                papers: Set(freed.flatMap { formulation.papers(of: $0) }),
                axes: Set(example.conference.axes.references), timeSlots: [slot])
            let universe = formulation.candidates.filter { candidate in
                formulation.timeSlot(of: candidate) == slot
                    && formulation.papers(of: candidate).allSatisfy { part.papers.contains($0) }
            }
            var whole = formulation.program(with: held + universe)
            let first = formulation.model.program.columns.count
            for index in held.indices { whole.bound(whole.column(at: first + index), from: 1, to: 1) }
            let open = formulation.holding(held, leaving: part, around: values)
            let rest = open.formulation
            #expect(rest.model.program.rows.count <= formulation.model.program.rows.count)
            let prices = held.reduce(0) { $0 + Int(formulation.patterns.price(of: $1)) }
            let offered = open.candidates(ofWhole: universe)
            #expect(offered.map(open.candidateOfWhole) == universe)
            #expect(offered.map(rest.papers(of:)) == universe.map(formulation.papers(of:)))
            let (all, left) = (try optimum(whole), try optimum(rest.program(with: offered)))
            #expect(try #require(all).objective == #require(left).objective + prices, "seed \(seed)")
        }
    }

    @Test("Rooms told apart cost what they cost in their class")
    func rooms() throws {
        let conference = try RandomConference.colloquium(seed: 1)
        let rules = RuleSet.read(for: conference).rules
        let formulation = try MasterProblem(
            conference, rules, RoomClasses.interchangeable(in: conference, under: rules))
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        let apart = formulation.tellingRoomsApart(rules)
        let afresh = try MasterProblem(conference, rules, single)
        #expect(apart.patterns.candidateCount == afresh.patterns.candidateCount)
        #expect(apart.patterns.admittedCount == afresh.patterns.admittedCount)
        #expect(
            (0..<apart.patterns.candidateCount).allSatisfy {
                apart.patterns.price(of: $0) == afresh.patterns.price(of: $0)
            })
        #expect(apart.model.program.rows.count == afresh.model.program.rows.count)
    }
}
