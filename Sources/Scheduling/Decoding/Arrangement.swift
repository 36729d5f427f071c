import ConferenceModel
import SchedulingRules

/// Puts the papers of sessions in a better order, and at better places, by the rules that the integer programme does not
/// price exactly: two papers of a session change places, or a session that does not fill its time slot begins later, as long
/// as points are gained.
struct Arrangement {
    private let conference: Conference
    private let rules: RuleSet
    /// Fewer where each takes long.
    private var trials: Int { 600_000 / max(conference.papers.count, 300) }

    init(_ conference: Conference, _ rules: RuleSet) {
        self.conference = conference
        self.rules = RuleSet(rules.entries.filter { !$0.type.isPricedExactly || $0.rule is any TalkRule })
    }

    func improved(_ programme: Programme) -> Programme {
        guard rules.entries.contains(where: { !$0.type.isPricedExactly }) else { return programme }
        var (best, trials) = (programme.sessions, trials)
        for slot in slotsAtFault(Audit(of: programme, of: conference, by: rules), in: programme) {
            var goesOn = true
            while goesOn {
                goesOn = false
                for (index, session) in best.enumerated() where session.timeSlot == slot {
                    let near = best.indices.filter { isNear(best[$0], session) }
                    let audit = Audit(of: Programme(sessions: near.map { best[$0] }), of: conference, by: rules)
                    guard isAtFault(session, audit) else { continue }
                    var least = fault(audit)
                    for other in rearranged(session) {
                        trials -= 1
                        guard trials > 0 else { return Programme(sessions: best) }
                        let sessions = near.map { $0 == index ? other : best[$0] }
                        let new = fault(Audit(of: Programme(sessions: sessions), of: conference, by: rules))
                        guard new < least else { continue }
                        (best[index], least, goesOn) = (other, new, true)
                        break
                    }
                }
            }
        }
        return Programme(sessions: best)
    }

    /// Whether the order of a session may matter to another: of the same time slot, or the same axis.
    private func isNear(_ session: Session, _ other: Session) -> Bool {
        session.timeSlot == other.timeSlot || session.axis == other.axis
    }

    private func fault(_ audit: Audit) -> (broken: Int, points: Int) {
        (audit.entries.reduce(0) { $0 + ($1.isBrokenRequirement ? $1.units : 0) }, audit.points)
    }

    /// Whether a violation speaks of one of the session's papers.
    private func isAtFault(_ session: Session, _ audit: Audit) -> Bool {
        let papers = Set(session.papers.map { Subject.paper(conference.papers[$0].id) })
        return audit.entries.contains { entry in
            entry.violations.contains { violation in violation.subjects.contains(where: papers.contains) }
        }
    }

    /// Time slots that violations speak of, or that papers of theirs are in.
    private func slotsAtFault(_ audit: Audit, in programme: Programme) -> [Reference<TimeSlot>] {
        var (ids, papers) = (Set<String>(), Set<String>())
        for entry in audit.entries where !entry.rule.isPricedExactly {
            for violation in entry.violations {
                for subject in violation.subjects {
                    if case .timeSlot(let id) = subject { ids.insert(id) }
                    if case .paper(let id) = subject { papers.insert(id) }
                }
            }
        }
        return conference.timeSlots.references.filter { slot in
            ids.contains(conference.timeSlots[slot].id)
                || programme.sessions.contains { session in
                    session.timeSlot == slot && session.papers.contains { papers.contains(conference.papers[$0].id) }
                }
        }
    }

    private func rearranged(_ session: Session) -> [Session] {
        var orders: [[Reference<Paper>]] = []
        for i in session.papers.indices {
            for j in session.papers.indices where i < j {
                var papers = session.papers
                papers.swapAt(i, j)
                orders.append(papers)
            }
        }
        let first = session.firstPlaces?.first ?? 0
        var result = orders.map { session.with($0, from: first, in: conference) }
        if let places = conference.timeSlots[session.timeSlot].places {
            let slack = places - session.papers.reduce(0) { $0 + conference.papers[$1].places }
            for start in 0...max(slack, 0) where start != first {
                result.append(session.with(session.papers, from: start, in: conference))
            }
        }
        return result
    }
}

extension Session {
    /// The same session with its papers one after the other from a place on.
    fileprivate func with(_ papers: [Reference<Paper>], from start: Int, in conference: Conference) -> Session {
        var next = start
        let places = papers.map { paper in
            defer { next += conference.papers[paper].places }
            return next
        }
        return Session(
            timeSlot: timeSlot, room: room, axis: axis, papers: papers, firstPlaces: start == 0 ? nil : places)
    }
}
