import ConferenceModel
import SchedulingRules

/// Which requirement keeps a paper, whatever stands beside it, out of a time slot or a room: found by the rules' faces, without
/// a solver.
struct PlaceJudge {
    let conference: Conference
    let requirements: [RuleSet.Entry]

    init(_ conference: Conference, _ rules: RuleSet) {
        self.conference = conference
        requirements = rules.entries.filter { $0.type.kind == .requirement }
    }

    /// `nil` when no requirement does.
    func refusal(
        of paper: Reference<Paper>, in slot: Reference<TimeSlot>, _ room: Reference<Room>
    ) -> Conflict? {
        requirements.lazy.compactMap { entry -> Conflict? in
            guard refuses(entry.rule, paper, slot, room) else { return nil }
            return conflict(entry, paper, slot, room)
        }.first
    }

    private func refuses(
        _ rule: any Rule, _ paper: Reference<Paper>, _ slot: Reference<TimeSlot>, _ room: Reference<Room>
    ) -> Bool {
        if let rule = rule as? any TimeSlotRule, rule.judge([paper], in: slot) == .refused { return true }
        if let rule = rule as? any RoomRule, rule.judge([paper], in: room, during: slot) == .refused { return true }
        if let rule = rule as? any PaperRule, rule.judge(paper, in: slot, room) == .refused { return true }
        if let rule = rule as? any PlacingRule {
            let axes = conference.axes.references.filter { conference.mayJoin(paper, $0) }
            if axes.allSatisfy({ rule.judge($0, in: slot, room) == .refused }) { return true }
        }
        guard let rule = rule as? any TalkRule else { return false }
        return conference.hours(of: paper, in: slot).allSatisfy { rule.judge($0) == .refused }
    }

    /// In the words of the violation that a session of the paper alone would be.
    private func conflict(
        _ entry: RuleSet.Entry, _ paper: Reference<Paper>, _ slot: Reference<TimeSlot>, _ room: Reference<Room>
    ) -> Conflict {
        let alone = Session(timeSlot: slot, room: room, axis: conference.papers[paper].axis, papers: [paper])
        let audit = Audit(of: Programme(sessions: [alone]), of: conference, by: RuleSet([entry]))
        let violation = audit.entries.flatMap(\.violations).first
        let id = conference.papers[paper].id
        return Conflict(entry.type, violation?.subjects ?? [.paper(id)], violation?.text ?? entry.type.law)
    }
}
