package import ConferenceModel
package import SchedulingRules

/// The audit of a programme that is edited, after each edit at the cost of what the edit touches. It always tells what
/// ``Audit`` tells of the same programme.
///
/// Each rule keeps count in its own ``Tally``. Edits can be taken back, the last one first, until they are kept; sentences are
/// made when somebody asks for them (``violations(of:)``).
///
///     var audit = LiveAudit(of: programme, of: conference, by: rules)
///     audit.move(paper, to: place, .insert)
///     if audit.points > bound { audit.undo() } else { audit.keep() }
package struct LiveAudit: ~Copyable {
    package let conference: Conference
    package let rules: RuleSet
    var state: LiveProgramme
    /// By entry of the rules, its units of violation; behind them what the tallies count.
    var counters: [Int]
    /// By session, what it counts in each of the session tallies.
    var rows: [Int] = []
    var journal = EditJournal()

    let sessionTallies: SessionTallies?
    let placingTallies: PlacingTallies?
    let paperTallies: PaperTallies?
    let orderTallies: OrderTallies?
    let auditedAnew: [Int]
    /// By entry of the rules: points a unit, 0 for requirements.
    private let weights: [Int]
    let requirements: [Int]

    package init(of programme: Programme, of conference: Conference, by rules: RuleSet) {
        (self.conference, self.rules) = (conference, rules)
        state = LiveProgramme(of: conference)
        weights = rules.entries.map { $0.type.kind == .requirement ? 0 : $0.weight }
        requirements = rules.entries.indices.filter { rules.entries[$0].type.kind == .requirement }
        var space = CounterSpace(count: rules.entries.count)
        var (sessions, placings): (SessionTallies?, PlacingTallies?) = (nil, nil)
        var (papers, order): (PaperTallies?, OrderTallies?) = (nil, nil)
        var (anew, unitsOfNothing): ([Int], [Int]) = ([], rules.entries.map { _ in 0 })
        for (entry, rule) in rules.entries.map(\.rule).enumerated() {
            switch rule.tally(for: conference) {
            case .none: break
            case .sessions(let count): sessions = SessionTallies(count, units: entry, before: sessions)
            case .placings(let make): placings = PlacingTallies(make(&space), units: entry, before: placings)
            case .papers(let make):
                let tally = make(&space)
                unitsOfNothing[entry] = tally.unitsOfNothing
                papers = PaperTallies(tally, units: entry, before: papers)
            case .order(let make): order = OrderTallies(make(&space), units: entry, before: order)
            case .anew: anew.append(entry)
            }
        }
        (sessionTallies, placingTallies, paperTallies, orderTallies) = (sessions, placings, papers, order)
        auditedAnew = anew
        counters = unitsOfNothing + Array(repeating: 0, count: space.count - unitsOfNothing.count)
        replace(with: programme)
        keep()
    }

    package var programme: Programme { state.programme }

    /// By entry of the rules: units of violation in the programme, at 1 each for requirements.
    package var units: [Int] { Array(counters[..<weights.count]) }
    /// Units of violation of the rule of an entry.
    package func units(of entry: Int) -> Int { counters[entry] }

    /// Of all preferences; lower is better.
    package var points: Int {
        var sum = 0
        for entry in weights.indices { sum += weights[entry] * counters[entry] }
        return sum
    }
    /// Violations of requirements in all.
    package var breaches: Int {
        var sum = 0
        for entry in requirements { sum += counters[entry] }
        return sum
    }
    /// Whether every requirement holds.
    package var isValid: Bool { breaches == 0 }

    /// The violations of the rule of an entry, each with its sentences: the rule audits the programme anew.
    package func violations(of entry: Int) -> [any RuleViolation] {
        func found(by rule: some Rule) -> [any RuleViolation] { rule.violations(in: programme, of: conference) }
        return found(by: rules.entries[entry].rule)
    }

    /// What the last edit has changed that is not yet kept, by entry of the rules: units more than before it.
    package var change: [Int] { zip(units, journal.unitsBefore ?? units).map { $0 - $1 } }
    /// Points more than before the last edit that is not yet kept.
    package var pointsChange: Int { zip(weights, change).reduce(0) { $0 + $1.0 * $1.1 } }
}
