/// A stretch of one day, from its start up to, not including, its end.
package struct Interval: Hashable, Comparable, Sendable {
    package let date: CalendarDate
    package let start: LocalTime
    package let end: LocalTime

    /// `nil` unless `start < end`.
    package init?(date: CalendarDate, start: LocalTime, end: LocalTime) {
        guard start < end else { return nil }
        (self.date, self.start, self.end) = (date, start, end)
    }

    package var length: Minutes { end - start }

    package func overlaps(_ other: Interval) -> Bool {
        date == other.date && start < other.end && other.start < end
    }

    package func contains(_ other: Interval) -> Bool {
        date == other.date && start <= other.start && other.end <= end
    }

    /// `11 h – 12 h 30` / `11:00–12:30`.
    package var hours: Text {
        Text(fr: "\(start.text.fr)\u{A0}– \(end.text.fr)", en: "\(start.text.en)–\(end.text.en)")
    }

    /// `jeudi 15 novembre, 11 h – 12 h 30` / `Thursday 15 November, 11:00–12:30`.
    package var text: Text {
        Text(fr: "\(date.text.fr), \(hours.fr)", en: "\(date.text.en), \(hours.en)")
    }

    package static func < (a: Interval, b: Interval) -> Bool {
        (a.date, a.start, a.end) < (b.date, b.start, b.end)
    }
}
