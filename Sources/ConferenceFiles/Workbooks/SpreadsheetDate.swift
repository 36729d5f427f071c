import ConferenceModel
import Foundation

/// Dates and times of spreadsheets as ISO text: `2012-11-15`, `09:00`, `2012-11-15 09:00`, rounded to the minute;
/// hours beyond a day as `26:30`.
enum SpreadsheetDate {
    /// Reads a serial number of .xlsx: days since the end of 1899, or of 1903 (as Excel for Mac once had it).
    /// - Returns: `nil` for plain numbers and outside the years 1900 … 9999.
    static func text(ofSerial serial: Double, format: NumberFormat, from1904: Bool) -> String? {
        guard format != .plain, serial >= 0, serial < 2_958_466 else { return nil }
        let minutes = Int((serial * 1440).rounded())
        switch format {
        case .plain: return nil
        case .elapsed: return clock(minutes)
        case .time: return clock(minutes % 1440)
        case .date: return date(ofDay: Int(serial), from1904: from1904)
        case .dateTime:
            return date(ofDay: minutes / 1440, from1904: from1904).map { dated($0, minutes: minutes % 1440) }
        }
    }

    /// Reads `2012-11-15`, `2012-11-15T09:00:00`; `nil` for anything else.
    static func text(ofISO text: String) -> String? {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard let date = parts.first.flatMap({ CalendarDate(iso: $0) })?.iso else { return nil }
        guard parts.count == 2 else { return date }
        let numbers = parts[1].split(separator: ":").map { Double($0.prefix { $0.isNumber || $0 == "." }) ?? -1 }
        guard numbers.count >= 2, let minutes = minutes(hours: numbers[0], numbers[1], numbers.dropFirst(2).first ?? 0)
        else { return nil }
        return dated(date, minutes: minutes)
    }

    /// Reads a duration as .ods writes times: `PT09H30M00S`; `nil` for anything else.
    static func text(ofDuration text: String) -> String? {
        guard let match = text.wholeMatch(of: /PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d+)?)S)?/) else {
            return nil
        }
        let (_, hours, minutes, seconds) = match.output
        let numbers = [hours, minutes, seconds].map { $0.flatMap { Double($0) } ?? 0 }
        return self.minutes(hours: numbers[0], numbers[1], numbers[2]).map(clock)
    }

    private static func minutes(hours: Double, _ minutes: Double, _ seconds: Double) -> Int? {
        guard hours >= 0, minutes >= 0, seconds >= 0, hours + minutes + seconds < 1e7 else { return nil }
        return Int((hours * 60 + minutes + seconds / 60).rounded())
    }

    private static func date(ofDay day: Int, from1904: Bool) -> String? {
        // Excel counts a 29 February 1900 that never was, so that its days begin a day later before March 1900.
        let sinceEpoch = day + (from1904 ? -24_107 : day < 60 ? -25_568 : -25_569)
        let instant = Date(timeIntervalSince1970: Double(sinceEpoch) * 86_400)
        return CalendarDate(iso: instant.formatted(.iso8601.year().month().day()))?.iso
    }

    /// Midnight goes without saying: a date with an empty time is a date.
    private static func dated(_ date: String, minutes: Int) -> String {
        minutes == 0 ? date : "\(date) \(clock(minutes))"
    }

    private static func clock(_ minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        return (hours < 10 ? "0" : "") + "\(hours):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
