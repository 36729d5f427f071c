import Testing

@Suite("colloque audit")
struct AuditCommandTests {
    private let tiny = Fixture("tiny/half-paper")
    private var saved: String { tiny.path + "/expected/programme.json" }

    /// All papers at once, and one of them twice.
    private static let handMade = """
        {"sessions": [
          {"timeSlot": "2012-11-15 09:00", "room": "Room 1", "papers": ["P1", "P2", "P3", "P4", "P5", "P6"]},
          {"timeSlot": "2012-11-15 10:45", "room": "Room 1", "papers": ["P1"]}
        ]}
        """

    @Test("a hand-made programme is judged rule by rule, in both languages")
    func handMade() async throws {
        let place = Place()
        try place.write(Self.handMade, to: "attempt.json")
        let arguments = ["audit", tiny.path, "--programme", place.path("attempt.json")]
        let french = try await Binary.run(arguments[0], arguments[1], arguments[2], arguments[3], in: "fr_FR.UTF-8")
        let english = try await Binary.run(arguments[0], arguments[1], arguments[2], arguments[3])
        #expect(french.status == 1)
        #expect(english.status == 1)
        try tiny.expect(french.output, in: "audit.fr.txt")
        try tiny.expect(english.output, in: "audit.en.txt")
        #expect(english.output.contains("  ✗ papers-fit-their-session\n"))
        #expect(french.output.contains("  ✗ communications-dans-les-temps\n"))
    }

    @Test("in JSON, violations tell whom they concern")
    func json() async throws {
        let place = Place()
        try place.write(Self.handMade, to: "attempt.json")
        let run = try await Binary.run("audit", tiny.path, "--programme", place.path("attempt.json"), "--json")
        let document = try run.decoded(as: Document.self)
        #expect(!document.valid)
        #expect(document.rules.map(\.points).reduce(0, +) == document.points)
        let once = document.rules.first { $0.rule == "accepted-papers-are-scheduled-once" }
        #expect(once?.kind == "requirement")
        #expect(once?.violations.flatMap(\.subjects) == [["kind": "paper", "id": "P1"]])
    }

    @Test("the table that was exported is read back, with the same verdict")
    func table() async throws {
        let place = Place()
        let csv = place.path("attempt.csv")
        _ = try await Binary.run("export", tiny.path, "--programme", saved, "--format", "csv", "--output", csv)
        let table = try await Binary.run("audit", tiny.path, "--programme", csv)
        let document = try await Binary.run("audit", tiny.path, "--programme", saved)
        #expect(table.status == 0)
        #expect(table.output == document.output)
        #expect(table.output.hasSuffix("\nAll requirements hold; 44 points.\n"))
    }

    @Test(
        "a file that is no programme is told",
        arguments: [
            ("attempt.json", "{", "attempt.json:1:2: error: this is not JSON: "),
            ("attempt.csv", "a;b\n1;2\n", "attempt.csv:1:1: error: a column is missing: jour, date, day\n"),
        ])
    func faults(name: String, content: String, message: String) async throws {
        let place = Place()
        try place.write(content, to: name)
        let run = try await Binary.run("audit", tiny.path, "--programme", place.path(name))
        #expect(run.status == 65)
        #expect(run.error.hasPrefix(message))
    }

    @Test("a file that is not there is told", arguments: ["attempt.json", "attempt.csv"])
    func missing(name: String) async throws {
        let place = Place()
        let run = try await Binary.run("audit", tiny.path, "--programme", place.path(name))
        #expect(run.status == 65)
        #expect(run.error.contains("\(name): error: "))
    }

    private struct Document: Decodable {
        struct Rule: Decodable {
            let rule, kind: String
            let points: Int
            let violations: [Violation]
        }
        struct Violation: Decodable { let subjects: [[String: String]] }

        let valid: Bool
        let points: Int
        let rules: [Rule]
    }
}
