import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The integer programme of a large conference: papers × time slots and axes × time slots × classes of rooms
/// (``AggregatedColumns``), the rules' rows, and rows that every programme meets and that make the relaxation sharp.
///
/// It is a relaxation: what the papers of a session say of each other, and which of several rooms an axis's paper is in,
/// is left to ``SolutionDecoder``. Leaving a paper out costs more than anything else, so that there is always a point to start
/// from.
struct AggregatedFormulation: Sendable {
    let conference: Conference
    let rules: RuleSet
    let model: AssignmentModel
    let columns: AggregatedColumns

    init(_ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) {
        let offer = AggregatedFormulation.offer(conference, rules, roomClasses)
        var model = AssignmentModel(conference: conference, roomClasses: roomClasses, offering: offer)
        for entry in rules.entries { (entry.rule as? any ProgrammeRule)?.constrain(&model, weight: entry.weight) }
        SessionRows.add(to: &model, under: rules)
        RoomRows.add(to: &model, under: rules)
        ConflictRows.add(to: &model)
        for entry in rules.entries {
            (entry.rule as? any SequencingRule)?.constrainPlaces(&model, weight: entry.weight)
        }
        (self.conference, self.rules, self.model) = (conference, rules, model)
        columns = AggregatedColumns.of(model)
    }

    private static func offer(_ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) -> AssignmentCosts
    {
        let judge = AssignmentJudge(conference, rules, roomClasses)
        let slots = conference.timeSlots.references
        var papers: [AssignmentCosts.PaperCell] = []
        for paper in conference.acceptedPapers {
            for axis in conference.axes.references where conference.mayJoin(paper, axis) {
                for slot in slots {
                    guard let price = judge.price(of: paper, under: axis, in: slot) else { continue }
                    papers.append(.init(paper, under: axis, in: slot, price: price))
                }
            }
        }
        var sessions: [AssignmentCosts.SessionCell] = []
        for axis in conference.axes.references {
            for slot in slots {
                for index in roomClasses.indices {
                    guard let price = judge.price(of: axis, in: slot, inRoomsOfClass: index) else { continue }
                    sessions.append(.init(of: axis, in: slot, inRoomsOfClass: index, price: price))
                }
            }
        }
        let most = conference.axes.references.map { axis in
            min(conference.rooms.count, conference.acceptedPapers.count { conference.mayJoin($0, axis) })
        }
        let dearest = max(papers.map(\.price).max() ?? 0, sessions.map(\.price).max() ?? 0)
        let weight = rules.entries.map(\.weight).max() ?? 0
        return AssignmentCosts(
            papers: papers, sessions: sessions, mostSessionsAtOnce: most, leavingOut: 10 * max(dearest, weight, 100))
    }

    /// The model's program without leave to leave papers out.
    var programOfAllPapers: MixedIntegerProgram {
        var program = model.program
        for column in columns.leftOut.compactMap({ $0 }) { program.bound(column, from: 0, to: 0) }
        return program
    }

    /// How many papers have no place.
    func leftOut(in point: IntegerSolution) -> Int {
        columns.leftOut.count { column in column.map { point.values[$0.index] == 1 } ?? false }
    }

    /// The same of one axis.
    func leftOut(in point: IntegerSolution, of axis: Reference<Axis>) -> Int {
        zip(columns.leftOut, conference.papers).count { column, paper in
            paper.axis == axis && column.map { point.values[$0.index] == 1 } ?? false
        }
    }

    /// Points that papers cost wherever they are: no programme costs less.
    var leastPoints: Int { columns.papers.reduce(0) { $0 + ($1.map(\.cell.price).min() ?? 0) } }

    /// The cheapest point of the model that stands for a programme.
    /// - Parameters:
    ///   - holdsRooms: whether sessions keep their rooms; if not, papers keep their time slots alone.
    ///   - most: only points that cost at most this count.
    /// - Returns: `nil` when there is none.
    func point<Solver: MixedIntegerSolver>(
        of programme: Programme, holdingRooms holdsRooms: Bool = true, costingAtMost most: Int? = nil,
        _ solver: Solver, within limits: SolveLimits
    ) throws(SolverFailure) -> IntegerSolution? {
        var (values, isFree) = place(programme)
        if !holdsRooms {
            for session in columns.sessions.joined().joined() { isFree[session.column.index] = true }
        }
        guard
            let rest = SubMIP(
                of: model.program, holding: values, except: isFree, costingAtMost: most)
        else { return nil }
        guard !rest.program.columns.isEmpty else { return IntegerSolution(rest.expanded([]), in: model.program) }
        let options = SolveOptions(
            branching: .driebeckTomlin, cuts: [], cutOff: most.map { $0 - rest.costOutside })
        switch try solver.solve(rest.program, options, within: limits, watch: { _ in }).outcome {
        case .optimal(let solution), .feasible(let solution, _, _):
            return IntegerSolution(rest.expanded(solution.values), in: model.program)
        case .infeasible, .undecided: return nil
        }
    }

    /// Where a programme stands in the model: values of the columns that say where papers and sessions are, and which
    /// columns are left to follow from them.
    private func place(_ programme: Programme) -> (values: [Int], isFree: [Bool]) {
        let count = model.program.columns.count
        var (values, isFree) = (Array(repeating: 0, count: count), Array(repeating: true, count: count))
        var places: [AssignmentCosts.PaperCell: Bool] = [:]
        var sessions: [[Int]: Int] = [:]
        for session in programme.sessions {
            let roomClass = model.roomClasses.firstIndex { $0.rooms.contains(session.room) } ?? 0
            sessions[[session.axis.index, session.timeSlot.index, roomClass], default: 0] += 1
            for paper in session.papers {
                places[.init(paper, under: session.axis, in: session.timeSlot, price: 0)] = true
            }
        }
        var isPlaced = conference.papers.map { _ in false }
        for paper in columns.papers.joined() {
            let cell = AssignmentCosts.PaperCell(
                paper.cell.paper, under: paper.cell.axis, in: paper.cell.timeSlot, price: 0)
            let isHere = places[cell] == true
            (values[paper.column.index], isFree[paper.column.index]) = (isHere ? 1 : 0, false)
            if isHere { isPlaced[paper.cell.paper.index] = true }
        }
        for session in columns.sessions.joined().joined() {
            let cell = [session.cell.axis.index, session.cell.timeSlot.index, session.cell.roomClass]
            (values[session.column.index], isFree[session.column.index]) = (sessions[cell] ?? 0, false)
        }
        for (paper, column) in columns.leftOut.enumerated() {
            guard let column else { continue }
            (values[column.index], isFree[column.index]) = (isPlaced[paper] ? 0 : 1, false)
        }
        return (values, isFree)
    }
}
