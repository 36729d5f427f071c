/// A plenary, opening, break, lunch: fixed, for everybody (temps collectif).
package struct Event: Hashable, Sendable {
    package let title: Text
    package let interval: Interval
    /// Where, as the organiser wrote it: an event may be held outside the rooms of the sessions.
    package let place: String?

    package init(title: Text, interval: Interval, place: String? = nil) {
        (self.title, self.interval, self.place) = (title, interval, place)
    }
}
