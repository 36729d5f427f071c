/// A term of CoSPLib's objective, under each of its names: the only list of them.
package struct CoSPLibTerm: Hashable, Sendable {
    /// As CoSPLib's evaluator reports it.
    package let key: String
    /// As the sheet `parameters` names its weight, without the colon.
    package let label: String
    /// The rule that counts it.
    package let rule: String

    /// In the order of the sheet `parameters`.
    package static let all = [
        CoSPLibTerm("Tracks_Sessions|Penalty", "Tracks_Sessions|Penalty", "axes-keep-to-their-time-slots"),
        CoSPLibTerm("Tracks_Rooms|Penalty", "Tracks_Rooms|Penalty", "axes-keep-to-their-rooms"),
        CoSPLibTerm("Sessions_Rooms|Penalty", "Sessions_Rooms|Penalty", "rooms-keep-to-their-time-slots"),
        CoSPLibTerm("Similar Tracks", "Similar Tracks", "related-axes-do-not-compete"),
        CoSPLibTerm("Number of rooms per track", "Number of Rooms per Track", "axes-stay-in-one-room"),
        CoSPLibTerm("Parallel tracks", "Parallel Tracks", "sessions-of-one-axis-do-not-compete"),
        CoSPLibTerm("Consecutive tracks", "Consecutive Tracks", "axes-run-in-consecutive-time-slots"),
        CoSPLibTerm("Submissions timezones", "Submissions_Timezones", "papers-from-afar-have-suitable-hours"),
        CoSPLibTerm("Submissions order", "Submissions Order", "papers-keep-their-rank"),
        CoSPLibTerm("Submissions_Sessions|Penalty", "Submissions_Sessions|Penalty", "papers-keep-to-their-time-slots"),
        CoSPLibTerm("Submissions_Rooms|Penalty", "Submissions_Rooms|Penalty", "papers-keep-to-their-rooms"),
        CoSPLibTerm(
            "Presenters conflicts [Session Level]", "Presenters Conflicts", "presenters-are-not-in-two-sessions-at-once"
        ),
        CoSPLibTerm(
            "Attendees conflicts [Session Level]", "Attendees Conflicts", "attendees-are-not-in-two-sessions-at-once"),
        CoSPLibTerm("Chairs conflicts", "Chairs Conflicts", "chairs-are-not-in-two-sessions-at-once"),
        CoSPLibTerm(
            "Presenters conflicts [Timeslot Level]", "Presenters Conflicts Timeslot Level",
            "presenters-are-not-in-two-talks-at-once"),
        CoSPLibTerm(
            "Attendees conflicts [Timeslot Level]", "Attendees Conflicts Timeslot Level",
            "attendees-are-not-in-two-talks-at-once"),
    ]

    /// Rules of colloquia that CoSPLib does not know: a conference of its library switches them off.
    package static let otherRules = [
        "sessions-have-enough-papers", "speakers-are-never-in-two-places", "axes-are-balanced-over-days",
        "big-audiences-get-big-rooms", "speakers-speak-when-they-prefer", "sessions-are-evenly-filled",
        "speakers-come-on-one-day", "sessions-are-close-in-theme", "disciplines-mix-within-sessions",
        "popular-papers-do-not-compete", "papers-keep-their-axis",
    ]

    private init(_ key: String, _ label: String, _ rule: String) {
        (self.key, self.label, self.rule) = (key, label, rule)
    }
}
