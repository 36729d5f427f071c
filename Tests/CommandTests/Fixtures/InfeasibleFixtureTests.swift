import Testing

@Suite("The infeasible conferences")
struct InfeasibleFixtureTests {
    @Test("the rule that leaves no programme is named, in both languages", arguments: Fixture.all("infeasible"))
    func conflict(in fixture: Fixture) async throws {
        let place = Place()
        let french = try await Binary.run("solve", fixture.path, "--output", place.path, in: "fr_FR.UTF-8")
        let english = try await Binary.run("solve", fixture.path, "--output", place.path)
        #expect(french.status == 3)
        #expect(english.status == 3)
        #expect(try place.names() == [])
        let named = try await Binary.run("solve", fixture.path, "--output", place.path, "--json").decoded(
            as: Answer.self)
        #expect(named.status == "infeasible")
        #expect(named.conflicts.flatMap(\.rules).contains(fixture.name))
        try fixture.expect(french.error, in: "conflict.fr.txt")
        try fixture.expect(english.error, in: "conflict.en.txt")
    }

    @Test("every requirement has such a conference")
    func coverage() async throws {
        let rules = try await Binary.run("rules", "--json").decoded(as: Rules.self).rules
        let requirements = rules.filter { $0.kind == "requirement" }.map(\.name)
        #expect(Fixture.all("infeasible").map(\.name) == requirements.sorted())
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
