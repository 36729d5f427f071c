package import ConferenceModel
package import Scheduling

/// On whom and on what a programme hangs, the worst first.
package struct StressReport: Sendable {
    package struct Row: Sendable {
        package let mishap: Mishap
        package let repair: RepairCosts
    }

    /// The worst first; mishaps that were not looked into are left out.
    package let rows: [Row]
    /// How many were not looked into.
    package let open: Int
    /// Sessions in which a withdrawn paper leaves too little, and how many of their papers do.
    package let thinSessions: [(session: Session, papers: Int)]
    package let conference: Conference

    init(_ repairs: [(mishap: Mishap, repair: RepairCosts?)], _ programme: Programme, of conference: Conference) {
        let known = repairs.compactMap { entry in entry.repair.map { Row(mishap: entry.mishap, repair: $0) } }
        let order = known.indices.sorted { a, b in
            known[a].repair.isWorse(than: known[b].repair) || !known[b].repair.isWorse(than: known[a].repair) && a < b
        }
        rows = order.map { known[$0] }
        open = repairs.count - known.count
        self.conference = conference
        let unmended = Set(known.filter { $0.repair.costs.first == .some(nil) }.map(\.mishap.change))
        let counted = programme.sessions.map { session in
            (session, session.papers.count { unmended.contains(.withdraw($0)) })
        }
        thinSessions = counted.filter { $0.1 > 0 }.enumerated().sorted {
            ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
        }.map { ($0.element.0, $0.element.1) }
    }
}
