package import ConferenceModel

/// What it would cost to meet a wish that the best programme does not meet.
package struct WishExplanation: Sendable {
    package enum Outcome: Sendable {
        /// The best programme meets it already.
        case met
        /// Points above the optimum, and a programme that has them.
        case costs(Int, Programme)
        /// No programme meets it everywhere; the points above the optimum of one that comes as near as can be.
        case comesNear(Int, Programme)
        /// Points above the optimum, not less.
        case costsAtLeast(Int)
        /// No programme meets it and all requirements.
        case impossible([Conflict])
    }

    package let programme: Programme
    package let proof: Proof
    package let outcome: Outcome
}
