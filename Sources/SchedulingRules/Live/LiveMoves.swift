import ConferenceModel

/// How far papers of a live programme are from where they stood before, as ``Disruption`` tells of a programme.
struct LiveMoves {
    // By paper.
    private let isKnown: [Bool]
    /// −1 = it is gone.
    private let timeSlot: [Int]
    private let room: [Int]
    private let start: [Int]
    private let factors: [Int]
    /// By paper, then time slot: points of a move there from another.
    private let points: [Int]
    private let timeSlots: Int
    private let weights: ChangeWeights

    init(since baseline: Baseline, in conference: Conference) {
        isKnown = baseline.places.map { $0 != nil }
        timeSlot = baseline.places.map { $0?.timeSlot?.index ?? -1 }
        room = baseline.places.map { $0?.room?.index ?? -1 }
        start = baseline.places.map { $0?.hours.start.sinceMidnight.count ?? 0 }
        (factors, weights, timeSlots) = (baseline.factors, baseline.weights, conference.timeSlots.count)
        points = conference.papers.references.flatMap { paper in
            conference.timeSlots.references.map { slot in
                guard let place = baseline.places[paper.index], place.timeSlot != slot else { return 0 }
                let kind = baseline.move(of: paper, to: slot, Reference(0), in: conference)
                return kind?.points(baseline.weights) ?? 0
            }
        }
    }

    /// Whether it stands in another time slot or room.
    func isMoved(_ paper: Reference<Paper>, _ session: LiveSession) -> Bool {
        isKnown[paper.index]
            && (timeSlot[paper.index] != session.timeSlot.index || room[paper.index] != session.room.index)
    }

    /// Points of the paper on a seat of the session.
    func points(_ seat: Int, _ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int {
        let (paper, slot) = (programme.papers[seat].index, session.timeSlot.index)
        guard isKnown[paper] else { return 0 }
        guard timeSlot[paper] == slot else { return factors[paper] * points[paper * timeSlots + slot] }
        var sum = room[paper] == session.room.index ? 0 : weights.room
        let isInTime = programme.ends[seat] <= programme.frame.start[slot] + programme.frame.length[slot]
        let now = programme.starts[seat]
        if isInTime, now > start[paper] || now < start[paper] && weights.countsClosingUp { sum += weights.place }
        return factors[paper] * sum
    }
}
