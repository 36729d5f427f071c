import ConferenceModel
import SchedulingRules

/// Puts papers at the places inside their sessions that a rule wishes for them, as far as no other rule pays for it.
enum RankOrder {
    static func arranged(_ programme: Programme, of conference: Conference, under rules: RuleSet) -> Programme {
        guard let rule = rules.entries.lazy.compactMap({ $0.rule as? any SequencingRule }).first else {
            return programme
        }
        var order = SessionOrder(conference, rules)
        var listed = conference.axes.map { _ in 0 }
        return Programme(
            sessions: programme.sessions.map { session in
                let wished = rule.wishedOrder(of: session.papers, after: listed, in: conference)
                for paper in session.papers { listed[conference.papers[paper].axis.index] += 1 }
                let papers = wished.flatMap { order.best(of: $0, in: session.timeSlot)?.papers } ?? session.papers
                return Session(timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: papers)
            })
    }
}
