import ConferenceModel
import LinearProgramming
import SchedulingRules

/// What the quantities of a session are worth at the duals of a relaxation: Σ dual · coefficient over the rows that count
/// them, added up once for all candidates.
///
/// Every candidate asks, so the tables are flat arrays: the last subject named is the nearest.
struct DualValues {
    private let papers: Int
    private let slots: Int
    private let classes: Int
    /// By axis, time slot, paper: the paper there and under the axis.
    private let paper: [Double]
    /// By axis, room class, paper.
    private let paperInRooms: [Double]
    /// By time slot, room class, paper; empty when no row counts papers in places.
    private let paperInPlace: [Double]
    /// By axis, time slot.
    private let session: [Double]
    /// By axis, time slot, room class.
    private let rooms: [Double]
    /// By counted set, time slot: for meeting it, and for holding the whole of it.
    private let any: [Double]
    private let all: [Double]
    /// By counted set: for holding at least two of it.
    private let two: [Double]

    init(_ duals: [Double], _ model: AssignmentModel) {
        func value(_ quantity: Quantity) -> Double {
            // Rows that were added since are worth nothing at these duals.
            model.rows(counting: quantity).reduce(0) {
                $1.row.index < duals.count ? $0 + Double($1.coefficient) * duals[$1.row.index] : $0
            }
        }
        let (slots, axes) = (model.conference.timeSlots.references, model.conference.axes.references)
        let (papers, classes) = (model.conference.papers.references, model.roomClasses.indices)
        (self.papers, self.slots, self.classes) = (papers.count, slots.count, classes.count)
        let inSlot = slots.map { slot in papers.map { value(.paper($0, in: slot)) } }
        paper = axes.flatMap { axis in
            let under = papers.map { value(.paperUnder($0, axis)) }
            return slots.flatMap { slot in
                let each = value(.papers(of: axis, in: slot))
                return zip(inSlot[slot.index], under).map { $0 + $1 + each }
            }
        }
        paperInRooms = axes.flatMap { axis in
            classes.flatMap { index in papers.map { value(.paperInRooms($0, under: axis, ofClass: index)) } }
        }
        let inPlace = slots.flatMap { slot in
            classes.flatMap { index in papers.map { value(.paperInPlace($0, in: slot, ofClass: index)) } }
        }
        paperInPlace = inPlace.contains { $0 != 0 } ? inPlace : []
        session = axes.flatMap { axis in slots.map { value(.sessions(of: axis, in: $0)) } }
        rooms = axes.flatMap { axis in
            slots.flatMap { slot in
                classes.map {
                    value(.sessionsInRooms(ofClass: $0, in: slot)) + value(.axisInRooms(axis, ofClass: $0, in: slot))
                }
            }
        }
        any = model.countedSets.flatMap { set in slots.map { value(.sessionsHoldingAny(set, in: $0)) } }
        all = model.countedSets.flatMap { set in slots.map { value(.sessionsHoldingAll(set, in: $0)) } }
        two = model.countedSets.map { value(.sessionsHoldingTwo($0)) }
    }

    func of(
        _ papers: [Reference<Paper>], under axis: Reference<Axis>, inSlot slot: Int, sets: [HeldSet]
    ) -> Double {
        let place = axis.index * slots + slot
        var value = session[place] + sum(of: papers, in: paper, from: place)
        for held in sets {
            let met = held.set * slots + slot
            value += any[met] + (held.isWhole ? all[met] : 0) + (held.papers > 1 ? two[held.set] : 0)
        }
        return value
    }

    func of(_ papers: [Reference<Paper>], under axis: Reference<Axis>, inRoomsOfClass roomClass: Int) -> Double {
        sum(of: papers, in: paperInRooms, from: axis.index * classes + roomClass)
    }

    func of(_ papers: [Reference<Paper>], inSlot slot: Int, inRoomsOfClass roomClass: Int) -> Double {
        paperInPlace.isEmpty ? 0 : sum(of: papers, in: paperInPlace, from: slot * classes + roomClass)
    }

    func of(_ axis: Reference<Axis>, inSlot slot: Int, inRoomsOfClass roomClass: Int) -> Double {
        rooms[(axis.index * slots + slot) * classes + roomClass]
    }

    private func sum(of papers: [Reference<Paper>], in table: [Double], from line: Int) -> Double {
        var sum = 0.0
        for reference in papers { sum += table[line * self.papers + reference.index] }
        return sum
    }
}
