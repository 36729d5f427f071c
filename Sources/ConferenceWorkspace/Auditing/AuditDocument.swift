internal import ConferenceModel
package import Scheduling
internal import SchedulingRules

/// What `audit --json` prints: every rule that is on, requirements first.
package struct AuditDocument: Encodable {
    struct Entry: Encodable {
        let rule: String
        /// `requirement` or `preference`.
        let kind: String
        /// 0 for requirements.
        let weight: Int
        let units: Int
        let points: Int
        let violations: [Finding]
    }

    /// Whether every requirement holds.
    let valid: Bool
    let points: Int
    let rules: [Entry]
    /// Of a conference of CoSPLib, the terms of its objective that count, weighted, by their own names.
    let terms: [String: Int]?
    /// Of the terms.
    let total: Int?
    /// With `--tradeoffs`.
    let tradeoffs: TradeoffDocument?

    package init(_ answer: AuditAnswer, _ tradeoffs: Tradeoffs? = nil) {
        self.init(answer.audit, answer.terms, tradeoffs)
    }

    init(_ audit: Audit, _ terms: CoSPLibTerms? = nil, _ tradeoffs: Tradeoffs? = nil) {
        (self.terms, total) = (terms?.terms, terms?.total)
        self.tradeoffs = tradeoffs.map(TradeoffDocument.init)
        (valid, points) = (audit.isValid, audit.points)
        rules = audit.entries.map { entry in
            Entry(
                rule: entry.rule.name, kind: entry.rule.kind.text.en, weight: entry.weight, units: entry.units,
                points: entry.points, violations: entry.violations.map { Finding($0, of: entry.rule) })
        }
    }
}
