package import ConferenceModel
package import Scheduling
package import SchedulingRules

/// Why something is as it is, and what it would cost to have it otherwise.
package struct ExplainAnswer: Sendable {
    package enum Explanation: Sendable {
        /// Of a paper: what each place would cost.
        case places(PaperExplanation)
        /// Of anything else: what was asked about, and what the best programme does not meet of it.
        case wish(WishExplanation, title: Text, unmet: [any RuleViolation])
    }

    package let opened: OpenedConference
    package let explanation: Explanation
}
