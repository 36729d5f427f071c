import ConferenceModel
import Foundation

/// The hours of a conference's days, on its own clock, that are night for somebody who speaks from afar.
struct RemoteNight: Hashable, Sendable {
    /// 22:00–7:00 on the speaker's clock.
    private(set) var asleep: [Interval] = []
    /// 20:00–22:00 and 7:00–8:00 on the speaker's clock.
    private(set) var unseemly: [Interval] = []

    /// `nil` when one of the zones is unknown.
    init?(of zone: String, seenFrom conferenceZone: String, on days: [CalendarDate]) {
        guard let remote = TimeZone(identifier: zone), let local = TimeZone(identifier: conferenceZone) else {
            return nil
        }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = local
        for day in days {
            for minutes in stride(from: 0, to: 1440, by: Self.step) {
                // Built from the clock, not by adding hours: on the day that clocks change both differ.
                let clock = DateComponents(
                    year: day.year, month: day.month, day: day.day, hour: minutes / 60, minute: minutes % 60)
                guard let instant = calendar.date(from: clock) else { continue }
                let there = remote.secondsFromGMT(for: instant) - local.secondsFromGMT(for: instant)
                let start = LocalTime.midnight + Minutes(minutes)
                guard let interval = Interval(date: day, start: start, end: start + Minutes(Self.step)) else {
                    continue
                }
                switch (minutes * 60 + there + 2 * 86_400) % 86_400 / 3600 {
                case 22..., ..<7: asleep.append(interval)
                case 20, 21, 7: unseemly.append(interval)
                default: break
                }
            }
        }
        (asleep, unseemly) = (Interval.union(asleep), Interval.union(unseemly))
    }

    /// The distance between any two time zones in use is a multiple of this.
    private static let step = 15
}
