package import ConferenceModel

/// With H the accepted papers that expect at least `audience` people: Σ_s max(0, sessions in s that hold one of H − 1).
///
/// One column e[s] and one row λ(some of H in s) − e[s] ≤ 1 per time slot.
package struct PopularPapersDoNotCompete: ConfigurableRule, ProgrammeRule {
    package static let name = "popular-papers-do-not-compete"
    package static let frenchName = "communications-courues-sans-concurrence"
    package static let law = Text(
        fr: "Les communications très attendues ne sont pas en concurrence.", en: "Popular papers do not compete.")
    package static let kind = RuleKind.preference(defaultWeight: 5)
    package static let unit = Text(
        fr: "par créneau\u{A0}: séances très attendues au-delà de la première",
        en: "per time slot: sessions with a popular paper beyond the first")
    package static let options = [
        RuleOption(
            name: "audience", frenchName: "public", values: .number(1...100_000, default: 60),
            meaning: Text(
                fr: "public à partir duquel une communication est très attendue",
                en: "audience from which a paper is popular"))
    ]

    package struct Violation: RuleViolation {
        package let timeSlot: TimeSlot
        package let papers: [String]
        package let units: Int

        package var subjects: [Subject] { [.timeSlot(timeSlot.id)] + papers.map { .paper($0) } }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr: "Communications très attendues en concurrence, \(timeSlot.text.fr)\u{A0}: \(list).",
                en: "Popular papers compete, \(timeSlot.text.en): \(list).")
        }
    }

    private let threshold: Int

    package init(_ options: RuleOptions, for conference: Conference) { threshold = options.number("audience") }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        let popular = PaperSet(
            conference.acceptedPapers.filter { (conference.papers[$0].audience ?? 0) >= threshold })
        guard popular.papers.count > 1 else { return }
        for slot in conference.timeSlots.references {
            let s = conference.timeSlots[slot].id
            let excess = Expression(model.addColumn("\(Self.name) \(s)", cost: weight))
            model.addRow(
                Self.self, [.timeSlot(s)], to: 1, Expression(.sessionsHoldingAny(popular, in: slot)) - excess)
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for slot in conference.timeSlots.references {
            var papers: [String] = []
            var sessions = 0
            for session in programme.sessions where session.timeSlot == slot {
                let popular = session.papers.map { conference.papers[$0] }
                    .filter { $0.status == .accepted && $0.audience ?? 0 >= threshold }
                if !popular.isEmpty { sessions += 1 }
                papers += popular.map(\.id)
            }
            if sessions > 1 {
                found.append(Violation(timeSlot: conference.timeSlots[slot], papers: papers, units: sessions - 1))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        let isPopular = conference.papers.map { $0.status == .accepted && $0.audience ?? 0 >= threshold }
        return isPopular.contains(true) ? .papers { Count(isPopular, conference, in: &$0) } : .none
    }

    private final class Count: PaperTally {
        private let isPopular: [Bool]
        /// By time slot: sessions with a popular paper.
        private let sessions: CounterGrid

        init(_ isPopular: [Bool], _ conference: Conference, in space: inout CounterSpace) {
            self.isPopular = isPopular
            sessions = space.grid(conference.timeSlots.count)
        }

        override func come(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            guard isPopular[paper.index], popularPapers(session, programme) == 1 else { return 0 }
            counters[sessions[session.timeSlot.index]] += 1
            return counters[sessions[session.timeSlot.index]] > 1 ? 1 : 0
        }

        override func leave(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            guard isPopular[paper.index], popularPapers(session, programme) == 0 else { return 0 }
            counters[sessions[session.timeSlot.index]] -= 1
            return counters[sessions[session.timeSlot.index]] > 0 ? -1 : 0
        }

        private func popularPapers(_ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int {
            var count = 0
            for seat in session.seats where isPopular[programme.papers[seat].index] { count += 1 }
            return count
        }
    }
}
