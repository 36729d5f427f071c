package import ConferenceModel

/// One thing that a requirement asks for, and that could be given up: facts first, sentences to say them.
package protocol RuleCondition: Hashable, Sendable {
    static var scope: ConditionScope { get }
    /// What it costs the organiser to give it up, from a stroke of the pen to a paper less; `nil` = impossible.
    static var price: Int? { get }
    /// Whether it decides at what hours papers stand, so that what stands beside them matters.
    static var mindsHours: Bool { get }
    /// Whether it is all that its rule asks for: to give it up is to do without the rule.
    static var isWholeRule: Bool { get }

    /// The paper that is to be scheduled, where that is what is asked.
    var scheduledPaper: Reference<Paper>? { get }
    /// The paper that stays where it is pinned, where that is what is asked.
    var pinnedPaper: Reference<Paper>? { get }
    /// Whether it can matter when only these papers have to be scheduled.
    func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool
    /// Takes it out of what a conference asks for, which others may have been taken out of already.
    /// - Parameter original: the conference of the condition.
    func giveUp(in conference: inout Conference, of original: Conference)

    func subjects(in conference: Conference) -> [Subject]
    /// What holds, without a full stop.
    func text(in conference: Conference) -> Text
    /// What to ask for so that it need not hold; hours as a programme has them.
    func request(in conference: Conference, as programme: Programme) -> Text
    /// What to write into the conference's files.
    func edit(in conference: Conference) -> Text
}

extension RuleCondition {
    package static var scope: ConditionScope { .wish }
    package static var mindsHours: Bool { false }
    package static var isWholeRule: Bool { false }
    package var scheduledPaper: Reference<Paper>? { nil }
    package var pinnedPaper: Reference<Paper>? { nil }
    package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool { true }
    package func giveUp(in conference: inout Conference, of original: Conference) {}
    package func subjects(in conference: Conference) -> [Subject] { [] }
}
