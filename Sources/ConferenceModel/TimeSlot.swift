/// An interval of a day in which parallel sessions run (créneau).
package struct TimeSlot: Hashable, Sendable {
    package let interval: Interval

    package init(_ interval: Interval) { self.interval = interval }

    package var date: CalendarDate { interval.date }
    package var length: Minutes { interval.length }
    package var text: Text { interval.text }
    /// `2012-11-15 11:00`: names the slot in files; slots of a conference never overlap, so it is unique.
    package var id: String { "\(interval.date.iso) \(interval.start.iso)" }
}
