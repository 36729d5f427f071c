import ConferenceModel
import GLPKBackend
import LinearProgramming
import Testing

@testable import Scheduling

@Suite("A search that plans a few time slots of a programme anew")
struct TimeSlotNeighbourhoodSearchTests {
    private func search(_ example: PoorProgramme, within limits: SolveLimits = .none) throws
        -> TimeSlotNeighbourhoodSearch<GLPKSolver>?
    {
        guard let sessions = example.formulation.candidates(of: example.programme),
            let solution = try example.formulation.solution(with: sessions, GLPKSolver())
        else { return nil }
        return TimeSlotNeighbourhoodSearch(
            from: Incumbent(solution: solution, candidates: sessions), example.formulation, around: example.root,
            GLPKSolver(), limits)
    }

    @Test("tells better and better programmes, breaks nothing, and comes near the optimum")
    func gains() throws {
        var (cases, gained, optimal) = (0, 0, 0)
        for seed in 0..<40 {
            guard let example = try PoorProgramme(seed: seed), var search = try search(example) else { continue }
            cases += 1
            let first = search.best.solution.objective
            var told = [first]
            #expect(try search.run { told.append($0) } == nil)
            #expect(told == told.sorted(by: >) && told.last == search.best.solution.objective, "seed \(seed)")
            let programme = example.formulation.programme(of: search.best)
            #expect(Audit(of: programme, of: example.conference, by: example.rules).isValid, "seed \(seed)")
            #expect(told[told.count - 1] >= example.optimum, "seed \(seed)")
            if told[told.count - 1] < first { gained += 1 }
            if told[told.count - 1] == example.optimum { optimal += 1 }
        }
        #expect(cases > 8 && gained > 4 && optimal * 2 > cases, "\(optimal) of \(cases), \(gained) better")
    }

    @Test("keeps the programme that it has when it is stopped")
    func stopped() throws {
        var cases = 0
        for seed in 0..<40 {
            guard let example = try PoorProgramme(seed: seed), var search = try search(example) else { continue }
            var stopped = try #require(try self.search(example, within: SolveLimits { true }))
            #expect(try search.run { _ in } == nil)
            guard let stop = try stopped.run(watch: { _ in }) else { continue }
            #expect(stop == .cancelled)
            #expect(search.best.solution.objective <= stopped.best.solution.objective, "seed \(seed)")
            cases += 1
        }
        #expect(cases > 4)
    }
}
