import ArgumentParser
import BenchmarkReports
import Foundation

/// What does not wobble: sizes of integer programmes keep below thresholds, and runs under a limit of work give the same
/// programme twice, in two processes.
struct ThresholdsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thresholds",
        abstract: "Fails where a counter exceeds its threshold, or a run is not reproducible.")

    @Option(help: "Limit of work of the runs that are made twice.")
    var work = 40_000

    func run() throws {
        let hasLibrary = !CoSPLib.instances.isEmpty
        var faults: [String] = []
        for (name, limit) in SizeThresholds.all {
            guard name.hasPrefix("synthetic") || hasLibrary else { continue }
            let program = try MeasuredConference(Subject(name)).program()
            let size = SizeThresholds.Size(program)
            print("\(name): \(size)")
            faults += limit.excesses(of: size).map { "\(name): \($0)" }
        }
        if !hasLibrary { print("Skipped, sizes and runs of real conferences: \(CoSPLib.absence)") }
        for name in ["synthetic-35-1", "synthetic-100-1"] + (hasLibrary ? ["N2OR", "GECCO20"] : []) {
            faults += try differences(between: name)
        }
        for fault in faults { print("fault: \(fault)") }
        if !faults.isEmpty { throw ExitCode.failure }
    }

    private func differences(between name: String) throws -> [String] {
        let request = RunRequest(subject: name, work: work, jobs: 2, seed: 1)
        let run = ChildRun(
            subject: Subject(name), request: request, allowance: Allowance(graceSeconds: 300, megabytes: 2_000))
        let (first, second) = (try run.record(), try run.record())
        print("\(name), work \(grouped(work)): \(told(first)); again: \(told(second))")
        if let fault = first.fault ?? second.fault { return ["\(name): \(fault)"] }
        guard let one = first.report, let other = second.report else { return [] }
        let isSame =
            one.fingerprint == other.fingerprint && one.points == other.points && one.bound == other.bound
            && one.simplexIterations == other.simplexIterations && one.nodes == other.nodes
        return isSame ? [] : ["\(name): the same seed and work gave two results"]
    }

    private func told(_ record: RunRecord) -> String {
        guard let report = record.report, let points = report.points else { return record.fault ?? "–" }
        return "\(grouped(points)) points, bound \(report.bound.map(grouped) ?? "–"), "
            + "\(grouped(report.simplexIterations)) iterations, programme \(report.fingerprint ?? "–")"
    }
}
