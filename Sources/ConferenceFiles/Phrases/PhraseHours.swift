import ConferenceModel

/// The hours of a day that a time phrase names.
enum PhraseHours: Hashable, Sendable {
    case allDay, morning, afternoon, evening
    /// `midi` between other hours than of a clock: from noon to 14:00.
    case midday
    /// `début de matinée` until 10:00, `fin de matinée` from 11:00.
    case earlyMorning, lateMorning
    /// `début d’après-midi` until 16:00, `fin d’après-midi` from 16:00.
    case earlyAfternoon, lateAfternoon
    case from(LocalTime)
    case until(LocalTime)
    case between(LocalTime, LocalTime)
    /// An hour alone, which only a pin may be: where a time slot starts.
    case at(LocalTime)

    /// `nil` where nothing of the day is left: `after 24:00`.
    func interval(on date: CalendarDate, in days: ConferenceDays) -> Interval? {
        let (start, end): (LocalTime, LocalTime) =
            switch self {
            case .allDay: (.midnight, .endOfDay)
            case .morning: (.midnight, days.noon(on: date))
            case .afternoon: (days.noon(on: date), .endOfDay)
            case .evening: (ConferenceDays.evening, .endOfDay)
            case .midday: (.noon, .at(14))
            case .earlyMorning: (.midnight, .at(10))
            case .lateMorning: (.at(11), max(days.noon(on: date), .noon))
            case .earlyAfternoon: (days.noon(on: date), .at(16))
            case .lateAfternoon: (.at(16), .endOfDay)
            case .from(let time): (time, .endOfDay)
            case .until(let time): (.midnight, time)
            case .between(let start, let end): (start, end)
            case .at(let time): (time, time + 1)
            }
        return Interval(date: date, start: start, end: end)
    }
}

extension LocalTime {
    static let noon = at(12)

    fileprivate static func at(_ hour: Int) -> LocalTime { .midnight + Minutes(hour * 60) }
}
