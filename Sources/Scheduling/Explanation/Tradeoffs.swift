package import ConferenceModel
package import SchedulingRules

/// What each preference costs the others: the points of all of them when one has twice its weight, and when it has none.
/// All points are units of violation times the conference's own weights, so that they can be compared.
package struct Tradeoffs: Sendable {
    package enum Change: String, Sendable, CaseIterable {
        case doubled, dropped

        package var text: Text {
            switch self {
            case .doubled: Text(fr: "doublée", en: "doubled")
            case .dropped: Text(fr: "éteinte", en: "dropped")
            }
        }
    }

    /// The best programme that is known once a rule's weight is changed.
    package struct Trial: Sendable {
        /// Its place among the preferences.
        package let preference: Int
        package let change: Change
        /// By preference.
        package let points: [Int]
        /// Whether no programme is better under the changed weight.
        package let isProved: Bool

        package var own: Int { points[preference] }
        package var others: Int { points.reduce(0, +) - own }
    }

    /// Those that are on.
    package let preferences: [any Rule.Type]
    /// By preference, of the best programme that is known for the weights as they are: what trials are compared with.
    package let points: [Int]
    package let isProved: Bool
    /// By preference; those that were reached before the search had to stop.
    package let trials: [Trial]
    package let isComplete: Bool

    package func trial(of preference: Int, _ change: Change) -> Trial? {
        trials.first { $0.preference == preference && $0.change == change }
    }

    /// What the trial brings the other preferences, in points: less than 0 = they are better off.
    package func changeOfOthers(_ trial: Trial) -> Int {
        trial.others - (points.reduce(0, +) - points[trial.preference])
    }
}
