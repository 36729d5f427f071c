import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The integer programme of a colloquium in session patterns: the rules' rows, and a column for each candidate session,
/// listed on demand.
struct Formulation {
    let conference: Conference
    let patterns: SessionPatterns
    let model: AssignmentModel
    private(set) var order: SessionOrder
    /// By pattern: indices in `model.countedSets` of the sets it meets, and whether it holds the whole of each.
    private let setsOfPattern: [[(set: Int, whole: Bool)]]

    init(_ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) throws(ScheduleFailure) {
        self.conference = conference
        var order = SessionOrder(conference, rules)
        let patterns = try SessionPatterns(conference, rules, roomClasses, order: &order)
        var model = AssignmentModel(conference: conference, roomClasses: roomClasses, kinds: patterns.kinds)
        for entry in rules.entries { (entry.rule as? any ProgrammeRule)?.constrain(&model, weight: entry.weight) }
        let sets = model.countedSets.map { Set($0.papers) }
        setsOfPattern = patterns.patterns.map { pattern in
            sets.indices.compactMap { set in
                let held = pattern.papers.count { sets[set].contains($0) }
                return held == 0 ? nil : (set, held == sets[set].count)
            }
        }
        (self.order, self.patterns, self.model) = (order, patterns, model)
    }

    var candidates: [Int] { patterns.prices.indices.filter { patterns.prices[$0] != SessionPatterns.refused } }

    func papers(of candidate: Int) -> [Reference<Paper>] {
        patterns.patterns[candidate / patterns.timeSlotCount].papers
    }

    func timeSlot(of candidate: Int) -> Reference<TimeSlot> { Reference(candidate % patterns.timeSlotCount) }

    /// The rules' program and, after its columns, one column per candidate.
    func program(with candidates: [Int]) -> MixedIntegerProgram {
        var program = model.program
        add(candidates, to: &program)
        return program
    }

    func add(_ candidates: [Int], to program: inout MixedIntegerProgram) {
        for candidate in candidates {
            let papers = papers(of: candidate)
            let slot = conference.timeSlots[timeSlot(of: candidate)].id
            let name = "session \(slot) " + papers.map { conference.papers[$0].id }.joined(separator: " ")
            program.addColumn(
                String(decoding: name.utf8.prefix(255), as: UTF8.self), to: 1, cost: Int(patterns.prices[candidate]),
                in: model.entries(of: papers, kind: Int(patterns.kindOfCandidate[candidate])))
        }
    }

    /// Price − Σ dual · entry, by candidate; +∞ where refused.
    /// - Parameter duals: one per row of the model.
    func reducedCosts(_ duals: [Double]) -> [Double] {
        func value(_ quantity: Quantity) -> Double {
            model.rows(counting: quantity).reduce(0) { $0 + Double($1.coefficient) * duals[$1.row.index] }
        }
        let slots = conference.timeSlots.references
        let ofPaper = conference.papers.references.map { paper in slots.map { value(.paper(paper, in: $0)) } }
        let ofAxis = conference.axes.references.map { axis in slots.map { value(.sessions(of: axis, in: $0)) } }
        let perPaper = conference.axes.references.map { axis in slots.map { value(.papers(of: axis, in: $0)) } }
        let any = model.countedSets.map { set in slots.map { value(.sessionsHoldingAny(set, in: $0)) } }
        let all = model.countedSets.map { set in slots.map { value(.sessionsHoldingAll(set, in: $0)) } }
        let ofKind = model.kinds.indices.map { duals[model.row(ofKind: $0).index] }

        var costs = [Double](repeating: .infinity, count: patterns.prices.count)
        for (index, pattern) in patterns.patterns.enumerated() {
            for slot in slots.indices {
                let candidate = index * slots.count + slot
                guard patterns.prices[candidate] != SessionPatterns.refused else { continue }
                var cost = Double(patterns.prices[candidate]) - ofKind[Int(patterns.kindOfCandidate[candidate])]
                cost -= ofAxis[pattern.axis.index][slot] + Double(pattern.papers.count) * perPaper[pattern.axis.index][slot]
                for paper in pattern.papers { cost -= ofPaper[paper.index][slot] }
                for (set, whole) in setsOfPattern[index] { cost -= any[set][slot] + (whole ? all[set][slot] : 0) }
                costs[candidate] = cost
            }
        }
        return costs
    }

    /// Sessions, in their best order, with the class of rooms that each is given.
    mutating func sessions(in solution: IntegerSolution, with candidates: [Int]) -> [PlacedSession] {
        let first = model.program.columns.count
        var open = model.kinds.indices.map { kind in
            model.roomClasses.indices.map { roomClass in
                model.roomUse(ofKind: kind, inRoomsOf: roomClass).map { solution.values[$0.index] } ?? 0
            }
        }
        return candidates.enumerated().filter { solution.values[first + $0.offset] == 1 }.map(\.element).sorted()
            .map { candidate in
                let kind = Int(patterns.kindOfCandidate[candidate])
                let roomClass = open[kind].firstIndex { $0 > 0 } ?? 0
                open[kind][roomClass] -= 1
                let (papers, slot) = (papers(of: candidate), timeSlot(of: candidate))
                return PlacedSession(
                    axis: model.kinds[kind].axis, timeSlot: slot, roomClass: roomClass,
                    papers: order.best(of: papers, in: slot)?.papers ?? papers)
            }
    }
}
