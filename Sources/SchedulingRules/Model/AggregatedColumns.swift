import ConferenceModel
import LinearProgramming

/// The columns of the aggregated form: x[p, a, s] ∈ {0, 1}, paper p in a session of axis a in time slot s, and
/// z[a, s, c] ∈ ℕ, sessions of a in s in rooms of class c. Which papers of an axis share a room is left open.
package struct AggregatedColumns: Sendable {
    package typealias Column = AssignmentModel.Column

    package struct PaperColumn: Sendable {
        package let cell: AssignmentCosts.PaperCell
        package let column: Column
    }

    package struct SessionColumn: Sendable {
        package let cell: AssignmentCosts.SessionCell
        package let column: Column
    }

    package let offer: AssignmentCosts
    /// By paper, in the order of the offer.
    package let papers: [[PaperColumn]]
    /// In the order of the offer.
    package let papersInOrder: [PaperColumn]
    /// By axis, then time slot.
    package let sessions: [[[SessionColumn]]]
    /// By paper: d[p] ∈ {0, 1}, whether it is left out; `nil` for papers that were not accepted.
    package let leftOut: [Column?]
    /// By axis, then time slot.
    package let papersOfAxis: [[[PaperColumn]]]

    init(_ conference: Conference, _ offer: AssignmentCosts, addColumn: (String, Int, Int) -> Column) {
        let slots = conference.timeSlots.count
        var papers = conference.papers.map { _ in [PaperColumn]() }
        var inOrder: [PaperColumn] = []
        var ofAxis = conference.axes.map { _ in Array(repeating: [PaperColumn](), count: slots) }
        for cell in offer.papers {
            let slot = conference.timeSlots[cell.timeSlot]
            let name = "paper \(conference.papers[cell.paper].id) axis \(conference.axes[cell.axis].id) \(slot.id)"
            let column = PaperColumn(cell: cell, column: addColumn(name, 1, cell.price))
            papers[cell.paper.index].append(column)
            inOrder.append(column)
            ofAxis[cell.axis.index][cell.timeSlot.index].append(column)
        }
        var sessions = conference.axes.map { _ in Array(repeating: [SessionColumn](), count: slots) }
        for cell in offer.sessions {
            let slot = conference.timeSlots[cell.timeSlot]
            let name = "sessions axis \(conference.axes[cell.axis].id) \(slot.id) rooms \(cell.roomClass + 1)"
            let column = addColumn(name, offer.mostSessionsAtOnce[cell.axis.index], cell.price)
            sessions[cell.axis.index][cell.timeSlot.index].append(SessionColumn(cell: cell, column: column))
        }
        leftOut = conference.papers.map { paper in
            paper.status == .accepted ? addColumn("left out \(paper.id)", 1, offer.leavingOut) : nil
        }
        (self.offer, self.papers, papersInOrder, self.sessions, papersOfAxis) = (
            offer, papers, inOrder, sessions, ofAxis
        )
    }

    /// - Precondition: the model stands in the aggregated form.
    package static func of(_ model: AssignmentModel) -> AggregatedColumns {
        guard let columns = model.aggregated else { preconditionFailure("the model stands in the pattern form") }
        return columns
    }

    /// The columns whose sum the quantity is, or a bound on it from the side that keeps every programme; `nil` when it
    /// depends on which papers share a session.
    func sum(of quantity: Quantity) -> [Column]? {
        switch quantity {
        case .paper(let paper, let slot):
            papers[paper.index].filter { $0.cell.timeSlot == slot }.map(\.column)
        case .paperUnder(let paper, let axis):
            papers[paper.index].filter { $0.cell.axis == axis }.map(\.column)
        case .papers(let axis, let slot):
            papersOfAxis[axis.index][slot.index].map(\.column)
        case .sessions(let axis, let slot):
            sessions[axis.index][slot.index].map(\.column)
        case .sessionsInRooms(let roomClass, let slot):
            sessions.flatMap { $0[slot.index].filter { $0.cell.roomClass == roomClass }.map(\.column) }
        case .axisInRooms(let axis, let roomClass, let slot):
            sessions[axis.index][slot.index].filter { $0.cell.roomClass == roomClass }.map(\.column)
        case .sessionsHoldingAny(let set, let slot):
            set.papers.count == 1 ? sum(of: .paper(set.papers[0], in: slot)) : nil
        // As soon as the first of them is there: never less than the truth.
        case .sessionsHoldingAll(let set, let slot): sum(of: .paper(set.papers[0], in: slot))
        case .leftOut(let paper): leftOut[paper.index].map { [$0] } ?? []
        case .sessionsHoldingTwo, .paperInRooms, .paperInPlace: nil
        }
    }
}
