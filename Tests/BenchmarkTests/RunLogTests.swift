import BenchmarkReports
import Foundation
import Testing

@Suite("The log of runs")
struct RunLogTests {
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)/runs.jsonl")

    @Test("gives back what was written, also after a line that was cut off")
    func continues() throws {
        defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
        let runs = [
            Samples.record(seed: 1), Samples.record(seed: 2, ending: .crashed(signal: 11)),
            Samples.record(seed: 3, ending: .failed(status: 70, why: "no memory | \"at all\"")),
        ]
        var log = try RunLog(file)
        for run in runs { try log.append(run) }
        let whole = try Data(contentsOf: file)
        #expect(whole.split(separator: UInt8(ascii: "\n")).count == 3)

        try (whole + Data(#"{"request":{"sub"#.utf8)).write(to: file)
        var again = try RunLog(file)
        #expect(again.records == runs)
        #expect(again.record(of: runs[1].request) == runs[1])
        #expect(again.record(of: RunRequest(subject: "GECCO19", seconds: 5, jobs: 1, seed: 1)) == nil)
        try again.append(Samples.record(seed: 4))
        #expect(try RunLog(file).records.count == 4)
    }

    @Test("is told in the order of the requests, seeds together")
    func groups() throws {
        defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
        var log = try RunLog(file)
        let runs = [5, 20].flatMap { seconds in (1...2).map { Samples.record(seconds: seconds, seed: $0) } }
        for run in runs.reversed() { try log.append(run) }
        let missing = RunRequest(subject: "N2OR", seconds: 5, jobs: 2, seed: 1)
        let groups = RunGroup.groups(of: log, for: runs.map(\.request) + [missing])
        #expect(groups.map(\.seconds) == [5, 20])
        #expect(groups.map { $0.records.map(\.request.seed) } == [[1, 2], [1, 2]])
    }
}
