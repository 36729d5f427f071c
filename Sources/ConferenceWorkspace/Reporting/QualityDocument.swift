internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `report --json` prints.
package struct QualityDocument: Encodable {
    struct Session: Encodable {
        let timeSlot, room, axis: String
        let papers, themes: [String]
        let audience: Int
        let capacity, emptyMinutes: Int?
    }
    struct Axis: Encodable {
        let axis: String
        let sessions: Int
        /// Whether one person can follow it all.
        let canBeFollowed: Bool
        /// Time slots with several of its sessions.
        let clashes: [String]
    }
    struct Person: Encodable {
        let name: String
        let papers, unmet: [String]
    }
    struct WeakPoint: Encodable {
        let points: Int
        /// Points more that it would cost to mend it; left out where that is not known.
        let price: Int?
        /// Whether `price` is what it would cost, and not only what it would cost at least.
        let isExact: Bool?
        let finding: Finding
    }

    let points: Int
    /// Left out where nothing is proved.
    let bound: Int?
    let gap: Double?
    let pointsByRule: [String: Int]
    let sessions: [Session]
    let axes: [Axis]
    let people: [Person]
    let weakPoints: [WeakPoint]

    package init(_ report: QualityReport) {
        let (quality, prices) = (report.quality, report.prices)
        let conference = quality.conference
        points = quality.audit.points
        (bound, gap) = (quality.proof?.bound, quality.proof?.gap)
        pointsByRule = Dictionary(uniqueKeysWithValues: quality.audit.preferences.map { ($0.rule.name, $0.points) })
        sessions = quality.sessions.map { facts in
            Session(
                timeSlot: conference.timeSlots[facts.session.timeSlot].id,
                room: conference.rooms[facts.session.room].name, axis: conference.axes[facts.session.axis].id,
                papers: facts.session.papers.map { conference.papers[$0].id }, themes: facts.themes,
                audience: facts.largestAudience, capacity: facts.capacity, emptyMinutes: facts.emptyMinutes)
        }
        axes = quality.axes.map {
            Axis(
                axis: $0.axis.id, sessions: $0.sessions, canBeFollowed: $0.clashes.isEmpty,
                clashes: $0.clashes.map(\.id))
        }
        people = quality.people.map { Person(name: $0.name, papers: $0.papers, unmet: $0.unmet) }
        weakPoints = quality.weakPoints.enumerated().map { place, weak in
            let price = prices.indices.contains(place) ? prices[place] : nil
            return WeakPoint(
                points: weak.points, price: price?.points, isExact: price?.isExact,
                finding: Finding(weak.violation, of: weak.rule))
        }
    }
}
