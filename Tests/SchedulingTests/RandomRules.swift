import ConferenceModel
import SchedulingRules
import TestSupport

extension RuleSet {
    /// All requirements, and preferences with weights and options at random; the same for the same seed.
    static func random(seed: Int, for conference: Conference) -> RuleSet {
        var random = SplitMix64(seed: seed &+ 77)
        return RuleSet(
            all.compactMap { type in
                var options = RuleOptions(defaultsOf: type.options)
                for option in type.options {
                    let value =
                        switch option.values {
                        case .number(let range, let standard):
                            "\(random.number(range.lowerBound...min(standard, range.upperBound)))"
                        case .choice(let words): random.one(of: words).en
                        case .time(let standard): (standard + Minutes(random.number(-90...90))).iso
                        }
                    precondition(options.set(option, to: value))
                }
                let rule = type.init(options, for: conference)
                guard type.kind != .requirement else { return Entry(rule: rule, weight: 0, options: options) }
                let weight = random.number(0...12)
                return weight == 0 ? nil : Entry(rule: rule, weight: weight, options: options)
            })
    }

    /// The rules with their own weights and options, but for one.
    static func standard(for conference: Conference, without left: (any Rule.Type)? = nil) -> RuleSet {
        RuleSet(read(for: conference).rules.entries.filter { $0.type != left })
    }
}
