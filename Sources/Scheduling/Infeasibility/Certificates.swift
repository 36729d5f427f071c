package import ConferenceModel
package import SchedulingRules

/// Cheap proofs that a conference has no programme, as its rules give them. What they miss, the solver finds, and
/// ``ConflictSearch`` names.
package enum Certificates {
    /// Of each paper the first; where papers, people and axes have each what they need, what all lack together.
    package static func conflicts(of conference: Conference, under rules: RuleSet) -> [Conflict] {
        let found = rules.entries.flatMap { entry in
            ((entry.rule as? any CertifyingRule)?.impossibilities(in: conference) ?? [])
                .map { (proof: $0, conflict: Conflict(entry.type, $0)) }
        }
        guard found.isEmpty else {
            let papers = Dictionary(found.compactMap { proof, conflict in proof.paper.map { ($0, conflict) } }) {
                first, _ in
                first
            }
            return papers.sorted { $0.key < $1.key }.map(\.value)
                + found.filter { $0.proof.paper == nil }.map(\.conflict)
        }
        return rules.entries.lazy.compactMap { entry in
            (entry.rule as? any CertifyingRule)?.shortage(in: conference, under: rules).map { Conflict(entry.type, $0) }
        }.prefix(1).map { $0 }
    }
}

extension Conflict {
    fileprivate init(_ rule: any Rule.Type, _ proof: Impossibility) { self.init(rule, proof.subjects, proof.text) }
}
