import ConferenceModel

/// Dates, times and time zones as CoSPLib workbooks write them: serial numbers of spreadsheets, or text.
enum CoSPLibClock {
    /// `09:30`, `9.30 am`, `09:30:00`, `2021-07-28 09:30`, or the share of a day that has passed.
    static func time(_ text: String) -> LocalTime? {
        if let serial = Double(text), (0..<1).contains(serial) || serial > 366 {
            return time(SpreadsheetDate.text(ofSerial: serial, format: .time, from1904: false) ?? "")
        }
        let pattern = /(?:.*[\sT])?(\d{1,2})[:.hH](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([aApP][mM])?/
        guard let match = text.wholeMatch(of: pattern), let hour = Int(match.1), let minute = Int(match.2) else {
            return nil
        }
        guard let half = match.3?.lowercased() else { return LocalTime(hour: hour, minute: minute) }
        guard (1...12).contains(hour) else { return nil }
        return LocalTime(hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute)
    }

    /// `2021-07-28`, `28/07/2021` (the day first, unless it cannot be), `28 July 2021`, or the number of a day.
    static func date(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(iso: text.prefix(10)) { return date }
        if let serial = Double(text) {
            return SpreadsheetDate.text(ofSerial: serial, format: .date, from1904: false).flatMap {
                CalendarDate(iso: $0)
            }
        }
        let parts = text.folded.split { !$0.isLetter && !$0.isNumber }
        if let month = parts.lazy.compactMap(month).first {
            let numbers = parts.compactMap { Int($0.filter(\.isNumber)) }
            guard let year = numbers.first(where: { $0 > 31 }), let day = numbers.first(where: { $0 <= 31 }) else {
                return nil
            }
            return CalendarDate(year: year, month: month, day: day)
        }
        let numbers = parts.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
            ?? CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    }

    /// Minutes ahead of UTC: `GMT+2`, `UTC-03:30`, `GMT`.
    static func offset(_ text: String) -> Minutes? {
        let plain = text.replacing("−", with: "-").filter { !$0.isWhitespace }
        guard let match = plain.wholeMatch(of: /(?i:GMT|UTC)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/), !plain.isEmpty else {
            return nil
        }
        let minutes = (match.2.flatMap { Int($0) } ?? 0) * 60 + (match.3.flatMap { Int($0) } ?? 0)
        guard minutes <= 14 * 60 else { return nil }
        return Minutes(match.1 == "-" ? -minutes : minutes)
    }

    /// The IANA name of a zone that is always this far ahead of UTC, whose sign is the other way round; `nil` for parts
    /// of hours.
    static func zone(ahead: Minutes) -> String? {
        let (hours, rest) = ahead.count.quotientAndRemainder(dividingBy: 60)
        guard rest == 0, (-12...14).contains(hours) else { return nil }
        return hours == 0 ? "UTC" : hours > 0 ? "Etc/GMT-\(hours)" : "Etc/GMT+\(-hours)"
    }

    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        return CalendarDate.months.firstIndex { [$0.fr, $0.en].contains { $0.folded.hasPrefix(word) } }.map { $0 + 1 }
    }
}
