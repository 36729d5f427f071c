import ConferenceModel
import GLPKBackend
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("Colloquia like the one of Limoges")
struct LimogesVariantsTests {
    @Test(
        "With other hours and other keywords the best programme is found and proved too",
        arguments: Sweep.seeds(1, of: 5))
    func proved(seed: Int) throws {
        let conference = try LimogesVariants.variant(seed: seed + 1)
        let rules = RuleSet.read(for: conference).rules
        let outcome = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome
        guard case .scheduled(let programme, let proof) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let audit = Audit(of: programme, of: conference, by: rules)
        #expect(proof.isOptimal)
        #expect(audit.isValid)
        #expect(audit.points == proof.points)
    }
}
