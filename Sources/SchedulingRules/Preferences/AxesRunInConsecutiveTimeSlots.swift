package import ConferenceModel

/// - `within: day`: Σ over axes a and days d of the time slots of d without a session of a, between two with one;
/// - `within: conference`: Σ over axes a of 1 when the time slots in which a has sessions are not consecutive in the list of
///   all.
///
/// Day: with u[a, s] the presence of a in s, for each axis, day of three time slots or more and inner time slot s, one
/// column g[a, s] and, for every i < s < j of the day, one row u[a, i] + u[a, j] − u[a, s] − g[a, s] ≤ 1.
///
/// Conference: for each axis a, v[a, I] ∈ {0, 1} for each interval I of time slots that can hold the papers of a (see
/// ``AxisIntervals``), g[a] ∈ {0, 1}, which costs, and f[a, s] ∈ {0, 1} for each time slot s; rows Σ_I v[a, I] + g[a] = 1 (≤ 1
/// where no paper can only stand under a), u[a, s] = Σ_{I ∋ s} v[a, I] + f[a, s] and f[a, s] ≤ g[a] for each s. That all
/// accepted papers stand, and fit, is taken for granted.
package struct AxesRunInConsecutiveTimeSlots: ConfigurableRule, ProgrammeRule, ConstructionRule {
    package static let name = "axes-run-in-consecutive-time-slots"
    package static let frenchName = "axe-sans-interruption"
    package static let law = Text(
        fr: "Un axe se suit sans créneau vide, dans une journée ou dans tout le colloque, au choix.",
        en: "An axis runs in consecutive time slots, within a day or the whole conference, as set.")
    package static let kind = RuleKind.preference(defaultWeight: 4)
    package static let unit = Text(
        fr: "par axe et jour\u{A0}: créneaux vides entre deux séances\u{202F}; ou par axe interrompu",
        en: "per axis and day: empty time slots between two sessions; or per interrupted axis")
    package static let options = [
        RuleOption(
            name: "within", frenchName: "dans",
            values: .choice([(en: "day", fr: "journée"), (en: "conference", fr: "colloque")]),
            meaning: Text(
                fr: "compter les créneaux vides de chaque journée, ou les axes interrompus dans tout le colloque",
                en: "count the empty time slots of each day, or the axes interrupted in the whole conference"))
    ]

    package struct Violation: RuleViolation {
        package let axis: String
        /// The empty time slot; of the conference, the first and the last that are used.
        package let timeSlots: [TimeSlot]

        package var subjects: [Subject] { [.axis(axis)] + timeSlots.map { .timeSlot($0.id) } }
        package var text: Text {
            let (fr, en) = (timeSlots.map(\.text.fr), timeSlots.map(\.text.en))
            return timeSlots.count == 1
                ? Text(fr: "L’axe \(axis) s’interrompt, \(fr[0]).", en: "Axis \(axis) is interrupted, \(en[0]).")
                : Text(
                    fr: "L’axe \(axis) s’interrompt (\(fr.joined(separator: "\u{202F}; "))).",
                    en: "Axis \(axis) is interrupted (\(en.joined(separator: "; "))).")
        }
    }

    /// Whether the empty time slots of each day count, else interrupted axes.
    package let isWithinDay: Bool

    package init(_ options: RuleOptions, for conference: Conference) {
        isWithinDay = options.choice("within") == "day"
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        for axis in model.conference.axes.references {
            if isWithinDay {
                fillGaps(of: axis, &model, weight)
            } else {
                chooseInterval(of: axis, &model, weight)
            }
        }
    }

    private func fillGaps(of axis: Reference<Axis>, _ model: inout AssignmentModel, _ weight: Int) {
        let conference = model.conference
        for slots in conference.days.map({ conference.timeSlots(on: $0) }) where slots.count > 2 {
            for middle in slots.dropFirst().dropLast() {
                let (a, s) = (conference.axes[axis].id, conference.timeSlots[middle].id)
                let gap = Expression(model.addColumn("\(Self.name) \(a) \(s)", to: 1, cost: weight))
                let here = Expression(model.presence(of: axis, in: middle).presence)
                for before in slots.prefix(while: { $0 < middle }) {
                    for after in slots.drop(while: { $0 <= middle }) {
                        let both =
                            Expression(model.presence(of: axis, in: before).presence)
                            + Expression(model.presence(of: axis, in: after).presence)
                        model.addRow(Self.self, [.axis(a), .timeSlot(s)], to: 1, both - here - gap)
                    }
                }
            }
        }
    }

    private func chooseInterval(of axis: Reference<Axis>, _ model: inout AssignmentModel, _ weight: Int) {
        let conference = model.conference
        let a = conference.axes[axis].id
        let isInterrupted = Expression(model.addColumn("\(Self.name) \(a)", to: 1, cost: weight))
        let most = model.mostSessionsAtOnce(of: axis)
        let intervals = AxisIntervals.all(for: axis, sessionsAtOnce: most, in: conference).map { slots in
            let name =
                "axis \(a) from \(conference.timeSlots[slots.lowerBound].id)"
                + " to \(conference.timeSlots[slots.upperBound].id)"
            return (slots: slots, column: model.addColumn(name, to: 1, decides: true))
        }
        let isBound = conference.requiredPapers.contains { conference.belongs($0, onlyTo: axis) }
        model.addRow(
            Self.self, [.axis(a)], from: isBound ? 1 : nil, to: 1,
            Expression(sumOf: intervals.map(\.column)) + isInterrupted)
        for slot in conference.timeSlots.references {
            let s = conference.timeSlots[slot].id
            let here = intervals.filter { $0.slots.contains(slot) }.map(\.column)
            let apart = Expression(model.addColumn("axis \(a) apart \(s)", to: 1))
            let presence = Expression(model.presence(of: axis, in: slot).presence)
            let subjects: [Subject] = [.axis(a), .timeSlot(s)]
            model.addRow(Self.self, subjects, from: 0, to: 0, presence - Expression(sumOf: here) - apart)
            model.addRow(Self.self, subjects, to: 0, apart - isInterrupted)
        }
    }

    package func add(to costs: inout ConstructionCosts, weight: Int) { costs.interruption += weight }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var used = conference.axes.map { _ in Set<Reference<TimeSlot>>() }
        for session in programme.sessions { used[session.axis.index].insert(session.timeSlot) }
        return zip(conference.axes, used).flatMap { axis, slots in
            isWithinDay
                ? emptyTimeSlots(between: slots, conference).map { Violation(axis: axis.id, timeSlots: [$0]) }
                : interruption(of: slots, conference).map { [Violation(axis: axis.id, timeSlots: $0)] } ?? []
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .placings { Count(conference, isWithinDay: isWithinDay, in: &$0) }
    }

    private final class Count: PlacingTally {
        private let isWithinDay: Bool
        /// By time slot: those among which a gap counts.
        private let span: [Range<Int>]
        /// By axis, then time slot.
        private let sessions: CounterGrid

        init(_ conference: Conference, isWithinDay: Bool, in space: inout CounterSpace) {
            self.isWithinDay = isWithinDay
            let dates = conference.timeSlots.map(\.date)
            span = dates.indices.map { slot in
                guard isWithinDay else { return dates.indices }
                let first = dates.firstIndex(of: dates[slot]) ?? slot
                return first..<(dates.lastIndex(of: dates[slot]) ?? slot) + 1
            }
            sessions = space.grid(conference.axes.count, conference.timeSlots.count)
        }

        override func come(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let index = sessions[axis.index, timeSlot.index]
            guard counters[index] == 0 else {
                counters[index] += 1
                return 0
            }
            let before = units(axis.index, timeSlot.index, counters)
            counters[index] = 1
            return units(axis.index, timeSlot.index, counters) - before
        }

        override func leave(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let index = sessions[axis.index, timeSlot.index]
            guard counters[index] == 1 else {
                counters[index] -= 1
                return 0
            }
            let before = units(axis.index, timeSlot.index, counters)
            counters[index] = 0
            return units(axis.index, timeSlot.index, counters) - before
        }

        private func units(_ axis: Int, _ timeSlot: Int, _ counters: borrowing MutableSpan<Int>) -> Int {
            var (first, last, used) = (-1, -1, 0)
            for slot in span[timeSlot] where counters[sessions[axis, slot]] > 0 {
                if first < 0 { first = slot }
                (last, used) = (slot, used + 1)
            }
            let gaps = used > 0 ? last - first + 1 - used : 0
            return isWithinDay ? gaps : min(gaps, 1)
        }
    }

    private func emptyTimeSlots(between slots: Set<Reference<TimeSlot>>, _ conference: Conference) -> [TimeSlot] {
        var found: [TimeSlot] = []
        for day in conference.days {
            let today = slots.filter { conference.timeSlots[$0].date == day }
            guard let first = today.min(), let last = today.max() else { continue }
            for slot in conference.timeSlots(on: day) where first < slot && slot < last && !today.contains(slot) {
                found.append(conference.timeSlots[slot])
            }
        }
        return found
    }

    private func interruption(of slots: Set<Reference<TimeSlot>>, _ conference: Conference) -> [TimeSlot]? {
        guard let first = slots.min(), let last = slots.max(), last.index - first.index >= slots.count else {
            return nil
        }
        return [first, last].map { conference.timeSlots[$0] }
    }
}
