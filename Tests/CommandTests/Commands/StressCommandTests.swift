import Foundation
import Testing

@Suite("colloque stress")
struct StressCommandTests {
    @Test("papers, people and rooms fail in turn, the worst first; the work goes on where it was")
    func stress() async throws {
        let (place, folder) = try await Place.withdrawn()
        _ = try await Binary.run("rerun", folder, "--best")
        let first = try await Binary.run("stress", folder, "--jobs", "2")
        #expect(first.status == 0)
        #expect(first.lines[3] == "✗  ✗  ✗    Room 1" || first.lines[3].hasSuffix("✗    Room 1"))
        let results = try place.text("c/stress.jsonl").split(separator: "\n")
        #expect(results.count == 11)
        // Half a line, and the results of another programme, count for nothing.
        try place.write(
            results.dropLast().joined(separator: "\n") + "\n" + (results.last?.prefix(20) ?? ""), to: "c/stress.jsonl")
        let second = try await Binary.run("stress", folder)
        #expect(second.output == first.output)
        #expect(try Set(place.text("c/stress.jsonl").split(separator: "\n")) == Set(results))
        let json = try await Binary.run("stress", folder, "--json").decoded(as: Stress.self)
        #expect(json.open == 0 && json.mishaps.count == 11 && json.mishaps.first?.mishap == "room Room 1")
        #expect(json.mishaps.first?.costs == [nil, nil, nil])
    }

    private struct Stress: Decodable {
        struct Row: Decodable {
            let mishap: String
            let costs: [Int?]
        }
        let open: Int
        let mishaps: [Row]
    }
}
