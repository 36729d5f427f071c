import TestSupport
import Testing

@Suite("The infeasible conferences")
struct InfeasibleFixtureTests {
    private static let likeLimoges = [
        "limoges-four-papers-for-one-open-room", "limoges-speaker-pinned-to-two-rooms", "limoges-two-pins-and-order",
    ]
    /// The tiny ones, and some like Limoges, which take too long without optimisation.
    private static let conferences = InfeasibleFixture.all.filter { conference in
        conference.isTiny || sample.contains(conference.name) && Binary.isOptimised
    }
    private static let sample = Sweep.cases(likeLimoges) { $0 == "limoges-two-pins-and-order" }

    @Test(
        "why there is no programme is said, and what would make one, in both languages; nothing is saved",
        arguments: conferences)
    func conflict(in conference: InfeasibleFixture) async throws {
        let (place, fixture) = (Place(), Fixture("infeasible/\(conference.name)"))
        try conference.copy(to: place.path("c"))
        let before = try place.names(in: "c")
        for (language, name) in [("C", "conflict.en.txt"), ("fr_FR.UTF-8", "conflict.fr.txt")] {
            let run = try await Binary.run("solve", place.path("c"), in: language)
            #expect(run.status == 3)
            #expect(run.error.split(separator: "\n").count <= 12)
            try fixture.expect(run.error, in: name)
        }
        #expect(try place.names(in: "c") == before)
    }

    @Test(
        "in JSON, the rule is named that leaves no programme",
        arguments: conferences.filter { $0.isTiny && !$0.name.hasPrefix("two-") })
    func rules(in conference: InfeasibleFixture) async throws {
        let run = try await Binary.run("solve", Fixture("infeasible/\(conference.name)").path, "--json")
        let answer = try run.decoded(as: Answer.self)
        #expect(answer.status == "infeasible")
        #expect(answer.conflicts.flatMap(\.rules).contains(conference.name))
    }

    @Test("every requirement has such a conference; 25 have one reason and 10 have two")
    func coverage() async throws {
        let rules = try await Binary.run("rules", "--json").decoded(as: Rules.self).rules
        let names = Set(InfeasibleFixture.all.map(\.name))
        #expect(names.isSuperset(of: rules.filter { $0.kind == "requirement" }.map(\.name)))
        let reasons = try InfeasibleFixture.all.map { try $0.planted().count }
        #expect(reasons.count { $0 == 1 } >= 25 && reasons.count { $0 == 2 } >= 10)
    }

    private struct Answer: Decodable {
        struct Conflict: Decodable { let rules: [String] }
        let status: String
        let conflicts: [Conflict]
    }

    private struct Rules: Decodable {
        struct Rule: Decodable { let name, kind: String }
        let rules: [Rule]
    }
}
