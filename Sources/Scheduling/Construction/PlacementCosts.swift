import ConferenceModel
import SchedulingRules

/// What it costs to put papers and sessions where, in tables that are quickly read: all by index of paper, axis, time slot and
/// class of rooms; `nil` = it cannot be.
struct PlacementCosts {
    /// By axis, those to place first first: by rank, few admissible time slots, length.
    private(set) var papers: [[Int]]
    /// By paper, then time slot.
    private(set) var paper: [[Int?]]
    /// By paper, then time slot and class; empty where all rooms are alike to the paper.
    private(set) var paperInRooms: [[[Int?]]]
    /// By axis, time slot, class.
    private(set) var session: [[[Int?]]]
    /// By paper: those that had better not, or must not, be in another session of its time slot.
    private(set) var conflicts: [[(other: Int, points: Int?)]]
    /// By axis: those that had better not meet when it does.
    let rivals: [[(axis: Int, points: Int)]]
    let ranks: [Int?]
    /// By time slot.
    let capacities: [Int]
    /// By time slot, then paper.
    let sizes: [[Int]]
    let ofRules: ConstructionCosts
    let leavingOut: Int

    init(_ formulation: AggregatedFormulation) {
        let (conference, columns, model) = (formulation.conference, formulation.columns, formulation.model)
        let (measure, slots) = (SlotMeasure(conference), conference.timeSlots.references)
        let judge = AssignmentJudge(conference, formulation.rules, model.roomClasses)
        ofRules = formulation.rules.constructionCosts
        leavingOut = columns.offer.leavingOut
        capacities = slots.map(measure.capacity)
        sizes = slots.map { slot in conference.papers.references.map { measure.size(of: $0, in: slot) } }
        ranks = conference.papers.map(\.rank)
        paper = conference.papers.map { _ in slots.map { _ in nil } }
        paperInRooms = conference.papers.map { _ in [] }
        session = conference.axes.map { _ in slots.map { _ in model.roomClasses.map { _ in nil } } }
        conflicts = conference.papers.map { _ in [] }
        rivals = model.rivals.map { row in row.sorted { $0.key < $1.key }.map { ($0.key.index, $0.value) } }
        papers = conference.axes.map { _ in [] }
        for cell in columns.offer.papers where conference.papers[cell.paper].axis == cell.axis {
            let (p, s) = (cell.paper.index, cell.timeSlot.index)
            paper[p][s] = cell.price
            let prices = judge.pricesByRoom(of: cell.paper, in: cell.timeSlot)
            guard prices.contains(where: { $0 != 0 }) || !paperInRooms[p].isEmpty else { continue }
            if paperInRooms[p].isEmpty { paperInRooms[p] = slots.map { _ in model.roomClasses.map { _ in 0 } } }
            paperInRooms[p][s] = prices
        }
        for cell in columns.offer.sessions {
            session[cell.axis.index][cell.timeSlot.index][cell.roomClass] = cell.price
        }
        for conflict in model.conflicts {
            conflicts[conflict.one.index].append((conflict.other.index, conflict.price))
            conflicts[conflict.other.index].append((conflict.one.index, conflict.price))
        }
        for paper in conference.acceptedPapers { papers[conference.papers[paper].axis.index].append(paper.index) }
        let choices = paper.map { $0.count { $0 != nil } }
        let lengths = conference.papers.map(\.places)
        for axis in papers.indices {
            papers[axis].sort {
                (ranks[$0] ?? .max, choices[$0], -lengths[$0], $0) < (ranks[$1] ?? .max, choices[$1], -lengths[$1], $1)
            }
        }
    }
}
