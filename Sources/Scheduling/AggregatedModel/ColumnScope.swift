import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Which axes and time slots each column of an aggregated model is about, so that a part of the model can be set free.
///
/// A column of a rule is about what all of its rows are about.
struct ColumnScope: Sendable {
    /// By column; empty = all of them.
    private(set) var axes: [Set<Reference<Axis>>]
    private(set) var timeSlots: [Set<Reference<TimeSlot>>]
    /// By axis, by time slot, the columns that are about it; and those that are about no axis or time slot in particular.
    private var columnsOfAxis: [[Int]] = []
    private var columnsOfTimeSlot: [[Int]] = []
    private var (columnsOfAllAxes, columnsOfAllTimeSlots) = ([Int](), [Int]())

    init(_ formulation: AggregatedFormulation) {
        let (model, conference) = (formulation.model, formulation.conference)
        let axisOf = Dictionary(uniqueKeysWithValues: conference.axes.references.map { (conference.axes[$0].id, $0) })
        let slotOf = Dictionary(
            uniqueKeysWithValues: conference.timeSlots.references.map { (conference.timeSlots[$0].id, $0) })
        let axesOfPaper = Dictionary(
            uniqueKeysWithValues: conference.papers.map { ($0.id, Set([$0.axis] + $0.otherAxes)) })
        var axes = model.program.columns.map { _ in Scope<Axis>() }
        var slots = model.program.columns.map { _ in Scope<TimeSlot>() }
        for (row, origin) in zip(model.program.rows, model.origins) {
            var (rowAxes, rowSlots) = (Set<Reference<Axis>>(), Set<Reference<TimeSlot>>())
            for subject in origin.subjects {
                switch subject {
                case .axis(let id): axisOf[id].map { _ = rowAxes.insert($0) }
                case .timeSlot(let id): slotOf[id].map { _ = rowSlots.insert($0) }
                case .paper(let id): rowAxes.formUnion(axesOfPaper[id] ?? [])
                case .speaker, .room, .day: break
                }
            }
            for term in row.terms {
                axes[term.column.index].narrow(to: rowAxes)
                slots[term.column.index].narrow(to: rowSlots)
            }
        }
        (self.axes, timeSlots) = (axes.map(\.members), slots.map(\.members))
        for paper in formulation.columns.papers.joined() {
            self.axes[paper.column.index] = [paper.cell.axis]
            timeSlots[paper.column.index] = [paper.cell.timeSlot]
        }
        for session in formulation.columns.sessions.joined().joined() {
            self.axes[session.column.index] = [session.cell.axis]
            timeSlots[session.column.index] = [session.cell.timeSlot]
        }
        for (paper, column) in formulation.columns.leftOut.enumerated() {
            guard let column else { continue }
            let paper = conference.papers[paper]
            self.axes[column.index] = Set([paper.axis] + paper.otherAxes)
            timeSlots[column.index] = []
        }
        (columnsOfAxis, columnsOfAllAxes) = ColumnScope.columns(of: self.axes, count: conference.axes.count)
        (columnsOfTimeSlot, columnsOfAllTimeSlots) = ColumnScope.columns(
            of: timeSlots, count: conference.timeSlots.count)
    }

    private static func columns<Element>(
        of scopes: [Set<Reference<Element>>], count: Int
    ) -> (byElement: [[Int]], ofAll: [Int]) {
        var byElement = [[Int]](repeating: [], count: count)
        for (column, scope) in scopes.enumerated() { for element in scope { byElement[element.index].append(column) } }
        return (byElement, scopes.indices.filter { scopes[$0].isEmpty })
    }

    /// Intersection of what narrows it; where that is empty, the union.
    private struct Scope<Element> {
        private var common: Set<Reference<Element>>?
        private var all: Set<Reference<Element>> = []

        mutating func narrow(to members: Set<Reference<Element>>) {
            guard !members.isEmpty else { return }
            common = common?.intersection(members) ?? members
            all.formUnion(members)
        }

        var members: Set<Reference<Element>> { common.flatMap { $0.isEmpty ? nil : $0 } ?? all }
    }

    /// By column: whether it is about one of the axes.
    func areAbout(_ chosen: Set<Reference<Axis>>) -> [Bool] {
        marked(columnsOfAllAxes, chosen.map { columnsOfAxis[$0.index] })
    }

    /// By column: whether it is about one of the time slots.
    func areAbout(_ chosen: Set<Reference<TimeSlot>>) -> [Bool] {
        marked(columnsOfAllTimeSlots, chosen.map { columnsOfTimeSlot[$0.index] })
    }

    private func marked(_ common: [Int], _ lists: [[Int]]) -> [Bool] {
        var marks = [Bool](repeating: false, count: axes.count)
        for column in common { marks[column] = true }
        for list in lists { for column in list { marks[column] = true } }
        return marks
    }
}
