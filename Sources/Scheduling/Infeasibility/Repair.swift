package import ConferenceModel
package import SchedulingRules

/// A set of changes after which there is a programme.
package struct Repair: Sendable {
    package struct Change: Hashable, Sendable {
        package let condition: AnyCondition
        /// What to ask, of whom: `ask Zoé Durand to speak on Friday, 9:00–9:30 (C12)`.
        package let text: Text
        /// What to write, and where.
        package let edit: Text
    }

    package let changes: [Change]
    /// Of all changes (``AnyCondition/price``).
    package let price: Int
    /// One that is possible then; not the best.
    package let programme: Programme

    package var conditions: Set<AnyCondition> { Set(changes.map(\.condition)) }

    init(given: [AnyCondition], programme: Programme, of conference: Conference) {
        changes = given.map { condition in
            Change(
                condition: condition, text: condition.request(in: conference, as: programme),
                edit: condition.edit(in: conference))
        }
        price = given.reduce(0) { $0 + ($1.price ?? 0) }
        self.programme = programme
    }

    /// `ask …; open …`.
    package var text: Text {
        Text(
            fr: changes.map(\.text.fr).joined(separator: "\u{202F}; "),
            en: changes.map(\.text.en).joined(separator: "; "))
    }
}
