internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// A repair in JSON.
struct RepairDocument: Encodable {
    struct Change: Encodable {
        let rule: String
        let text: Text
        /// What to write, and where.
        let edit: Text
    }

    /// By which repairs are ordered.
    let price: Int
    let changes: [Change]

    init(_ repair: Repair) {
        price = repair.price
        changes = repair.changes.map { Change(rule: $0.condition.rule.name, text: $0.text, edit: $0.edit) }
    }
}
