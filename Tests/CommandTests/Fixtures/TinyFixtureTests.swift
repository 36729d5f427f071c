import Testing

@Suite("The tiny conferences")
struct TinyFixtureTests {
    @Test(
        "the optimum is proved, and is as good as the programme that is kept beside", arguments: Fixture.all("tiny"))
    func optimum(of fixture: Fixture) async throws {
        let place = Place()
        let run = try await Binary.run("solve", fixture.path, "--output", place.path, "--quiet")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Proved optimal: "))
        #expect(run.error == "")
        // Which of several best ones was found is nobody's business.
        let found = try await audit(place.path("programme.json"), of: fixture)
        #expect(try await audit(fixture.path + "/expected/programme.json", of: fixture) == found)
        #expect(found.valid)
    }

    private func audit(_ programme: String, of fixture: Fixture) async throws -> Audit {
        try await Binary.run("audit", fixture.path, "--programme", programme, "--json").decoded()
    }

    private struct Audit: Decodable, Equatable {
        let valid: Bool
        let points: Int
    }
}
