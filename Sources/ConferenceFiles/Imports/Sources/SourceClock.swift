import ConferenceModel
import Foundation

/// Dates and hours of other programs, as clocks at the conference’s place show them.
struct SourceClock {
    /// A minute of a day.
    struct Moment: Hashable, Comparable {
        let date: CalendarDate
        let time: LocalTime

        static func < (a: Moment, b: Moment) -> Bool { (a.date, a.time) < (b.date, b.time) }
    }

    /// `nil` = hours are taken as they are written, whatever their offset from UTC.
    var zone: TimeZone?

    /// `2030-03-14T09:00:00+01:00`, `2030-03-14 09:00`, `14/03/2030 9h00`.
    func moment(_ text: String) -> Moment? {
        let pattern = /(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/
        guard let match = text.wholeMatch(of: pattern) else {
            let words = text.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let date = CoSPLibClock.date(String(words[0])),
                let time = CoSPLibClock.time(String(words[1]))
            else { return nil }
            return Moment(date: date, time: time)
        }
        guard let date = CalendarDate(iso: match.1), let hour = Int(match.2), let minute = Int(match.3),
            let time = LocalTime(hour: hour, minute: minute)
        else { return nil }
        guard let offset = match.5.flatMap(Self.minutes), let zone else { return Moment(date: date, time: time) }
        return Self.moment(date, time, ahead: offset, in: zone)
    }

    /// The zone that a written moment with an offset may be of: that of Paris, where its clocks show as much.
    static func zone(_ text: String) -> String? {
        guard let match = text.wholeMatch(of: /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}).*([+-]\d{2}:?\d{2})/),
            let ahead = minutes(match.3), let instant = Instant(iso: "\(match.1)T\(match.2):00Z")
        else { return nil }
        let paris = TimeZone(identifier: "Europe/Paris")
        let moment = Date(timeIntervalSince1970: Double(instant.seconds - 60 * ahead.count))
        return paris?.secondsFromGMT(for: moment) == 60 * ahead.count ? "Europe/Paris" : CoSPLibClock.zone(ahead: ahead)
    }

    private static func minutes(_ offset: Substring) -> Minutes? {
        offset == "Z" ? 0 : CoSPLibClock.offset(String(offset))
    }

    private static func moment(
        _ date: CalendarDate, _ time: LocalTime, ahead: Minutes, in zone: TimeZone
    ) -> Moment? {
        guard time < .endOfDay, let instant = Instant(iso: "\(date.iso)T\(time.iso):00Z") else { return nil }
        let seconds = instant.seconds - 60 * ahead.count
        let there = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let shown = Instant(seconds: seconds + there).iso
        guard let day = CalendarDate(iso: shown.prefix(10)), let hour = Int(shown.dropFirst(11).prefix(2)),
            let minute = Int(shown.dropFirst(14).prefix(2)), let time = LocalTime(hour: hour, minute: minute)
        else { return nil }
        return Moment(date: day, time: time)
    }
}

extension SourceClock.Moment {
    /// Hours from here to there on this day; a night is cut short of midnight, which no time slot may touch.
    func interval(to end: SourceClock.Moment) -> Interval? {
        guard self < end else { return nil }
        let latest = LocalTime.endOfDay + Minutes(-1)
        return Interval(
            date: date, start: max(time, .midnight + 1), end: end.date > date ? latest : min(end.time, latest))
    }

    func interval(lasting length: Minutes) -> Interval? {
        interval(to: SourceClock.Moment(date: date, time: time + max(length, 0)))
    }

    /// All hours from here to there, day by day; at most those of two months.
    func intervals(to end: SourceClock.Moment) -> [Interval] {
        var (day, result): (CalendarDate?, [Interval]) = (date, [])
        while let today = day, today <= end.date, result.count < 62 {
            let from = today == date ? time : .midnight
            let to = today == end.date ? end.time : .endOfDay
            if let interval = Interval(date: today, start: from, end: to) { result.append(interval) }
            day = today.following
        }
        return result
    }
}
