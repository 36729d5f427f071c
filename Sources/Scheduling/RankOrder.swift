import ConferenceModel
import SchedulingRules

/// Puts papers that have a rank in their axis at it, as far as the order inside sessions can and no other rule pays for it.
enum RankOrder {
    static func arranged(_ programme: Programme, of conference: Conference, under rules: RuleSet) -> Programme {
        guard rules.entries.contains(where: { $0.rule is PapersKeepTheirRank }),
            conference.acceptedPapers.contains(where: { conference.papers[$0].rank != nil })
        else { return programme }
        var order = SessionOrder(conference, rules)
        var listed = conference.axes.map { _ in 0 }
        return Programme(
            sessions: programme.sessions.map { session in
                let wished = byRank(session.papers, after: listed, conference)
                for paper in session.papers { listed[conference.papers[paper].axis.index] += 1 }
                let papers = order.best(of: wished, in: session.timeSlot)?.papers ?? session.papers
                return Session(timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: papers)
            })
    }

    /// - Parameter listed: papers of each axis in earlier sessions.
    private static func byRank(
        _ papers: [Reference<Paper>], after listed: [Int], _ conference: Conference
    ) -> [Reference<Paper>] {
        var places = papers.map { _ in Reference<Paper>?.none }
        var others: [Reference<Paper>] = []
        for paper in papers {
            let own = conference.papers[paper]
            let place = own.rank.map { $0 - 1 - listed[own.axis.index] } ?? -1
            if places.indices.contains(place), places[place] == nil {
                places[place] = paper
            } else {
                others.append(paper)
            }
        }
        for (index, place) in places.enumerated() where place == nil { places[index] = others.removeFirst() }
        return places.compactMap { $0 }
    }
}
