package import ConferenceModel

/// With n[a, d] the papers that sessions of axis a hold on day d,
/// - `days: balanced`: Σ_a max(0, max_d n[a, d] − min_d n[a, d] − 1);
/// - `days: together`: Σ_a max(0, days on which a has a session − 1).
///
/// Balanced: one column e[a] per axis and one row n[a, d] − n[a, d'] − e[a] ≤ 1 per ordered pair of days. Where the bound
/// matters, cuts tell what few sessions of whole numbers of papers cost (``SpreadOverDays``): with σ sessions of the axis,
/// α e[a] + β σ ≥ γ, eased for papers that may stand under another axis. They take it for granted that all accepted papers
/// stand, and fit. Together: a column per axis and day, at least the presence of a in each of its time slots, and a row per axis.
package struct AxesAreBalancedOverDays: ConfigurableRule, ProgrammeRule {
    package static let name = "axes-are-balanced-over-days"
    package static let frenchName = "axe-réparti-sur-les-jours"
    package static let law = Text(
        fr: "Un axe se répartit également sur les jours, ou tient en un seul, au choix.",
        en: "An axis is spread evenly over the days, or kept on one, as set.")
    package static let kind = RuleKind.preference(defaultWeight: 3)
    package static let unit = Text(
        fr: "par axe\u{A0}: communications d’écart entre deux jours, au-delà d’une\u{202F}; ou jours au-delà du "
            + "premier",
        en: "per axis: papers of difference between two days, beyond one; or days beyond the first")
    package static let options = [
        RuleOption(
            name: "days", frenchName: "jours",
            values: .choice([(en: "balanced", fr: "équilibrés"), (en: "together", fr: "un-seul")]),
            meaning: Text(
                fr: "répartir chaque axe sur les jours, ou le tenir en un seul",
                en: "spread each axis over the days, or keep it on one"))
    ]

    package struct Violation: RuleViolation {
        package let axis: String
        /// One per day that has time slots, in order.
        package let papersByDay: [Int]
        package let units: Int

        package var subjects: [Subject] { [.axis(axis)] }
        package var text: Text {
            let counts = papersByDay.map(String.init).joined(separator: " + ")
            return Text(
                fr: "L’axe \(axis) se répartit en \(counts) communications selon les jours.",
                en: "Axis \(axis) has \(counts) papers on its days.")
        }
    }

    private let together: Bool

    package init(_ options: RuleOptions, for conference: Conference) {
        together = options.choice("days") == "together"
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        let days = conference.days.map { conference.timeSlots(on: $0) }.filter { !$0.isEmpty }
        for axis in conference.axes.references where days.count > 1 {
            let a = conference.axes[axis].id
            let excess = Expression(model.addColumn("\(Self.name) \(a)", cost: weight))
            if together {
                let present = days.indices.map {
                    Expression(model.addColumn("day \($0 + 1) of axis \(a)", to: 1, decides: true))
                }
                for (day, slots) in zip(present, days) {
                    for slot in slots {
                        let here = Expression(model.presence(of: axis, in: slot).presence)
                        model.addRow(Self.self, [.axis(a)], to: 0, here - day)
                    }
                }
                model.addRow(Self.self, [.axis(a)], to: 1, present.reduce((-1) * excess, +))
            } else {
                let papers = days.map { Expression(sumOf: $0.map { Quantity.papers(of: axis, in: $0) }) }
                for i in days.indices {
                    for j in days.indices where i != j {
                        model.addRow(Self.self, [.axis(a)], to: 1, papers[i] - papers[j] - excess)
                    }
                }
                if model.boundMatters { addCuts(of: axis, excess, days: days.count, &model) }
            }
        }
    }

    private func addCuts(
        of axis: Reference<Axis>, _ excess: Expression, days: Int, _ model: inout AssignmentModel
    ) {
        let conference = model.conference
        let candidates = conference.acceptedPapers.filter { conference.mayJoin($0, axis) }
        guard let capacities = conference.capacities, let longest = capacities.offered.max(),
            let shortest = candidates.map({ capacities.need(conference.papers[$0]) }).min(), shortest > 0
        else { return }
        let own = conference.requiredPapers.filter { conference.papers[$0].axis == axis }
        let leaving = own.filter { !conference.belongs($0, onlyTo: axis) }
        let joining = candidates.filter { !own.contains($0) }
        let spread = SpreadOverDays(days: days, most: longest / shortest)
        let sessions = Expression(sumOf: conference.timeSlots.references.map { .sessions(of: axis, in: $0) })
        for cut in spread.cuts(papers: own.count) {
            func price(_ count: ClosedRange<Int>, _ deficit: (Int) -> Int) -> Int {
                count.dropFirst().map { (max(deficit($0), 0) + $0 - 1) / $0 }.max() ?? 0
            }
            // By papers that the axis may come to have, from the fewest.
            let deficits = (0...leaving.count + joining.count).map {
                spread.deficit(of: cut, papers: own.count - leaving.count + $0)
            }
            let leave = price(0...leaving.count) { deficits[leaving.count - $0] }
            let join = price(0...joining.count) { more in
                (0...leaving.count).map { deficits[leaving.count - $0 + more] - leave * $0 }.max() ?? 0
            }
            let gone = leave * Expression(sumOf: leaving.map { .paperUnder($0, axis) })
            let come = join * Expression(sumOf: joining.map { .paperUnder($0, axis) })
            model.addRow(
                Self.self, [.axis(conference.axes[axis].id)], from: cut.least - leave * leaving.count,
                cut.scale * excess + cut.slope * sessions - gone + come, isCut: true)
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        let days = Set(conference.timeSlots.map(\.date)).sorted()
        return conference.axes.references.compactMap { axis in
            var counts = Array(repeating: 0, count: days.count)
            for session in programme.sessions where session.axis == axis {
                let day = conference.timeSlots[session.timeSlot].date
                for (index, date) in days.enumerated() where date == day { counts[index] += session.papers.count }
            }
            guard let most = counts.max(), let least = counts.min() else { return nil }
            let units = together ? counts.count { $0 > 0 } - 1 : most - least - 1
            return units > 0
                ? Violation(axis: conference.axes[axis].id, papersByDay: counts, units: units) : nil
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let days = LiveFrame(conference).days.count
        return days > 1 ? .papers { Count(conference, days, together: together, in: &$0) } : .none
    }

    private final class Count: PaperTally {
        private let together: Bool
        private let days: Int
        /// By axis, then day.
        private let papers: CounterGrid

        init(_ conference: Conference, _ days: Int, together: Bool, in space: inout CounterSpace) {
            (self.together, self.days) = (together, days)
            papers = space.grid(conference.axes.count, days)
        }

        override func come(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            change(by: 1, session.axis.index, programme.frame.day[session.timeSlot.index], &counters)
        }

        override func leave(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            change(by: -1, session.axis.index, programme.frame.day[session.timeSlot.index], &counters)
        }

        private func change(by number: Int, _ axis: Int, _ day: Int, _ counters: inout MutableSpan<Int>) -> Int {
            let before = units(axis, counters)
            counters[papers[axis, day]] += number
            return units(axis, counters) - before
        }

        private func units(_ axis: Int, _ counters: borrowing MutableSpan<Int>) -> Int {
            var (most, least, used) = (0, Int.max, 0)
            for day in 0..<days {
                let count = counters[papers[axis, day]]
                (most, least) = (max(most, count), min(least, count))
                if count > 0 { used += 1 }
            }
            return max(together ? used - 1 : most - least - 1, 0)
        }
    }
}
