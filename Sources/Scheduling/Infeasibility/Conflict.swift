package import ConferenceModel
package import SchedulingRules

/// A reason why there is no programme, in facts and in a sentence.
package struct Conflict: Hashable, Sendable {
    /// What, taken together, cannot hold; a least set unless `isMinimal` says otherwise.
    package struct Member: Hashable, Sendable {
        package let condition: AnyCondition
        package let subjects: [Subject]
        package let text: Text

        /// The rule's name.
        package var rule: String { condition.rule.name }
    }

    /// The name of the rule that cannot hold.
    package let rule: String
    /// What an organiser calls it.
    package let title: Text
    package let subjects: [Subject]
    package let text: Text
    /// Empty for what is found without a search.
    package let members: [Member]
    /// Whether it is proved that without any one of its members there would be a programme.
    package let isMinimal: Bool

    init(
        _ rule: any Rule.Type, _ subjects: [Subject], _ text: Text, members: [Member] = [], isMinimal: Bool = true
    ) {
        (self.rule, title, self.subjects, self.text) = (rule.name, rule.title, subjects, text)
        (self.members, self.isMinimal) = (members, isMinimal)
    }

    private init(_ proof: Conflict, members: [Member], isMinimal: Bool) {
        (rule, title, subjects, text) = (proof.rule, proof.title, proof.subjects, proof.text)
        (self.members, self.isMinimal) = (members, isMinimal)
    }

    var papers: Set<Subject> {
        Set(subjects.filter { if case .paper = $0 { true } else { false } })
    }

    /// Whether nothing that is said of it can be given up but that its papers, or all, are scheduled.
    var isAboutPapers: Bool {
        members.allSatisfy { member in
            member.condition.scheduledPaper != nil || member.condition.price == nil
        } && (!members.isEmpty || papers.isEmpty)
    }

    /// Whether it says what all lack together, and is told as it is: the search for reasons has no better words for it.
    package var isShortage: Bool { papers.isEmpty }

    /// Whether a proof that needed no search says why these cannot hold: it is about the very same papers.
    func isSaid(of conflict: Conflict) -> Bool { papers == conflict.papers }

    /// The same words for what a search has found.
    func needing(_ found: Conflict) -> Conflict {
        Conflict(self, members: found.members, isMinimal: found.isMinimal)
    }
}
