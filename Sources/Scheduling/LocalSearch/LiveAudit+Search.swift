import ConferenceModel
import SchedulingRules

// What a local search looks at.

extension LiveAudit {
    /// The first session that holds the paper.
    func session(of paper: Reference<Paper>) -> LiveSession? { state.session(of: paper).map { state.sessions[$0] } }
    /// The first session of the cell.
    func session(in cell: ProgrammeCell) -> LiveSession? { state.session(in: cell).map { state.sessions[$0] } }

    func papers(of session: LiveSession) -> [Reference<Paper>] { session.seats.map { state.papers[$0] } }

    /// Whether its papers go beyond its time slot.
    func isOverfull(_ session: LiveSession) -> Bool {
        guard let last = session.seats.last else { return false }
        let (frame, slot) = (state.frame, session.timeSlot.index)
        return frame.places[slot] == 0
            ? state.ends[last] > frame.start[slot] + frame.length[slot]
            : state.places[last] + frame.placesTaken[state.papers[last].index] > frame.places[slot]
    }

    /// Of sessions that break a requirement by themselves.
    var troubledPapers: [Reference<Paper>] {
        let entries = sessionTallies?.unitsByColumn ?? []
        let broken = entries.indices.filter { requirements.contains(entries[$0]) }
        return state.openSessions.filter { session in
            broken.contains { rows[session.number * entries.count + $0] > 0 }
        }.flatMap { papers(of: $0) }
    }

    /// Units of all rules, weighed twice, by entry.
    func measure(_ weights: [Double], _ prices: [Double]) -> (points: Double, breach: Double) {
        var (points, breach) = (0.0, 0.0)
        for entry in weights.indices {
            points += weights[entry] * Double(counters[entry])
            breach += prices[entry] * Double(counters[entry])
        }
        return (points, breach)
    }
}
