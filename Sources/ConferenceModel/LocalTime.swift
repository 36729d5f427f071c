/// A time on the clock at the conference's place, to the minute: 00:00 … 24:00 (the end of a day).
package struct LocalTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 … 1,440.
    package let sinceMidnight: Minutes

    package static let midnight = LocalTime(uncheckedSinceMidnight: 0)
    package static let endOfDay = LocalTime(uncheckedSinceMidnight: 1440)

    /// `nil` outside 00:00 … 24:00.
    package init?(hour: Int, minute: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour * 60 + minute <= 1440 else { return nil }
        sinceMidnight = Minutes(hour * 60 + minute)
    }

    private init(uncheckedSinceMidnight minutes: Minutes) { sinceMidnight = minutes }

    package var hour: Int { sinceMidnight.count / 60 }
    package var minute: Int { sinceMidnight.count % 60 }

    /// `09:05`, as files have it (ISO 8601).
    package var iso: String { twoDigits(hour) + ":" + twoDigits(minute) }

    /// `9 h 05` in French (`9 h` on the hour, narrow no-break spaces), `9:05` in English.
    package var text: Text {
        let narrow = "\u{202F}"
        return Text(
            fr: minute == 0 ? "\(hour)\(narrow)h" : "\(hour)\(narrow)h\(narrow)\(twoDigits(minute))",
            en: "\(hour):\(twoDigits(minute))")
    }

    /// Clamped to the day.
    package static func + (time: LocalTime, length: Minutes) -> LocalTime {
        LocalTime(uncheckedSinceMidnight: min(max(time.sinceMidnight + length, 0), 1440))
    }
    package static func - (a: LocalTime, b: LocalTime) -> Minutes { a.sinceMidnight - b.sinceMidnight }
    package static func < (a: LocalTime, b: LocalTime) -> Bool { a.sinceMidnight < b.sinceMidnight }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
