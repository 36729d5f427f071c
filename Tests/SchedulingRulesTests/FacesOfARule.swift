import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules

/// What the faces of one rule, alone, say of one programme. Its audit, written independently, must agree.
struct FacesOfARule<R: Rule> {
    let rule: R
    let conference: Conference
    let programme: Programme

    /// Points of the programme, as the solver would see them; `nil` when a face refuses a session, or when the rows do not
    /// hold whatever the rule's own columns are.
    func points(weight: Int) throws -> Int? {
        var units = 0
        for session in programme.sessions {
            guard let here = self.units(of: session) else { return nil }
            units += here
        }
        guard let rule = rule as? any ProgrammeRule else { return weight * units }
        return try leastObjective(under: rule, weight: weight).map { $0 + weight * units }
    }

    // MARK: Within a session

    private func units(of session: Session) -> Int? {
        var judgements: [Judgement] = []
        if let rule = rule as? any CompositionRule {
            judgements.append(rule.judge(session.papers, under: session.axis))
        }
        if let rule = rule as? any TimeSlotRule { judgements.append(rule.judge(session.papers, in: session.timeSlot)) }
        if let rule = rule as? any RoomRule { judgements.append(judgement(by: rule, of: session, in: session.room)) }
        if let rule = rule as? any TalkRule {
            judgements += conference.talks(of: session).map { rule.judge($0) }
            for (place, paper) in session.papers.enumerated() {
                for later in session.papers.dropFirst(place + 1) {
                    judgements.append(.refused(if: rule.forbids(paper, before: later)))
                }
            }
        }
        return judgements.reduce(0) { sum, judgement in
            guard let sum, case .admitted(let units) = judgement else { return nil }
            return sum + units
        }
    }

    private func judgement(by rule: some RoomRule, of session: Session, in room: Reference<Room>) -> Judgement {
        rule.judge(session.papers, in: room, during: session.timeSlot)
    }

    // MARK: Across sessions

    /// The rule's rows at the programme's point: sessions and rooms are fixed, the rule's own columns are free.
    private func leastObjective(under rule: some ProgrammeRule, weight: Int) throws -> Int? {
        var kinds: [SessionKind] = []
        let kindOfSession = programme.sessions.map { session in
            let kind = kind(of: session)
            if let known = kinds.firstIndex(of: kind) { return known }
            kinds.append(kind)
            return kinds.count - 1
        }
        var model = AssignmentModel(
            conference: conference, roomClasses: conference.rooms.references.map { RoomClass(rooms: [$0]) },
            kinds: kinds)
        rule.constrain(&model, weight: weight)
        var uses: [Int: Int] = [:]
        for kind in kinds.indices {
            for room in conference.rooms.indices {
                guard let column = model.roomUse(ofKind: kind, inRoomsOf: room) else { continue }
                uses[column.index] = zip(programme.sessions, kindOfSession).count {
                    $0.room.index == room && $1 == kind
                }
            }
        }
        var program = model.program.fixing(uses)
        for (index, session) in programme.sessions.enumerated() {
            let entries = model.entries(of: session.papers, kind: kindOfSession[index])
            program.addColumn("session \(index)", from: 1, to: 1, in: entries)
        }
        switch try GLPKSolver().solve(program, SolveOptions(), within: .none, watch: { _ in }).outcome {
        case .optimal(let solution): return solution.objective
        case .infeasible: return nil
        case .feasible, .undecided: throw SolverFailure("stopped though nothing stops it")
        }
    }

    private func kind(of session: Session) -> SessionKind {
        let prices = conference.rooms.references.map { room -> Int? in
            guard let rule = rule as? any RoomRule else { return 0 }
            return judgement(by: rule, of: session, in: room) == .refused ? nil : 0
        }
        return SessionKind(axis: session.axis, timeSlot: session.timeSlot, roomPrices: prices)
    }
}

extension MixedIntegerProgram {
    /// The same program with some columns, by index, held at a value.
    func fixing(_ values: [Int: Int]) -> MixedIntegerProgram {
        var program = MixedIntegerProgram(name: name)
        for (index, column) in columns.enumerated() {
            let value = values[index]
            program.addColumn(
                column.name, from: value ?? column.lower, to: value ?? column.upper, integer: column.isInteger,
                cost: column.cost)
        }
        for row in rows { program.addRow(row.name, from: row.lower, to: row.upper, row.terms) }
        return program
    }
}
