import ConferenceModel

/// For each axis the others that it had better not meet, and how much that counts.
struct AxisPairs {
    struct Rival {
        let axis: Int
        let degree: Int
    }

    let rivals: RaggedArray<Rival>

    /// - Parameter degree: of two axes, the first one being the earlier in the list; 0 = they may meet.
    init(_ conference: Conference, degree: (Reference<Axis>, Reference<Axis>) -> Int) {
        var rivals = conference.axes.map { _ in [Rival]() }
        for one in conference.axes.references {
            for other in conference.axes.references where one < other {
                let degree = degree(one, other)
                guard degree > 0 else { continue }
                rivals[one.index].append(Rival(axis: other.index, degree: degree))
                rivals[other.index].append(Rival(axis: one.index, degree: degree))
            }
        }
        self.rivals = RaggedArray(rivals)
    }

    var isEmpty: Bool { rivals.isEmpty }
}

/// Counts pairs of axes that meet in a time slot: each pair once, or each pair of their sessions.
final class AxisPairTally: PlacingTally {
    private let rivals: RaggedArray<AxisPairs.Rival>
    private let countsSessions: Bool
    /// By axis, then time slot.
    private let sessions: CounterGrid

    init(_ pairs: AxisPairs, _ conference: Conference, countsSessions: Bool, in space: inout CounterSpace) {
        (rivals, self.countsSessions) = (pairs.rivals, countsSessions)
        sessions = space.grid(conference.axes.count, conference.timeSlots.count)
    }

    override func come(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) -> Int {
        let index = sessions[axis.index, timeSlot.index]
        counters[index] += 1
        return counters[index] == 1 || countsSessions ? meetings(of: axis.index, in: timeSlot.index, counters) : 0
    }

    override func leave(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) -> Int {
        let index = sessions[axis.index, timeSlot.index]
        counters[index] -= 1
        return counters[index] == 0 || countsSessions ? -meetings(of: axis.index, in: timeSlot.index, counters) : 0
    }

    private func meetings(of axis: Int, in timeSlot: Int, _ counters: borrowing MutableSpan<Int>) -> Int {
        var sum = 0
        for place in rivals.indices(of: axis) {
            let rival = rivals.elements[place]
            let there = counters[sessions[rival.axis, timeSlot]]
            sum += rival.degree * (countsSessions ? there : min(there, 1))
        }
        return sum
    }
}
