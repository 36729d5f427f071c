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
    /// By entry of the rules: units of violation in the programme, at 1 each for requirements.
    package internal(set) var units: [Int]
    var state: LiveProgramme

    /// By entry of the rules: points a unit, 0 for requirements.
    private let weights: [Int]
    private let requirements: [Int]
    // With the rule's entry.
    let sessionTallies: [(entry: Int, count: (LiveSession, borrowing LiveProgramme) -> Int)]
    let placingTallies: [(entry: Int, tally: PlacingTally)]
    let paperTallies: [(entry: Int, tally: PaperTally)]
    let orderTallies: [(entry: Int, tally: OrderTally)]
    let auditedAnew: [Int]
    /// By session, then session tally: its units.
    var rows: [Int] = []
    var journal = EditJournal()

    package init(of programme: Programme, of conference: Conference, by rules: RuleSet) {
        (self.conference, self.rules) = (conference, rules)
        state = LiveProgramme(of: conference)
        weights = rules.entries.map { $0.type.kind == .requirement ? 0 : $0.weight }
        requirements = rules.entries.indices.filter { rules.entries[$0].type.kind == .requirement }
        units = rules.entries.map { _ in 0 }
        let tallies = rules.entries.map { $0.rule.tally(for: conference) }
        sessionTallies = tallies.enumerated().compactMap { entry, tally in
            if case .sessions(let count) = tally { (entry, count) } else { nil }
        }
        placingTallies = tallies.enumerated().compactMap { entry, tally in
            if case .placings(let tally) = tally { (entry, tally) } else { nil }
        }
        paperTallies = tallies.enumerated().compactMap { entry, tally in
            if case .papers(let tally) = tally { (entry, tally) } else { nil }
        }
        orderTallies = tallies.enumerated().compactMap { entry, tally in
            if case .order(let tally) = tally { (entry, tally) } else { nil }
        }
        auditedAnew = tallies.indices.filter { if case .anew = tallies[$0] { true } else { false } }
        for (entry, tally) in paperTallies { units[entry] = tally.unitsOfNothing }
        replace(with: programme)
        keep()
    }

    package var programme: Programme { state.programme }

    /// Of all preferences; lower is better.
    package var points: Int { points(of: units) }
    /// Violations of requirements in all.
    package var breaches: Int {
        var sum = 0
        for entry in requirements { sum += units[entry] }
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
    package var pointsChange: Int { points - points(of: journal.unitsBefore ?? units) }

    private func points(of units: [Int]) -> Int {
        var sum = 0
        for entry in weights.indices { sum += weights[entry] * units[entry] }
        return sum
    }
}
