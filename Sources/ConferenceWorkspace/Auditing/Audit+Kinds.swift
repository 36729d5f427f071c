package import Scheduling
internal import SchedulingRules

extension Audit {
    package var requirements: [Entry] { entries.filter { $0.rule.kind == .requirement } }
    package var preferences: [Entry] { entries.filter { $0.rule.kind != .requirement } }
}
