import ConferenceModel
import SchedulingRules
import TestSupport

/// The laws that the audit and the other faces of every rule keep, tried on random programmes of random conferences.
///
/// - A requirement finds no violation ⇔ its faces admit every session and its rows hold.
/// - Weight × units of a preference's violations = the points of its faces, for every weight; where it is not priced
///   exactly, the points of its faces are no more, and the same where its doc comment says so.
///
/// Rules across sessions take for granted what other requirements see to: that no paper stands twice or without being
/// accepted, and, for preferences, that sessions hold one axis and rooms one session at a time; some that no paper is missing
/// and that sessions fit. No session is empty, and none runs past midnight: the model has no such sessions.
struct RuleLaws {
    /// Seeds at which the faces disagree.
    private(set) var counterexamples: [Int] = []
    /// Programmes in which the rule found nothing, and something.
    private(set) var (welcome, unwelcome) = (0, 0)

    init<R: ConfigurableRule>(of type: R.Type, seeds: Range<Int>) throws {
        try self.init(of: type, seeds: seeds) { seed, conference, _ in
            R(type.randomOptions(seed: seed), for: conference)
        }
    }

    /// - Parameter make: the rule for a conference and the programme that will be judged.
    init<R: Rule>(
        of type: R.Type, seeds: Range<Int>,
        conferences: (Int) throws -> Conference = { try RandomConference.make(seed: $0) },
        make: (Int, Conference, Programme) -> R
    ) throws {
        for seed in seeds {
            let conference = try conferences(seed)
            let programme = RandomProgramme.make(for: conference, seed: seed, RuleLaws.care(for: type))
            let rule = make(seed, conference, programme)
            let grounds = Grounds(conference: conference, programme: programme)
            guard grounds.suffice(for: rule) else { continue }
            let violations = rule.violations(in: programme, of: conference)
            if violations.isEmpty { welcome += 1 } else { unwelcome += 1 }
            let faces = FacesOfARule(rule: rule, conference: conference, programme: programme)
            let holds =
                switch type.kind {
                case .requirement: try violations.isEmpty == (faces.points(weight: 0) != nil)
                case .preference:
                    try [1, 7].allSatisfy { weight in
                        let units = violations.reduce(0) { $0 + weight * $1.units }
                        guard let points = try faces.points(weight: weight) else { return false }
                        return grounds.arePricedExactly(by: rule) ? points == units : points <= units
                    }
                }
            if !holds { counterexamples.append(seed) }
        }
    }

    private static func care(for type: any Rule.Type) -> RandomProgramme.Care {
        guard type is any ProgrammeRule.Type, type != AcceptedPapersAreScheduledOnce.self else { return .careless }
        return type.kind == .requirement ? .everyPaperOnce : .wellFormed
    }
}

extension ConfigurableRule {
    /// Some options at random, the others by default.
    fileprivate static func randomOptions(seed: Int) -> RuleOptions {
        var random = SplitMix64(seed: seed)
        var chosen = RuleOptions(defaultsOf: options)
        for option in options where random.chance(50) {
            let value =
                switch option.values {
                case .number(let range, let standard):
                    "\(random.number(range.lowerBound...min(2 * standard, range.upperBound)))"
                case .choice(let words): random.one(of: words).fr
                case .time(let standard): (standard + Minutes(random.number(-120...120))).iso
                }
            precondition(chosen.set(option, to: value), "\(name) does not take \(value) for \(option.name)")
        }
        return chosen
    }
}
