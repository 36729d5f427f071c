package import ConferenceModel

/// A rule that can prove, at little cost, that a conference has no programme that keeps it.
package protocol CertifyingRule: Rule {
    /// What is impossible of single papers, people or axes.
    func impossibilities(in conference: Conference) -> [Impossibility]
    /// What all papers lack together; it is asked only where nothing else is impossible.
    func shortage(in conference: Conference, under rules: RuleSet) -> Impossibility?
}

extension CertifyingRule {
    package func impossibilities(in conference: Conference) -> [Impossibility] { [] }
    package func shortage(in conference: Conference, under rules: RuleSet) -> Impossibility? { nil }
}
