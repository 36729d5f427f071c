package import ConferenceModel

/// The days over which time phrases are laid, and where each has its noon.
package struct ConferenceDays: Hashable, Sendable {
    package let dates: [CalendarDate]
    private let breaks: [CalendarDate: LocalTime]

    /// - Parameter timeSlots: their breaks say where mornings end; without them it is at 12:30.
    package init(_ dates: [CalendarDate], timeSlots: [Interval] = []) {
        self.dates = dates
        var breaks: [CalendarDate: LocalTime] = [:]
        let slots = timeSlots.sorted()
        for (before, after) in zip(slots, slots.dropFirst()) where before.date == after.date && before.end < after.start
        {
            guard Self.middays.contains(before.end) else { continue }
            let known = breaks[before.date]
            if known.map({ Self.fromNoon(before.end) < Self.fromNoon($0) }) ?? true { breaks[before.date] = before.end }
        }
        self.breaks = breaks
    }

    /// End of the morning and start of the afternoon: where the break between time slots nearest to noon begins, if one
    /// begins between 11:00 and 14:00; else 12:30.
    package func noon(on date: CalendarDate) -> LocalTime { breaks[date] ?? Self.usualNoon }

    static let evening = LocalTime.midnight + 18 * 60
    private static let usualNoon = LocalTime.midnight + Minutes(12 * 60 + 30)
    private static let middays = (LocalTime.midnight + 11 * 60)...(LocalTime.midnight + 14 * 60)

    private static func fromNoon(_ time: LocalTime) -> Int { abs(time.sinceMidnight.count - 12 * 60) }
}
