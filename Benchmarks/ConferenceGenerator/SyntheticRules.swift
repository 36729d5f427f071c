import ConferenceFiles
import ConferenceModel

/// The rules of made-up conferences: CoSPLib's terms, weighted as one of its real conferences does.
enum SyntheticRules {
    private static let weights = [
        "axes-keep-to-their-time-slots": 100,
        "axes-keep-to-their-rooms": 1,
        "rooms-keep-to-their-time-slots": 10,
        "related-axes-do-not-compete": 1,
        "axes-stay-in-one-room": 1,
        "sessions-of-one-axis-do-not-compete": 1,
        "axes-run-in-consecutive-time-slots": 10,
        "papers-keep-their-rank": 10,
        "papers-keep-to-their-time-slots": 100,
        "presenters-are-not-in-two-sessions-at-once": 100_000,
        "attendees-are-not-in-two-sessions-at-once": 1,
        "chairs-are-not-in-two-sessions-at-once": 100_000,
    ]
    private static let options = [
        "related-axes-do-not-compete": ["count": "rooms"],
        "axes-run-in-consecutive-time-slots": ["within": "conference"],
    ]

    static var settings: [RuleSetting] {
        let location = Location(file: "synthetic")
        return (CoSPLibTerm.all.map(\.rule) + CoSPLibTerm.otherRules).map { rule in
            RuleSetting(rule: rule, weight: weights[rule] ?? 0, options: options[rule] ?? [:], location: location)
        }
    }
}
