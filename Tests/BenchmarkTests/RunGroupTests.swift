import BenchmarkReports
import Foundation
import Testing

@Suite("Groups of runs")
struct RunGroupTests {
    @Test("tell the median and the worst of the seeds")
    func medians() {
        let group = Samples.group([40, 29, 31, 35, 30].enumerated().map { Samples.record(seed: $0 + 1, points: $1) })
        #expect(group.median == 31)
        #expect(group.worst == 40)
        #expect(group.best == 29)
        #expect(group.bound == 20)
        #expect(group.peakMegabytes == 105)
        #expect(group.median(\.simplexIterations) == 3_000)
    }

    @Test("take a run without a programme for worse than any")
    func failures() {
        let crashed = (1...2).map { Samples.record(seed: $0, ending: .crashed(signal: 6)) }
        let good = (3...5).map { Samples.record(seed: $0, points: 30 + $0) }
        let group = Samples.group(crashed + good)
        #expect(group.median == 35)
        #expect(group.worst == nil)
        #expect(group.faults == ["2 × crashed (signal 6)"])
        #expect(Samples.group(crashed + good.prefix(1)).median == nil)
    }

    @Test("remark that more time gave a worse score, and that builds differ")
    func remarks() {
        let groups = [
            Samples.group([Samples.record(seconds: 20, points: 30)]),
            Samples.group([Samples.record(seconds: 60, points: 1_031, build: "tomorrow")]),
        ]
        #expect(
            RunRemarks.on(groups) == [
                "GECCO19: 60 s give a worse median than 20 s: 1,031 instead of 30.",
                "The runs are of 2 builds: today, tomorrow.",
            ])
        #expect(RunRemarks.on(Array(groups.prefix(1))) == [])
    }

    @Test("know when the first, and the best programme was there")
    func times() {
        let record = Samples.record()
        #expect(record.timeToFirstProgramme == 1)
        #expect(record.timeToBest == 2)
        #expect(record.timeToFirstBound == 2)
        #expect(Samples.record(ending: .overtime(seconds: 7)).timeToBest == nil)
    }
}
