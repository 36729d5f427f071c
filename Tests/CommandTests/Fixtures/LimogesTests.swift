import Foundation
import TestSupport
import Testing

@Suite("Limoges, 2012", .enabled(if: Binary.isOptimised, "solving it takes an optimised build: make test"), .serialized)
struct LimogesTests {
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

    @Test("the same programme, byte for byte, from every form of the folder and at every run")
    func sameBytes() async throws {
        let place = Place()
        let forms = ["", ""] + Sweep.cases(["-excel", "-libreoffice", "-xlsx", "-ods"]) { $0 == "-ods" }
        for (number, form) in forms.enumerated() {
            let folder = place.path("\(number)")
            let run = try await Binary.run("solve", Fixture("limoges-2012\(form)").path, "--output", folder, "--quiet")
            #expect(run.status == 0)
            #expect(
                try place.bytes("\(number)/programme.json") == place.bytes("0/programme.json"), "limoges-2012\(form)")
        }
    }

    private struct Answer: Decodable {
        struct RulePoints: Decodable { let points: Int }
        let status: String
        let points, bound: Int
        let pointsByRule: [RulePoints]
    }
}
