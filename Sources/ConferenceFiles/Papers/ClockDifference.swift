import ConferenceModel
import Foundation

/// How far the clocks of other time zones are ahead of the conference's, on its first day.
struct ClockDifference {
    private let here: TimeZone?
    private let noon: Date

    init(_ settings: SettingsDraft) { self.init(timeZone: settings.timeZone, days: settings.dates) }

    init(timeZone: String, days: [CalendarDate]) {
        here = TimeZone(identifier: timeZone)
        noon =
            days.first.flatMap { try? Date("\($0.iso)T12:00:00Z", strategy: .iso8601) }
            ?? Date(timeIntervalSince1970: 0)
    }

    /// Of the conference itself, ahead of UTC.
    var offset: Minutes { Minutes((here?.secondsFromGMT(for: noon) ?? 0) / 60) }

    /// `GMT+8`, `Asia/Tokyo`; `nil` for what is no time zone.
    func minutes(ahead zone: String) -> Minutes? {
        if let there = CoSPLibClock.offset(zone) { return there - offset }
        guard case .found(let name) = ZoneName.reading(zone), let there = TimeZone(identifier: name) else { return nil }
        return Minutes(there.secondsFromGMT(for: noon) / 60) - offset
    }

    /// `GMT+8`, `GMT-3:30`: a zone that is so many minutes ahead.
    func zone(ahead: Minutes) -> String {
        let minutes = (offset + ahead).count
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        return "GMT" + (minutes < 0 ? "-" : "+") + "\(hours)"
            + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + "\(rest)")
    }
}
