import ConferenceModel
import SchedulingRules

/// Rows that a fractional relaxation breaks and no programme does: of three papers, at most one session holds two.
///
/// Σ over sessions B with |B ∩ T| ≥ 2 of λ[B] ≤ 1 for |T| = 3: half the sum of the three "scheduled once" rows, rounded down
/// (subset-row inequalities: Jepsen, Petersen, Spoorendonk and Pisinger, 2008). Candidates being listed, such rows cost
/// pricing nothing.
enum SubsetRowCuts {
    /// Triples whose row the point breaks by more than a twentieth, worst first, no more than `limit`, no paper in too many.
    static func broken(by sessions: [Node.Share], limit: Int) -> [PaperSet] {
        var partners: [Reference<Paper>: Set<Reference<Paper>>] = [:]
        for session in sessions {
            for paper in session.papers { partners[paper, default: []].formUnion(session.papers) }
        }
        var sums: [PaperSet: Double] = [:]
        for session in sessions {
            for triple in triples(meeting: session.papers, partners) { sums[triple, default: 0] += session.value }
        }
        var uses: [Reference<Paper>: Int] = [:]
        let worst = sums.filter { $0.value > 1.05 }.sorted { a, b in
            a.value == b.value ? a.key.papers.lexicographicallyPrecedes(b.key.papers) : a.value > b.value
        }
        return worst.map(\.key).filter { triple in
            guard triple.papers.allSatisfy({ uses[$0, default: 0] < 6 }) else { return false }
            for paper in triple.papers { uses[paper, default: 0] += 1 }
            return true
        }.prefix(limit).map { $0 }
    }

    /// Triples of which a session holds at least two, the third sharing a session with one of them.
    private static func triples(
        meeting papers: [Reference<Paper>], _ partners: [Reference<Paper>: Set<Reference<Paper>>]
    ) -> Set<PaperSet> {
        var triples: Set<PaperSet> = []
        for (i, first) in papers.enumerated() {
            for second in papers.dropFirst(i + 1) {
                for third in partners[first, default: []].union(partners[second, default: []])
                where third != first && third != second {
                    triples.insert(PaperSet([first, second, third]))
                }
            }
        }
        return triples
    }
}
