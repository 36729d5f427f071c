import ConferenceModel
import LinearProgramming
import SchedulingRules

/// What the quantities of a session are worth at the duals of a relaxation: Σ dual · coefficient over the rows that count
/// them, added up once for all candidates.
struct DualValues {
    /// By paper, then time slot.
    private let paper: [[Double]]
    /// By axis, paper, room class.
    private let paperInRooms: [[[Double]]]
    /// By paper, time slot, room class.
    private let paperInPlace: [[[Double]]]
    /// Whether any row counts papers in places.
    private let countsPlaces: Bool
    /// By axis, then paper.
    private let paperUnder: [[Double]]
    /// By axis, then time slot: per session and per paper of it.
    private let session: [[Double]]
    private let perPaper: [[Double]]
    /// By axis, time slot, room class.
    private let rooms: [[[Double]]]
    /// By counted set, then time slot: for meeting it, and for holding the whole of it.
    private let any: [[Double]]
    private let all: [[Double]]
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
        let papers = model.conference.papers.references
        paper = papers.map { paper in slots.map { value(.paper(paper, in: $0)) } }
        paperInRooms = axes.map { axis in
            papers.map { paper in
                model.roomClasses.indices.map { value(.paperInRooms(paper, under: axis, ofClass: $0)) }
            }
        }
        paperInPlace = papers.map { paper in
            slots.map { slot in
                model.roomClasses.indices.map { value(.paperInPlace(paper, in: slot, ofClass: $0)) }
            }
        }
        countsPlaces = paperInPlace.contains { $0.contains { $0.contains { $0 != 0 } } }
        paperUnder = axes.map { axis in papers.map { value(.paperUnder($0, axis)) } }
        session = axes.map { axis in slots.map { value(.sessions(of: axis, in: $0)) } }
        perPaper = axes.map { axis in slots.map { value(.papers(of: axis, in: $0)) } }
        rooms = axes.map { axis in
            slots.map { slot in
                model.roomClasses.indices.map {
                    value(.sessionsInRooms(ofClass: $0, in: slot)) + value(.axisInRooms(axis, ofClass: $0, in: slot))
                }
            }
        }
        any = model.countedSets.map { set in slots.map { value(.sessionsHoldingAny(set, in: $0)) } }
        all = model.countedSets.map { set in slots.map { value(.sessionsHoldingAll(set, in: $0)) } }
        two = model.countedSets.map { value(.sessionsHoldingTwo($0)) }
    }

    func of(
        _ papers: [Reference<Paper>], under axis: Reference<Axis>, inSlot slot: Int, sets: [HeldSet]
    ) -> Double {
        var sum = session[axis.index][slot] + Double(papers.count) * perPaper[axis.index][slot]
        for reference in papers { sum += paper[reference.index][slot] + paperUnder[axis.index][reference.index] }
        for held in sets {
            sum +=
                any[held.set][slot] + (held.isWhole ? all[held.set][slot] : 0) + (held.papers > 1 ? two[held.set] : 0)
        }
        return sum
    }

    func of(_ papers: [Reference<Paper>], under axis: Reference<Axis>, inRoomsOfClass roomClass: Int) -> Double {
        papers.reduce(0) { $0 + paperInRooms[axis.index][$1.index][roomClass] }
    }

    func of(_ papers: [Reference<Paper>], inSlot slot: Int, inRoomsOfClass roomClass: Int) -> Double {
        countsPlaces ? papers.reduce(0) { $0 + paperInPlace[$1.index][slot][roomClass] } : 0
    }

    func of(_ axis: Reference<Axis>, inSlot slot: Int, inRoomsOfClass roomClass: Int) -> Double {
        rooms[axis.index][slot][roomClass]
    }
}
