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
        if let rule = rule as? any RoomRule {
            judgements.append(rule.judge(session.papers, in: session.room, during: session.timeSlot))
        }
        if let rule = rule as? any WholeSessionRule {
            judgements.append(rule.judge(session.papers, in: session.timeSlot, session.room))
        }
        if let rule = rule as? any PlacingRule {
            judgements.append(rule.judge(session.axis, in: session.timeSlot, session.room))
        }
        if let rule = rule as? any PaperRule {
            judgements += session.papers.map { rule.judge($0, in: session.timeSlot, session.room) }
        }
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

    // MARK: Across sessions

    /// The rule's rows at the programme's point: its sessions are there, in their rooms; the rule's own columns are free.
    private func leastObjective(under rule: some ProgrammeRule, weight: Int) throws -> Int? {
        var model = AssignmentModel(
            conference: conference, roomClasses: conference.rooms.references.map { RoomClass(rooms: [$0]) })
        rule.constrain(&model, weight: weight)
        var program = model.program
        for (index, session) in programme.sessions.enumerated() {
            program.addColumn(
                "session \(index)", from: 1, to: 1,
                in: model.entries(
                    of: session.papers, under: session.axis, in: session.timeSlot, roomClass: session.room.index))
        }
        switch try GLPKSolver().solve(program, SolveOptions(), within: .none, watch: { _ in }).outcome {
        case .optimal(let solution): return solution.objective
        case .infeasible: return nil
        case .feasible, .undecided: throw SolverFailure("stopped though nothing stops it")
        }
    }
}
