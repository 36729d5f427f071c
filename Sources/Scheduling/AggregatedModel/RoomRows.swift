import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Rows that say in which classes of rooms papers and axes are. With z[a, s, c] the sessions of axis a in time slot s in
/// rooms of class c and W[a, c] the rooms of the class that it uses:
/// - a paper that cannot be in every room: x[p, a, s] ≤ Σ_c z[a, s, c] over the classes that suit it;
/// - a paper that does not cost the same everywhere: columns t[p, s, c] with Σ_c t[p, s, c] = x[p, a, s] and
///   t[p, s, c] ≤ z[a, s, c];
/// - Σ_c W[a, c] ≥ K_a, the least number of rooms that the axis needs.
enum RoomRows {
    static func add(to model: inout AssignmentModel, under rules: RuleSet) {
        let (conference, measure) = (model.conference, SlotMeasure(model.conference))
        let judge = AssignmentJudge(conference, rules, model.roomClasses)
        for paper in AggregatedColumns.of(model).papers.joined() {
            let prices = judge.pricesByRoom(of: paper.cell.paper, in: paper.cell.timeSlot)
            guard prices.contains(where: { $0 != 0 }) else { continue }
            add(paper, prices, to: &model)
        }
        guard rules.constructionCosts.room > 0 else { return }
        for axis in conference.axes.references {
            let papers = conference.acceptedPapers.filter { conference.belongs($0, onlyTo: axis) }
            guard !papers.isEmpty else { continue }
            let rooms = Expression(sumOf: model.roomClasses.indices.map { model.roomsUsed(by: axis, ofClass: $0) })
            let anyLeftOut = papers.reduce(rooms) { $0 + Expression(.leftOut($1)) }
            let least = measure.leastRooms(for: papers, in: conference.timeSlots.references)
            if least == 1 {
                model.addRow(.fewRooms, [.axis(conference.axes[axis].id)], from: 1, anyLeftOut)
            } else {
                // A paper that is left out may make any number of rooms needless.
                let row = papers.reduce(rooms) { $0 + least * Expression(.leftOut($1)) }
                model.addRow(.fewRooms, [.axis(conference.axes[axis].id)], from: least, row)
            }
        }
    }

    private static func add(
        _ paper: AggregatedColumns.PaperColumn, _ prices: [Int?], to model: inout AssignmentModel
    ) {
        let (conference, cell) = (model.conference, paper.cell)
        let subjects: [Subject] = [
            .paper(conference.papers[cell.paper].id), .timeSlot(conference.timeSlots[cell.timeSlot].id),
        ]
        let name = subjects.map(\.id).joined(separator: " ")
        var rest = Expression(paper.column)
        let isSteep = Set(prices.compactMap { $0 }).count > 1 || prices.contains { ($0 ?? 0) > 0 }
        for (index, price) in prices.enumerated() {
            guard let price else { continue }
            let sessions = Expression(.axisInRooms(cell.axis, ofClass: index, in: cell.timeSlot))
            if isSteep {
                let here = Expression(model.addColumn("\(name) rooms \(index + 1)", to: 1, cost: price))
                model.addRow(.suitableRooms, subjects, to: 0, here - sessions)
                rest = rest - here
            } else {
                rest = rest - sessions
            }
        }
        model.addRow(.suitableRooms, subjects, from: isSteep ? 0 : nil, to: 0, rest)
    }
}
