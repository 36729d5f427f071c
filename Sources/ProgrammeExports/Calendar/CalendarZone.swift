internal import ConferenceModel

/// The time zone of a calendar (VTIMEZONE): its rule for metropolitan France, the changes of the years around the conference
/// for any other.
struct CalendarZone {
    private let conference: Conference

    init(_ conference: Conference) { self.conference = conference }

    var lines: [ContentLine] {
        [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", conference.timeZone)] + observances
            + [ContentLine("END", "VTIMEZONE")]
    }

    private var observances: [ContentLine] {
        let first = conference.days.first?.year ?? 2000
        // The rule is that of the European Union since 1996.
        guard conference.timeZone != "Europe/Paris" || first < 1996 else {
            return observance(
                "DAYLIGHT", "CEST", from: 3600, to: 7200, start: "19960331T020000",
                rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                + observance(
                    "STANDARD", "CET", from: 7200, to: 3600, start: "19961027T030000",
                    rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        }
        return changes(from: first - 1, to: (conference.days.last?.year ?? first) + 1)
    }

    private func changes(from first: Int, to last: Int) -> [ContentLine] {
        let clock = ZoneClock(conference)
        let bounds = [first, last + 1].map { Instant(iso: "\($0)-01-01T00:00:00Z") ?? Instant(seconds: 0) }
        let start = clock.offset(at: bounds[0])
        var lines = observance("STANDARD", nil, from: start, to: start, start: "\(first)0101T000000")
        for change in clock.transitions(from: bounds[0], to: bounds[1]) {
            let before = clock.offset(at: Instant(seconds: change.seconds - 1))
            // A change is dated by the clock that it ends.
            let local = Instant(seconds: change.seconds + before)
            lines += observance(
                clock.isSummer(at: change) ? "DAYLIGHT" : "STANDARD", nil, from: before, to: clock.offset(at: change),
                start: String(local.basic.dropLast()))
        }
        return lines
    }

    private func observance(
        _ kind: String, _ name: String?, from before: Int, to after: Int, start: String, rule: String? = nil
    ) -> [ContentLine] {
        [
            ContentLine("BEGIN", kind), ContentLine("DTSTART", start), ContentLine("TZOFFSETFROM", offset(before)),
            ContentLine("TZOFFSETTO", offset(after)), name.map { ContentLine("TZNAME", $0) },
            rule.map { ContentLine("RRULE", $0) }, ContentLine("END", kind),
        ].compactMap { $0 }
    }

    /// `+0130`.
    private func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
    }
}

extension Instant {
    /// `20121115T110000Z`: the basic form of ISO 8601.
    var basic: String { iso.filter { $0 != "-" && $0 != ":" } }
}
