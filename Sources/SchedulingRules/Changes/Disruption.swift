package import ConferenceModel

/// What a programme changes for those who know the one before, found in plain loops that know nothing of the model.
package struct Disruption: Sendable {
    package struct Move: Hashable, Sendable {
        package let paper: Reference<Paper>
        package let kind: MoveKind
        package let from: Baseline.Place
        package let timeSlot: Reference<TimeSlot>
        package let room: Reference<Room>
        package let hours: Interval
        package let points: Int
    }

    /// In the papers' order.
    package let moves: [Move]
    /// Weighted points of all moves.
    package var points: Int { moves.reduce(0) { $0 + $1.points } }
    /// Papers that stand in another time slot or room than before.
    package var movedPapers: Int { moves.count { $0.kind != .place } }

    package init(of programme: Programme, in conference: Conference, since baseline: Baseline) {
        var moves: [Move] = []
        for session in programme.sessions {
            for talk in conference.talks(of: session) {
                guard let from = baseline.places[talk.paper.index] else { continue }
                let kind = Disruption.kind(from, session, conference)
                let isLater = from.timeSlot == session.timeSlot && talk.interval.start > from.hours.start
                let isEarlier = from.timeSlot == session.timeSlot && talk.interval.start < from.hours.start
                let isElsewhere = isLater || isEarlier && baseline.weights.countsClosingUp
                guard kind != nil || isElsewhere else { continue }
                let points = (kind?.points(baseline.weights) ?? 0) + (isElsewhere ? baseline.weights.place : 0)
                moves.append(
                    Move(
                        paper: talk.paper, kind: kind ?? .place, from: from, timeSlot: session.timeSlot,
                        room: session.room, hours: talk.interval, points: points * baseline.factors[talk.paper.index]))
            }
        }
        self.moves = moves.sorted { ($0.paper, $0.hours) < ($1.paper, $1.hours) }
    }

    private static func kind(_ from: Baseline.Place, _ session: Session, _ conference: Conference) -> MoveKind? {
        if from.timeSlot == session.timeSlot { return from.room == session.room ? nil : .room }
        let now = conference.timeSlots[session.timeSlot].interval
        let then = from.timeSlot.map { conference.timeSlots[$0].interval } ?? from.hours
        if then.date != now.date { return .day }
        let afternoons = [then, now].map { $0.start.hour * 60 + $0.start.minute >= 750 }
        return afternoons[0] == afternoons[1] ? .timeSlot : .halfDay
    }
}
