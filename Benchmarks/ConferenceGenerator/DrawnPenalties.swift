import ConferenceModel
import Randomness

/// Draws penalties, mostly beside what the hidden programme does: about one in eight combinations of a paper and a time
/// slot, some axes that want one part of the conference, kinds of rooms that suit axes more or less, related axes.
struct DrawnPenalties {
    private(set) var penalties: [Penalty] = []
    private var random: SplitMix64

    private init(_ random: SplitMix64) { self.random = random }

    /// - Parameter kinds: by room; rooms of one kind are judged alike.
    static func of(
        _ sessions: [Session], papers: Int, axes: Int, timeSlots: Int, kinds: [Int], random: SplitMix64
    ) -> [Penalty] {
        var draw = DrawnPenalties(random)
        draw.papersInTimeSlots(sessions, papers, timeSlots)
        draw.axesInTimeSlots(sessions, axes, timeSlots)
        draw.axesInRooms(sessions, axes, kinds)
        draw.relatedAxes(axes)
        return draw.penalties
    }

    /// A quarter of the presenters has hours that do not suit; for one in five of them, only one or two time slots do, and
    /// not always those of the hidden programme.
    private mutating func papersInTimeSlots(_ sessions: [Session], _ papers: Int, _ timeSlots: Int) {
        var hidden = Array(repeating: -1, count: papers)
        for session in sessions { for paper in session.papers { hidden[paper.index] = session.timeSlot.index } }
        for paper in 0..<papers where random.chance(25) {
            let isTight = random.chance(20)
            let count = isTight ? timeSlots - random.number(1...2) : random.number(1...max(timeSlots / 2, 1))
            let suitsHidden = !isTight || random.chance(70)
            let first = random.number(0...timeSlots - 1)
            let points = random.chance(85) ? 10 : 1
            for step in 0..<count {
                let slot = (first + step) % timeSlots
                if suitsHidden, slot == hidden[paper] { continue }
                penalties.append(Penalty(.paperInTimeSlot(Reference(paper), Reference(slot)), points: points))
            }
        }
    }

    private mutating func axesInTimeSlots(_ sessions: [Session], _ axes: Int, _ timeSlots: Int) {
        var hours = Array(repeating: Set<Int>(), count: axes)
        for session in sessions { hours[session.axis.index].insert(session.timeSlot.index) }
        for axis in 0..<axes where random.chance(15) {
            for slot in 0..<timeSlots where !hours[axis].contains(slot) && random.chance(60) {
                penalties.append(Penalty(.axisInTimeSlot(Reference(axis), Reference(slot)), points: 100))
            }
        }
    }

    private mutating func axesInRooms(_ sessions: [Session], _ axes: Int, _ kinds: [Int]) {
        var used = Array(repeating: Set<Int>(), count: axes)
        for session in sessions { used[session.axis.index].insert(kinds[session.room.index]) }
        for axis in 0..<axes {
            for kind in 0...(kinds.max() ?? 0) {
                let points = [0, 10, 10_000][random.index(by: [66, 22, 12])]
                guard points > 0, !used[axis].contains(kind) else { continue }
                for room in kinds.indices where kinds[room] == kind {
                    penalties.append(Penalty(.axisInRoom(Reference(axis), Reference(room)), points: points))
                }
            }
        }
    }

    /// Two axes in three have a relation to one of the next five.
    private mutating func relatedAxes(_ axes: Int) {
        for axis in 0..<axes where random.chance(65) {
            let other = axis + random.number(1...5)
            let points = random.chance(80) ? 10 : 20
            if other < axes {
                penalties.append(Penalty(.axesInParallel(Reference(axis), Reference(other)), points: points))
            }
        }
    }
}
