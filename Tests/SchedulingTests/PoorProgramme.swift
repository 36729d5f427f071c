import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport

@testable import Scheduling

/// A colloquium whose optimum is known, and a programme that meets the requirements alone.
struct PoorProgramme {
    let conference: Conference
    let rules: RuleSet
    let formulation: MasterProblem
    let root: Node
    let programme: Programme
    let optimum: Int

    /// `nil` where the seed makes a colloquium without a programme.
    init?(seed: Int) throws {
        conference = try RandomConference.colloquium(seed: seed)
        rules = RuleSet.random(seed: seed, for: conference)
        let requirements = RuleSet(rules.entries.filter { $0.type.kind == .requirement })
        let scheduler = Scheduler(GLPKSolver())
        guard case .scheduled(let poor, _) = try scheduler.schedule(conference, under: requirements).outcome,
            case .scheduled(_, let proof) = try scheduler.schedule(conference, under: rules).outcome, proof.isOptimal
        else { return nil }
        formulation = try MasterProblem(conference, rules, RoomClasses.interchangeable(in: conference, under: rules))
        var generation = ColumnGeneration(formulation)
        guard
            case .solved(let root) = try generation.relax(BranchingDecisions(), from: nil, GLPKSolver(), within: .none)
        else {
            return nil
        }
        (self.root, programme, optimum) = (root, poor, proof.points)
    }
}
