package import ConferenceModel

/// A minute on the clock at the conference’s place.
package struct Moment: Hashable, Sendable {
    package let date: CalendarDate
    package let time: LocalTime

    package init(date: CalendarDate, time: LocalTime) { (self.date, self.time) = (date, time) }
}

extension Interval {
    /// Whether it starts before.
    func isBefore(_ moment: Moment) -> Bool { (date, start) < (moment.date, moment.time) }
}
