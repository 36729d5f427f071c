internal import Archive
internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `solve --json` prints. Keys without a value are left out; sessions stand as in `programme.json`.
package struct SolveDocument: Encodable {
    static let schema = "colloque-solve/1"

    struct RulePoints: Encodable {
        let rule: String
        let weight: Int
        let units: Int
        let points: Int
        /// Every wish that is not met.
        let violations: [Finding]
    }

    let schema = SolveDocument.schema
    /// `optimal`, `feasible` (a programme, perhaps not the best), `infeasible` or `undecided`.
    let status: String
    /// `time-limit`, `work-limit`, `gap-reached`, `interrupted` or `partial-prices`.
    var stop: String?
    var points: Int?
    /// No programme has fewer points.
    var bound: Int?
    /// Every preference that is on.
    var pointsByRule: [RulePoints] = []
    var sessions: [ProgrammeDocument.Session] = []
    /// Why there is no programme, or what stood in the way of one.
    var conflicts: [Finding] = []
    /// What would make a programme, the least first.
    var repairs: [RepairDocument] = []
    let statistics: ScheduleStatistics

    init(status: String, _ statistics: ScheduleStatistics) { (self.status, self.statistics) = (status, statistics) }
}

extension SolveDocument {
    package init(_ answer: SolveAnswer) {
        switch answer {
        case .scheduled(let solved, let statistics): self.init(solved.solution, of: solved.conference, statistics)
        case .infeasible(let conflicts, let found, let statistics):
            self.init(status: "infeasible", statistics)
            self.conflicts = conflicts.map(Finding.init)
            self.repairs = found.repairs.map(RepairDocument.init)
        case .undecided(let stop, let obstacles, let statistics):
            self.init(status: "undecided", statistics)
            self.stop = stop.rawValue
            conflicts = obstacles.map(Finding.init)
        }
    }

    private init(_ solution: Solution, of conference: Conference, _ statistics: ScheduleStatistics) {
        self.init(status: solution.proof.isOptimal ? "optimal" : "feasible", statistics)
        (points, bound, stop) = (solution.proof.points, solution.proof.bound, solution.proof.stop?.rawValue)
        pointsByRule = solution.audit.preferences.map {
            let rule = $0.rule
            return RulePoints(
                rule: rule.name, weight: $0.weight, units: $0.units, points: $0.points,
                violations: $0.violations.map { Finding($0, of: rule) })
        }
        sessions = solution.programme.sessions.map { ProgrammeDocument.Session($0, of: conference) }
    }
}
