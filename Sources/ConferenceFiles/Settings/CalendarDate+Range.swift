import ConferenceModel

extension CalendarDate {
    /// `nil` when there are more than `limit`.
    static func days(of range: ClosedRange<CalendarDate>, atMost limit: Int) -> [CalendarDate]? {
        var days: [CalendarDate] = []
        var next: CalendarDate? = range.lowerBound
        while let day = next, day <= range.upperBound {
            guard days.count < limit else { return nil }
            days.append(day)
            next = day.following
        }
        return days
    }

    var following: CalendarDate? {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1)
    }
}
