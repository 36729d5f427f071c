package import ConferenceModel

/// A place in a programme where a rule does not hold: facts first, one sentence to say them.
package protocol RuleViolation: Hashable, Sendable {
    /// How often or how badly; 1 for requirements.
    var units: Int { get }
    /// Who and what is concerned.
    var subjects: [Subject] { get }
    var text: Text { get }
}

extension RuleViolation {
    package var units: Int { 1 }
}
