import Foundation
import Testing

@Suite("Limoges, 2012", .enabled(if: Binary.isOptimised, "solving it takes an optimised build: make test"), .serialized)
struct LimogesTests {
    private static let forms = [
        "limoges-2012-excel", "limoges-2012-libreoffice", "limoges-2012-xlsx", "limoges-2012-ods",
    ]

    @Test("the optimum is proved, without a broken requirement")
    func optimum() async throws {
        let place = Place()
        let run = try await Binary.run("solve", Fixture("limoges-2012").path, "--output", place.path, "--json")
        let answer = try run.decoded(as: Answer.self)
        #expect(run.status == 0)
        #expect(answer.status == "optimal")
        #expect(answer.points == answer.bound)
        #expect(answer.pointsByRule.map(\.points).reduce(0, +) == answer.points)
        let audit = try await Binary.run(
            "audit", Fixture("limoges-2012").path, "--programme", place.path("programme.json"))
        #expect(audit.status == 0)
        #expect(audit.output.hasSuffix("All requirements hold; \(answer.points) points.\n"))
    }

    @Test("the same programme, byte for byte, from every form of the folder and at every run", arguments: forms)
    func sameBytes(form: String) async throws {
        let (usual, other) = (Place(), Place())
        #expect(try await Binary.run("solve", Fixture("limoges-2012").path, "--output", usual.path, "-q").status == 0)
        #expect(try await Binary.run("solve", Fixture(form).path, "--output", other.path, "-q").status == 0)
        #expect(try usual.bytes("programme.json") == other.bytes("programme.json"))
    }

    private struct Answer: Decodable {
        struct RulePoints: Decodable { let points: Int }
        let status: String
        let points, bound: Int
        let pointsByRule: [RulePoints]
    }
}
