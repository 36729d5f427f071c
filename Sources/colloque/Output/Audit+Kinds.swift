import Scheduling
import SchedulingRules

extension Audit {
    var requirements: [Entry] { entries.filter { $0.rule.kind == .requirement } }
    var preferences: [Entry] { entries.filter { $0.rule.kind != .requirement } }
}
