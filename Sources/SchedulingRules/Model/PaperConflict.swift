package import ConferenceModel

/// Two papers that had better not, or must not, stand in different sessions of one time slot.
package struct PaperConflict: Hashable, Sendable {
    package let one: Reference<Paper>
    package let other: Reference<Paper>
    /// Points; `nil` = it must not be.
    package let price: Int?
    /// The rule's name.
    package let rule: String
}
