package import ConferenceModel

/// One wish of the organiser: a requirement, which must hold, or a preference, which costs points when it does not.
///
/// A rule has two faces. *Within a session* it conforms to one or more of ``CompositionRule``, ``TimeSlotRule``,
/// ``TalkRule``, ``RoomRule``, ``PlacingRule`` and ``PaperRule``: it admits or refuses, and prices, a candidate session.
/// *Across sessions* it conforms to ``ProgrammeRule`` and adds columns and rows. In either case `violations(in:of:)` audits
/// any programme, hand-made ones included, in plain loops written independently of the other face.
///
/// It answers for itself: how it is given up when there is no programme (``RelaxableRule``), what is plainly impossible
/// (``CertifyingRule``), what a construction counts on (``ConstructionRule``), which order it wishes inside a session
/// (``SequencingRule``), how one violation is mended (``MendableRule``). Nothing else knows it by name.
package protocol Rule: Sendable {
    associatedtype Violation: RuleViolation

    /// Stable, kebab-case: used in files, commands and JSON.
    static var name: String { get }
    /// What a French `colloque.yaml` may call it.
    static var frenchName: String { get }
    /// Reads as a law.
    static var law: Text { get }
    static var kind: RuleKind { get }
    /// What one unit of violation is: `per paper and speaker`; empty for requirements.
    static var unit: Text { get }
    /// Whether the points of its faces are its units times its weight, always; else they are never more than that.
    static var isPricedExactly: Bool { get }
    /// Whether a programme breaks it by nothing more than leaving papers out.
    static var asksForEveryPaper: Bool { get }

    func violations(in programme: Programme, of conference: Conference) -> [Violation]
    /// Counts the units of these violations in a programme that is edited.
    func tally(for conference: Conference) -> Tally
}

extension Rule {
    /// What an organiser calls it.
    package static var title: Text { Text(fr: frenchName, en: name) }
    package static var unit: Text { Text("") }
    package static var isPricedExactly: Bool { true }
    package func tally(for conference: Conference) -> Tally { .anew }
    package static var asksForEveryPaper: Bool { false }
}
