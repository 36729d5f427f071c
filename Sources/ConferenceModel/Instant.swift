/// A second of universal time: `2012-11-01T09:00:00Z`. Leap seconds are left out.
package struct Instant: Hashable, Sendable, Comparable {
    /// Since 1 January 1970, 0 h UTC.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// Reads `2012-11-01T09:00:00Z` (ISO 8601), and nothing else.
    package init?(iso: String) {
        let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].utf8.count == 9, halves[1].last == "Z",
            let date = CalendarDate(iso: halves[0])
        else { return nil }
        let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard clock.map(\.utf8.count) == [2, 2, 2], clock.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
            let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Int(clock[2]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        seconds = 86_400 * Instant.days(to: date) + 3600 * hour + 60 * minute + second
    }

    package var iso: String {
        let (days, rest) = seconds.quotientAndRemainder(floorDividingBy: 86_400)
        return Instant.date(after: days) + "T" + twoDigits(rest / 3600) + ":" + twoDigits(rest / 60 % 60) + ":"
            + twoDigits(rest % 60) + "Z"
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

    // Days and dates, in years that begin in March, so that the leap day is a year's last (after H. Hinnant, 2014).

    private static func days(to date: CalendarDate) -> Int {
        let year = date.month > 2 ? date.year : date.year - 1
        let month = (date.month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 1 - 719_468
    }

    private static func date(after days: Int) -> String {
        let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(floorDividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = 400 * era + yearOfEra + (month < 10 ? 0 : 1)
        return
            "\(year)-\(twoDigits(month < 10 ? month + 3 : month - 9))-\(twoDigits(dayOfYear - (153 * month + 2) / 5 + 1))"
    }
}

extension Int {
    fileprivate func quotientAndRemainder(floorDividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
