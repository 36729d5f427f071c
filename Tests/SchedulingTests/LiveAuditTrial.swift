import ConferenceModel
import Scheduling
import SchedulingRules
import TestSupport
import Testing

/// Edits a programme at random, takes some edits back, and holds the live audit against the audit.
struct LiveAuditTrial {
    let conference: Conference
    let rules: RuleSet
    let seed: Int

    /// - Parameter stride: edits between two looks at the audit, which takes longer than they do.
    func run(from programme: Programme, edits: Int, stride: Int = 1) {
        var random = RandomEdit(of: conference, seed: seed)
        var live = LiveAudit(of: programme, of: conference, by: rules)
        var history = [programme]
        expectSame(live, programme, "at first")
        for number in 1...edits {
            if random.chance(30), history.count > 1 {
                live.undo()
                history.removeLast()
                if number % stride == 0 { expectSame(live, history[history.count - 1], "after edit \(number), undone") }
                continue
            }
            if random.chance(5) {
                live.keep()
                history = [history[history.count - 1]]
            }
            let edit = random.next(for: history[history.count - 1])
            live.apply(edit)
            history.append(edit.apply(to: history[history.count - 1], of: conference))
            if number % stride == 0 { expectSame(live, history[history.count - 1], "after edit \(number): \(edit)") }
        }
    }

    private func expectSame(_ live: borrowing LiveAudit, _ programme: Programme, _ when: String) {
        let (found, units, points, isValid) = (live.programme, live.units, live.points, live.isValid)
        #expect(found == programme, "seed \(seed), \(when)")
        let audit = Audit(of: programme, of: conference, by: rules)
        for (entry, units) in zip(audit.entries, units) where entry.units != units {
            Issue.record("\(entry.rule.name): \(units) units instead of \(entry.units), seed \(seed), \(when)")
        }
        #expect(points == audit.points, "seed \(seed), \(when)")
        #expect(isValid == audit.isValid, "seed \(seed), \(when)")
    }
}
