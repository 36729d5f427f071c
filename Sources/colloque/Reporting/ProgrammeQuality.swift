import ConferenceModel
import Scheduling
import SchedulingRules

/// How good a programme is, in facts.
struct ProgrammeQuality {
    struct SessionFacts {
        let session: Session
        /// Keywords that several of its papers have, the commonest first.
        let themes: [String]
        /// Of its papers; 0 when none is known.
        let largestAudience: Int
        let capacity: Int?
        /// Minutes of the time slot that nobody uses; `nil` where it counts places.
        let emptyMinutes: Int?
    }

    struct AxisFacts {
        let axis: Axis
        let sessions: Int
        /// Time slots in which it has several sessions.
        let clashes: [TimeSlot]
    }

    /// Somebody with wishes about hours.
    struct PersonFacts {
        let name: String
        let papers: [String]
        /// Presented at hours to be avoided.
        let unmet: [String]
    }

    struct WeakPoint {
        let points: Int
        let rule: any Rule.Type
        let violation: any RuleViolation
    }

    let conference: Conference
    let proof: Proof?
    let audit: Audit
    let sessions: [SessionFacts]
    let axes: [AxisFacts]
    let people: [PersonFacts]
    /// What costs points, the dearest first.
    let weakPoints: [WeakPoint]

    init(_ programme: Programme, _ proof: Proof?, of conference: Conference, by rules: RuleSet) {
        let audit = Audit(of: programme, of: conference, by: rules)
        (self.conference, self.audit) = (conference, audit)
        self.proof = proof.flatMap { $0.points == audit.points ? $0 : nil }
        sessions = programme.sessions.map { ProgrammeQuality.facts(of: $0, in: conference) }
        axes = conference.axes.references.map { axis in
            let own = programme.sessions.filter { $0.axis == axis }
            let clashes = conference.timeSlots.references.filter { slot in own.count { $0.timeSlot == slot } > 1 }
            return AxisFacts(
                axis: conference.axes[axis], sessions: own.count, clashes: clashes.map { conference.timeSlots[$0] })
        }
        let talks = programme.sessions.flatMap { conference.talks(of: $0) }
        people = conference.speakers.references.compactMap { speaker in
            let own = talks.filter { conference.papers[$0.paper].speakers.contains(speaker) }
            let avoided = conference.speakers[speaker].preferablyNot
            guard !own.isEmpty, !avoided.isEmpty else { return nil }
            let unmet = own.filter { talk in avoided.contains { $0.overlaps(talk.interval) } }
            return PersonFacts(
                name: conference.speakers[speaker].name, papers: own.map { conference.papers[$0.paper].id },
                unmet: unmet.map { conference.papers[$0.paper].id })
        }
        let all = audit.preferences.flatMap { entry in
            entry.violations.map { WeakPoint(points: $0.units * entry.weight, rule: entry.rule, violation: $0) }
        }
        weakPoints = all.enumerated().filter { $0.element.points > 0 }.sorted {
            ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
        }.map(\.element)
    }

    private static func facts(of session: Session, in conference: Conference) -> SessionFacts {
        let papers = session.papers.map { conference.papers[$0] }
        var counts: [(word: String, count: Int)] = []
        for word in papers.flatMap({ Set($0.keywords).sorted() }) {
            if let index = counts.firstIndex(where: { $0.word == word }) {
                counts[index].count += 1
            } else {
                counts.append((word, 1))
            }
        }
        let slot = conference.timeSlots[session.timeSlot]
        return SessionFacts(
            session: session,
            themes: counts.filter { $0.count > 1 }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.map(\.word),
            largestAudience: papers.compactMap(\.audience).max() ?? 0,
            capacity: conference.rooms[session.room].capacity,
            emptyMinutes: slot.places == nil ? (slot.length - conference.minutes(of: session.papers)).count : nil)
    }
}
