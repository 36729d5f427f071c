import BenchmarkReports
import ConferenceModel
import Foundation
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

/// A conference with its rules, to be scheduled under the clock.
struct MeasuredConference {
    private let conference: Conference
    private let known: Programme?
    private let rules: RuleSet

    init(_ subject: Subject) throws {
        (conference, known) = try subject.read()
        rules = RuleSet.read(for: conference).rules
    }

    /// The whole integer programme.
    func program() throws -> MixedIntegerProgram {
        try Scheduler(GLPKSolver(), SearchEffort(form: .aggregated)).program(for: conference, under: rules)
    }

    /// What the local search alone comes to.
    func locally(
        within limits: SolveLimits, seed: Int, steps: Int?, watch: (ProgressPoint) -> Void
    ) -> (edits: Int, points: Int?) {
        let start = ContinuousClock.now
        var search = LocalSearch(conference, rules, seed: seed)
        search.run(within: limits, steps: steps ?? .max) { points in
            watch(ProgressPoint(seconds: (ContinuousClock.now - start) / .seconds(1), best: points, bound: nil))
        }
        let audit = search.best.map { Audit(of: $0.programme, of: conference, by: rules) }
        return (search.steps, audit.flatMap { $0.isValid ? $0.points : nil })
    }

    /// - Parameter watch: told whenever the best programme or the bound has changed.
    func report(
        under limits: SolveLimits, _ effort: SearchEffort, watch: @escaping @Sendable (ProgressPoint) -> Void
    ) throws -> RunReport {
        let (start, processor) = (ContinuousClock.now, clock())
        let found = try Scheduler(GLPKSolver(), effort).schedule(conference, under: rules, within: limits) { progress in
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            watch(ProgressPoint(seconds: seconds, best: progress.best, bound: progress.bound))
        }
        var report = RunReport()
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        report.processorSeconds = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
        (report.papers, report.axes) = (conference.papers.count, conference.axes.count)
        (report.timeSlots, report.rooms) = (conference.timeSlots.count, conference.rooms.count)
        let counters = found.statistics
        (report.rows, report.columns, report.nonZeros) = (counters.rows, counters.columns, counters.nonZeros)
        (report.nodes, report.simplexIterations) = (counters.nodes, counters.simplexIterations)
        report.knownPoints = known.map { Audit(of: $0, of: conference, by: rules).points }
        switch found.outcome {
        case .scheduled(let programme, let proof): judge(programme, proof, in: &report)
        case .infeasible(let conflicts): report.fault = "infeasible: \(conflicts.first?.text.en ?? "")"
        case .undecided(let stop): report.fault = "no programme (\(stop.text.en))"
        }
        return report
    }

    /// Believes the audit, not the search.
    private func judge(_ programme: Programme, _ proof: Proof, in report: inout RunReport) {
        let audit = Audit(of: programme, of: conference, by: rules)
        (report.points, report.bound, report.fingerprint) = (audit.points, proof.bound, Fingerprint.of(programme))
        for entry in audit.entries where entry.points > 0 { report.pointsOfRules[entry.rule.name] = entry.points }
        if let broken = audit.entries.first(where: \.isBrokenRequirement) {
            report.fault = "breaks \(broken.rule.name)"
        } else if audit.points != proof.points {
            report.fault = "says \(proof.points), is \(audit.points)"
        }
    }
}
