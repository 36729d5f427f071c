internal import ConferenceModel
internal import Foundation

/// The conference's clock against universal time.
struct ZoneClock {
    private let zone: TimeZone

    init(_ conference: Conference) {
        // Readers of files accept no zone that does not exist.
        zone = TimeZone(identifier: conference.timeZone) ?? .gmt
    }

    /// Seconds by which the clock is ahead of universal time.
    func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// When the clock shows a time. Where it is set back, the first time; where it is put forward, as if it were not yet.
    func instant(_ date: CalendarDate, _ time: LocalTime) -> Instant {
        let universal = (Instant(iso: "\(date.iso)T00:00:00Z")?.seconds ?? 0) + 60 * time.sinceMidnight.count
        let before = offset(at: Instant(seconds: universal - 86_400))
        let guess = Instant(seconds: universal - before)
        let there = offset(at: guess)
        let second = Instant(seconds: universal - there)
        return offset(at: second) == there ? second : guess
    }

    /// `2012-11-15T11:00:00+01:00`; 24:00 is the next day’s midnight.
    func iso(_ date: CalendarDate, _ time: LocalTime) -> String {
        let instant = instant(date, time)
        let offset = offset(at: instant)
        let minutes = abs(offset) / 60
        let sign = offset < 0 ? "-" : "+"
        return local(instant) + sign + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }

    /// `2012-11-15T11:00:00`, on the conference's clock.
    func local(_ instant: Instant) -> String {
        String(Instant(seconds: instant.seconds + offset(at: instant)).iso.dropLast())
    }

    /// The first second of each new offset, from one instant to another.
    func transitions(from start: Instant, to end: Instant) -> [Instant] {
        var (found, last) = ([Instant](), start)
        while last < end {
            let next = Instant(seconds: min(last.seconds + 86_400, end.seconds))
            if offset(at: next) != offset(at: last) { found.append(transition(between: last, and: next)) }
            last = next
        }
        return found
    }

    /// By halving: the offset changes once in a day.
    private func transition(between start: Instant, and end: Instant) -> Instant {
        var (before, after) = (start.seconds, end.seconds)
        while after - before > 1 {
            let middle = (before + after) / 2
            if offset(at: Instant(seconds: middle)) == offset(at: start) { before = middle } else { after = middle }
        }
        return Instant(seconds: after)
    }

    func isSummer(at instant: Instant) -> Bool {
        zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
