import BenchmarkReports
import Foundation

/// Runs for many conferences, limits and seeds, and the report on them.
struct Campaign {
    /// Names the marks of its table, and its files.
    let name: String
    let subjects: [Subject]
    let seconds: [Int]
    let seeds: Int
    let options: CampaignOptions
    let table: RunTable
    let plot: ([RunGroup]) -> Plot

    func run() throws {
        var log = try RunLog(URL(fileURLWithPath: options.results ?? ".build/benchmarks/\(name).jsonl"))
        let allowance = Allowance(graceSeconds: options.grace, megabytes: options.memory)
        let wanted = subjects.flatMap { subject in requests(for: subject).map { (subject, $0) } }
        for (number, (subject, request)) in wanted.enumerated()
        where !options.reportOnly && log.record(of: request) == nil {
            let what = "\(request.subject), \(request.seconds ?? 0) s, seed \(request.seed)"
            let record = try ChildRun(subject: subject, request: request, allowance: allowance).record()
            try log.append(record)
            let result = record.fault ?? record.points.map { "\(grouped($0)) points" } ?? "–"
            note("\(number + 1) of \(wanted.count): \(what): \(result), \(grouped(record.peakMegabytes)) MB")
        }
        try tell(RunGroup.groups(of: log, for: wanted.map(\.1)))
    }

    private func requests(for subject: Subject) -> [RunRequest] {
        seconds.flatMap { seconds in
            (1...seeds).map { seed in
                RunRequest(subject: subject.name, seconds: seconds, jobs: options.jobs, seed: seed)
            }
        }
    }

    private func tell(_ groups: [RunGroup]) throws {
        let remarks = RunRemarks.on(groups).map { "\n\($0)\n" }.joined()
        let report = table.markdown(groups) + remarks
        print(report, terminator: "")
        if let path = options.output {
            let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            let new = MarkedSection(name).replaced(in: old, by: report) ?? report
            try new.write(toFile: path, atomically: true, encoding: .utf8)
        }
        if let path = options.plot { try plot(groups).svg.write(toFile: path, atomically: true, encoding: .utf8) }
    }

    /// To whoever waits, apart from the table.
    private func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
