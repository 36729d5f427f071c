/// A day of the Gregorian calendar, without a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1 … 12.
    package let month: Int
    /// 1 … 31.
    package let day: Int

    /// `nil` for a day that does not exist (30 February), and outside the years 1583 … 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1583...9999).contains(year), (1...12).contains(month),
            (1...CalendarDate.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `2012-11-15` (ISO 8601).
    package init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        // `Int` would read `+1` too.
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isNumber),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var iso: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

    package var weekday: Weekday {
        // Sakamoto's method.
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
        let y = month < 3 ? year - 1 : year
        let fromSunday = (y + y / 4 - y / 100 + y / 400 + shift + day) % 7
        return Weekday.allCases[(fromSunday + 6) % 7]
    }

    /// `jeudi 15 novembre` / `Thursday 15 November`.
    package var text: Text {
        let first = day == 1 ? "1er" : "\(day)"
        return Text(
            fr: "\(weekday.text.fr) \(first) \(CalendarDate.months[month - 1].fr)",
            en: "\(weekday.text.en) \(day) \(CalendarDate.months[month - 1].en)")
    }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    package static let months: [Text] = [
        Text(fr: "janvier", en: "January"), Text(fr: "février", en: "February"), Text(fr: "mars", en: "March"),
        Text(fr: "avril", en: "April"), Text(fr: "mai", en: "May"), Text(fr: "juin", en: "June"),
        Text(fr: "juillet", en: "July"), Text(fr: "août", en: "August"), Text(fr: "septembre", en: "September"),
        Text(fr: "octobre", en: "October"), Text(fr: "novembre", en: "November"), Text(fr: "décembre", en: "December"),
    ]

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
