internal import ConferenceFiles
package import ConferenceModel
package import Scheduling
internal import SchedulingRules

/// A programme's points as CoSPLib's own evaluator reports them.
package struct CoSPLibTerms: Sendable {
    /// Weighted; terms of weight 0 are left out.
    package let terms: [String: Int]

    package var total: Int { terms.values.reduce(0, +) }

    /// `nil` for a conference that has no weight for some of CoSPLib's terms.
    package init?(of programme: Programme, of conference: Conference, by audit: Audit) {
        let settings = Set(conference.ruleSettings.map(\.rule))
        guard CoSPLibTerm.all.allSatisfy({ settings.contains($0.rule) }) else { return nil }
        var terms = [CoSPLibTerms.split: CoSPLibTerms.pointsOfSplitPapers(in: programme, of: conference)]
        for term in CoSPLibTerm.all {
            guard let entry = audit.entries.first(where: { $0.rule.name == term.rule }) else { continue }
            terms[term.key] = entry.points
        }
        self.terms = terms
    }

    /// A term without a weight, and without a rule of its own: papers are always scheduled whole, once.
    private static let split = "Submissions with multiple timeslots in different sessions"

    /// CoSPLib counts ten million for each piece of a long paper, and a thousand million where one is missing.
    private static func pointsOfSplitPapers(in programme: Programme, of conference: Conference) -> Int {
        var pieces: [Reference<Paper>: Int] = [:]
        for paper in programme.sessions.flatMap(\.papers) { pieces[paper, default: 0] += 1 }
        let long = conference.acceptedPapers.filter { conference.papers[$0].places > 1 }
        if long.contains(where: { pieces[$0] == nil }) { return 1_000_000_000 }
        return long.reduce(0) { sum, paper in
            let count = pieces[paper, default: 0]
            return sum + (count > 1 ? 10_000_000 * count : 0)
        }
    }
}
