package import ConferenceModel

/// A rule that an organiser sets in `colloque.yaml`: it is made of a conference and its options alone, and listed by
/// ``RuleSet/all``. Rules that the engine makes for itself know more, such as the programme before, and are no such rules.
package protocol ConfigurableRule: Rule {
    static var options: [RuleOption] { get }
    /// Whether a requirement may be switched off by weight 0: only where programmes that break it still make sense.
    static var mayBeOff: Bool { get }

    init(_ options: RuleOptions, for conference: Conference)
}

extension ConfigurableRule {
    package static var options: [RuleOption] { [] }
    package static var mayBeOff: Bool { false }
}
