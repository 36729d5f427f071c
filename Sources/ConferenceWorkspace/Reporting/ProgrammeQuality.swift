package import ConferenceModel
package import Scheduling
package import SchedulingRules

/// How good a programme is, in facts.
package struct ProgrammeQuality {
    package struct SessionFacts {
        package let session: Session
        /// Keywords that several of its papers have, the commonest first.
        package let themes: [String]
        /// Of its papers; 0 when none is known.
        package let largestAudience: Int
        package let capacity: Int?
        /// Minutes of the time slot that nobody uses; `nil` where it counts places.
        package let emptyMinutes: Int?
    }

    package struct AxisFacts {
        package let axis: Axis
        package let sessions: Int
        /// Time slots in which it has several sessions.
        package let clashes: [TimeSlot]
    }

    /// Somebody with wishes about hours.
    package struct PersonFacts {
        package let name: String
        package let papers: [String]
        /// Presented at hours to be avoided.
        package let unmet: [String]
    }

    package struct WeakPoint {
        package let points: Int
        package let rule: any Rule.Type
        package let violation: any RuleViolation
    }

    package let conference: Conference
    package let proof: Proof?
    package let audit: Audit
    package let sessions: [SessionFacts]
    package let axes: [AxisFacts]
    package let people: [PersonFacts]
    /// What costs points, the dearest first.
    package let weakPoints: [WeakPoint]

    package init(_ programme: Programme, _ proof: Proof?, of conference: Conference, by rules: RuleSet) {
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
