import ArgumentParser
import BenchmarkReports
import Foundation
import GLPKBackend
import LinearProgramming
import Scheduling

/// One run in this process: what the other commands start for each of theirs.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Schedules one conference once, in this process.")

    @Argument(help: "N2OR (of CoSPLib), FILE.xlsx, FOLDER with a slash, synthetic-PAPERS-SEED; after 4x, four copies.")
    var subject: String
    @Option(help: "Time limit in seconds.")
    var seconds: Int?
    @Option(help: "Limit of work, for runs that do not depend on the machine’s speed.")
    var work: Int?
    @Option(help: "Searches at the same time.")
    var jobs = 2
    @Option(help: "Seed of the search.")
    var seed = 1
    @Option(help: "File to which each event is added, as a line of JSON.")
    var events: String?
    @Option(help: "Only write the aggregated integer programme to this file (CPLEX LP format).")
    var lp: String?

    @Flag(help: "Only the local search, without GLPK; the limit of work is then one of edits.")
    var locally = false

    func run() throws {
        let subject = Subject(subject)
        if let lp {
            let measured = try MeasuredConference(subject)
            return try CPLEXLPFile(measured.program()).text.write(toFile: lp, atomically: true, encoding: .utf8)
        }
        let journal = try EventJournal(events)
        let measured = try MeasuredConference(subject)
        let limits = SolveLimits(deadline: seconds.map { .now + .seconds($0) })
        if locally {
            let found = measured.locally(within: limits, seed: seed, steps: work) { journal.add(.progress($0)) }
            return print("\(found.points.map { "\($0) points" } ?? "no programme"), \(found.edits) edits")
        }
        let report = try measured.report(under: limits, SearchEffort(jobs: jobs, seed: seed, work: work)) {
            journal.add(.progress($0))
        }
        journal.add(.report(report))
    }
}
