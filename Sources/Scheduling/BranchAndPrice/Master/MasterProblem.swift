import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The integer programme of a colloquium in session patterns: the rules' rows, and a column for each candidate session,
/// listed on demand.
struct MasterProblem {
    let conference: Conference
    private(set) var patterns: SessionPatterns
    private(set) var model: AssignmentModel
    private(set) var order: SessionOrder
    /// By pattern: the counted sets that it meets.
    private var setsOfPattern: [[HeldSet]]
    /// Papers whose sessions are still to be chosen.
    private(set) var openPapers: Int

    /// - Parameter leavesGaps: whether papers of a session may leave time between them; then prices say nothing.
    init(
        _ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass], leavingGaps leavesGaps: Bool = false
    ) throws(ScheduleFailure) {
        var order = SessionOrder(conference, rules, leavingGaps: leavesGaps)
        let patterns = try SessionPatterns(conference, rules, roomClasses, order: &order)
        self.init(conference, rules, roomClasses, patterns, order)
    }

    private init(
        _ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass], _ patterns: SessionPatterns,
        _ order: SessionOrder
    ) {
        var model = AssignmentModel(
            conference: conference, roomClasses: roomClasses,
            boundMatters: patterns.admittedCount > ColumnGeneration.large)
        for entry in rules.entries { (entry.rule as? any ProgrammeRule)?.constrain(&model, weight: entry.weight) }
        // They count on what is dropped when rules are blamed: that an axis's papers stand under it.
        if rules.keepPapersToTheirAxes(in: conference) { ValidInequalities.add(to: &model) }
        Aggregates.add(to: &model)
        setsOfPattern = patterns.patterns.map { _ in [] }
        (self.conference, self.order, self.patterns, self.model) = (conference, order, patterns, model)
        openPapers = conference.acceptedPapers.count
        note(model.countedSets.indices)
    }

    /// The same with a class for every room.
    func tellingRoomsApart(_ rules: RuleSet) -> MasterProblem {
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        return MasterProblem(conference, rules, single, patterns.inRooms(ofClasses: classesOfRooms), order)
    }

    /// By room: its class.
    var classesOfRooms: [Int] {
        conference.rooms.references.map { room in model.roomClasses.firstIndex { $0.rooms.contains(room) } ?? 0 }
    }

    /// The same candidates at the same prices, under the rows of fewer rules.
    func relaxed(to rules: RuleSet) -> MasterProblem {
        MasterProblem(conference, rules, model.roomClasses, patterns, order)
    }

    /// Adds a row that every programme meets; see ``SubsetRowCuts``.
    mutating func add(_ rows: [PaperSet]) {
        let known = model.countedSets.count
        for set in rows {
            let subjects = set.papers.map { Subject.paper(conference.papers[$0].id) }
            model.addRow(
                .everyPaperOnce, subjects, to: 1, Expression(.sessionsHoldingTwo(set)),
                isCut: true)
        }
        note(known..<model.countedSets.count)
    }

    /// What is left when some sessions are held: only sessions of the part are to be chosen.
    /// - Parameter values: of the model's columns, where all sessions stand.
    func holding(_ held: [Int], leaving part: ProgrammePart, around values: [Int]) -> SubMaster {
        let isOpen = conference.papers.references.map { part.papers.contains($0) }
        let hasOpenAxis = conference.axes.references.map { part.axes.contains($0) }
        let kept = patterns.patterns.indices.filter { index in
            let pattern = patterns.patterns[index]
            return hasOpenAxis[pattern.axis.index] && pattern.papers.allSatisfy { isOpen[$0.index] }
        }
        let entries = held.flatMap { candidate in
            model.entries(
                of: papers(of: candidate), under: axis(of: candidate), in: timeSlot(of: candidate),
                roomClass: roomClass(of: candidate))
        }
        var rest = self
        rest.patterns = patterns.keeping(kept)
        rest.setsOfPattern = kept.map { setsOfPattern[$0] }
        rest.model.leaveOpen(part, holding: entries, around: values)
        rest.openPapers = part.papers.count
        return SubMaster(formulation: rest, patterns: kept)
    }

    /// The same where papers may be left out, or rows go unmet otherwise, at a price.
    /// - Returns: with it, the columns that count what is.
    func leavingOut(
        at price: (RowOrigin) -> Int
    ) -> (formulation: MasterProblem, unmet: [AssignmentModel.Column]) {
        var elastic = self
        let unmet = elastic.model.addElasticColumns(at: price)
        return (elastic, unmet)
    }

    /// The same at a price far beyond what it can cost to place a paper.
    func leavingOut() -> (formulation: MasterProblem, unmet: [AssignmentModel.Column]) {
        let dearest = max(patterns.dearest, model.program.columns.map(\.cost).max() ?? 0, 250)
        return leavingOut { _ in 20 * dearest }
    }

    mutating func removeCuts(_ cuts: Set<Int>) { model.removeRows(cuts) }

    /// Adds columns that tell where a paper stands: x[s] and y[c] ∈ {0, 1}, whether it is presented in time slot s, in a
    /// room of class c; each with the row that makes it so.
    mutating func trace(_ paper: Reference<Paper>) -> PaperTrace {
        let id = conference.papers[paper].id
        let slots = conference.timeSlots.references.map { slot in
            let name = conference.timeSlots[slot].id
            let column = model.addColumn("paper \(id) \(name)", to: 1)
            let there = Expression(.paper(paper, in: slot)) - Expression(column)
            model.addRow(.placesKnown, [.paper(id), .timeSlot(name)], from: 0, to: 0, there)
            return column
        }
        let classes = model.roomClasses.enumerated().map { index, roomClass in
            let name = conference.rooms[roomClass.rooms[0]].name
            let column = model.addColumn("paper \(id) \(name)", to: 1)
            let axes = conference.axes.references.filter { conference.mayJoin(paper, $0) }
            let there = Expression(sumOf: axes.map { .paperInRooms(paper, under: $0, ofClass: index) })
            model.addRow(.placesKnown, [.paper(id), .room(name)], from: 0, to: 0, there - Expression(column))
            return column
        }
        return PaperTrace(paper: paper, timeSlots: slots, roomClasses: classes)
    }

    private mutating func note(_ sets: Range<Int>) {
        for set in sets {
            let members = Set(model.countedSets[set].papers)
            for (index, pattern) in patterns.patterns.enumerated() {
                let held = pattern.papers.count { members.contains($0) }
                guard held > 0 else { continue }
                setsOfPattern[index].append(HeldSet(set: set, papers: held, isWhole: held == members.count))
            }
        }
    }

    var candidates: [Int] {
        (0..<patterns.candidateCount).filter { patterns.price(of: $0) != SessionPatterns.refused }
    }

    /// The candidates that a programme consists of, in order; `nil` when one of its sessions is none.
    func candidates(of programme: Programme) -> [Int]? {
        var found: [Int] = []
        for session in programme.sessions {
            guard let roomClass = model.roomClasses.firstIndex(where: { $0.rooms.contains(session.room) }),
                let candidate = patterns.candidate(
                    session.papers.sorted(), under: session.axis, in: session.timeSlot, roomClass: roomClass)
            else { return nil }
            found.append(candidate)
        }
        return found.sorted()
    }

    func papers(of candidate: Int) -> [Reference<Paper>] { patterns.patterns[pattern(of: candidate)].papers }

    func axis(of candidate: Int) -> Reference<Axis> { patterns.patterns[pattern(of: candidate)].axis }

    func timeSlot(of candidate: Int) -> Reference<TimeSlot> {
        Reference(candidate / patterns.roomClassCount % patterns.timeSlotCount)
    }

    func roomClass(of candidate: Int) -> Int { candidate % patterns.roomClassCount }

    private func pattern(of candidate: Int) -> Int {
        candidate / (patterns.roomClassCount * patterns.timeSlotCount)
    }

    /// The rules' program and, after its columns, one column per candidate.
    func program(with candidates: [Int]) -> MixedIntegerProgram {
        var program = model.program
        for candidate in candidates { program.add(column(of: candidate)) }
        return program
    }

    func column(of candidate: Int) -> CandidateColumn {
        let (papers, slot, roomClass) = (papers(of: candidate), timeSlot(of: candidate), roomClass(of: candidate))
        let room = conference.rooms[model.roomClasses[roomClass].rooms[0]].name
        let name =
            "session \(conference.timeSlots[slot].id) \(room) "
            + papers.map { conference.papers[$0].id }.joined(separator: " ")
        return CandidateColumn(
            name: String(decoding: name.utf8.prefix(250), as: UTF8.self), cost: Int(patterns.price(of: candidate)),
            entries: model.entries(of: papers, under: axis(of: candidate), in: slot, roomClass: roomClass))
    }

    /// Price − Σ dual · entry, by candidate; +∞ for others than those asked for.
    /// - Parameters:
    ///   - duals: one per row of the model.
    ///   - universe: admitted candidates, in order.
    func reducedCosts(_ duals: [Double], among universe: [Int]) -> [Double] {
        let values = DualValues(duals, model)
        var costs = [Double](repeating: .infinity, count: patterns.candidateCount)
        var inRooms = [Double](repeating: 0, count: patterns.roomClassCount)
        // The candidates of a pattern come one after the other, and among them those of a time slot.
        var (index, slot, inSlot) = (-1, -1, 0.0)
        for candidate in universe {
            let pattern = patterns.patterns[self.pattern(of: candidate)]
            if index != self.pattern(of: candidate) {
                (index, slot) = (self.pattern(of: candidate), -1)
                for roomClass in inRooms.indices {
                    inRooms[roomClass] = values.of(pattern.papers, under: pattern.axis, inRoomsOfClass: roomClass)
                }
            }
            if slot != timeSlot(of: candidate).index {
                slot = timeSlot(of: candidate).index
                inSlot = values.of(pattern.papers, under: pattern.axis, inSlot: slot, sets: setsOfPattern[index])
            }
            let roomClass = roomClass(of: candidate)
            costs[candidate] =
                Double(patterns.price(of: candidate)) - inSlot - inRooms[roomClass]
                - values.of(pattern.axis, inSlot: slot, inRoomsOfClass: roomClass)
                - values.of(pattern.papers, inSlot: slot, inRoomsOfClass: roomClass)
        }
        return costs
    }

    /// The candidates that stand in it, in order.
    func taken(by found: Incumbent) -> [Int] {
        zip(found.candidates, found.solution.values.dropFirst(model.program.columns.count)).filter { $0.1 > 0 }
            .map(\.0).sorted()
    }

    /// The programme that some candidates make, in their best order; rooms of a class are handed out.
    func programme(of candidates: [Int]) -> Programme {
        var order = order
        let sessions = candidates.map { candidate in
            let (papers, slot) = (papers(of: candidate), timeSlot(of: candidate))
            return PlacedSession(
                axis: axis(of: candidate), timeSlot: slot, roomClass: roomClass(of: candidate),
                papers: order.best(of: papers, in: slot)?.papers ?? papers)
        }
        let rooms = RoomAssignment.rooms(for: sessions, in: model.roomClasses)
        return Programme(
            sessions: zip(sessions, rooms).map {
                Session(timeSlot: $0.timeSlot, room: $1, axis: $0.axis, papers: $0.papers)
            })
    }

    func programme(of found: Incumbent) -> Programme { programme(of: taken(by: found)) }

    /// What the programme that some candidates make costs; `nil` where it breaks a row.
    func solution(
        with candidates: [Int], _ solver: some MixedIntegerSolver
    ) throws(SolverFailure) -> IntegerSolution? {
        let report = try solver.solve(program(with: candidates), SolveOptions(), within: .none) { _ in }
        guard case .optimal(let solution) = report.outcome else { return nil }
        return solution
    }
}
