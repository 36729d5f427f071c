import Testing

@Suite("The tiny conferences")
struct TinyFixtureTests {
    @Test("the optimum is proved, and the programme is the recorded one", arguments: Fixture.all("tiny"))
    func programme(of fixture: Fixture) async throws {
        let place = Place()
        let run = try await Binary.run("solve", fixture.path, "--output", place.path, "--quiet")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Proved optimal: "))
        #expect(run.error == "")
        try fixture.expect(place.text("programme.json"), in: "programme.json")
    }
}
