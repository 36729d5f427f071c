import Testing

@Suite("colloque audit --moving")
struct AuditMovingTests {
    private let tiny = Fixture("tiny/half-paper")
    private var saved: String { tiny.path + "/expected/programme.json" }

    private struct Document: Decodable {
        struct Place: Decodable {
            let timeSlot: String
            let room: String
            let rank: Int
            let isHere: Bool
            let points: Int
            let broken: [Finding]
            let others: [String]
        }
        struct Finding: Decodable {
            let rule: String
        }
        let paper: String
        let points: Int
        let isScheduled: Bool
        let places: [Place]
    }

    @Test("tells the price of each place, and that nothing happens where the paper is")
    func json() async throws {
        let run = try await Binary.run("audit", tiny.path, "--programme", saved, "--moving", "P1", "--json")
        #expect(run.status == 0)
        let document = try run.decoded(as: Document.self)
        #expect(document.paper == "P1" && document.points == 44 && document.isScheduled)
        let here = try #require(document.places.first { $0.isHere })
        #expect(here.points == 0 && here.broken.isEmpty && here.others.isEmpty)
        #expect(document.places.filter { $0.isHere }.count == 1)
        #expect(document.places.contains { !$0.others.isEmpty })
    }

    @Test("says in both languages that all else stays")
    func text() async throws {
        let arguments = ["audit", tiny.path, "--programme", saved, "--moving", "p1"]
        let english = try await Binary.run(arguments[0], arguments[1], arguments[2], arguments[3], "--moving", "P1")
        #expect(english.status == 0)
        #expect(english.output.hasPrefix("P1 · "))
        #expect(english.output.replacing("\n", with: " ").contains("Elsewhere, all else staying, in points more:"))
        #expect(english.output.contains("here"))
        let french = try await Binary.run(
            arguments[0], arguments[1], arguments[2], arguments[3], "--moving", "communication P1", in: "fr_FR.UTF-8")
        #expect(french.output.replacing("\n", with: " ").contains("tout le reste en place, en points de plus"))
    }

    @Test("knows what is no paper, and what does not go together")
    func refused() async throws {
        let axis = try await Binary.run("audit", tiny.path, "--programme", saved, "--moving", "axis 1")
        #expect(axis.status == 64)
        #expect(axis.error.contains("is no paper: say which is to be moved"))
        let both = try await Binary.run("audit", tiny.path, "--moving", "P1", "--tradeoffs")
        #expect(both.status == 64)
        #expect(both.error.contains("do not go together"))
    }
}
