/// An interval of a day in which parallel sessions run (créneau).
package struct TimeSlot: Hashable, Sendable {
    package let interval: Interval
    /// What the organiser calls it: `Mon1`; `nil` where the hours are name enough.
    package let name: String?
    /// Units of presentation time in each of its rooms, for conferences that count places instead of minutes.
    package let places: Int?

    package init(_ interval: Interval, name: String? = nil, places: Int? = nil) {
        (self.interval, self.name, self.places) = (interval, name, places)
    }

    package var date: CalendarDate { interval.date }
    package var length: Minutes { interval.length }
    package var text: Text { interval.text }
    /// `2012-11-15 11:00`: names the slot in files; slots of a conference never overlap, so it is unique.
    package var id: String { "\(interval.date.iso) \(interval.start.iso)" }
}
