import ConferenceModel

/// The hours of a day that a time phrase names.
enum PhraseHours: Hashable, Sendable {
    case allDay, morning, afternoon, evening
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
            case .from(let time): (time, .endOfDay)
            case .until(let time): (.midnight, time)
            case .between(let start, let end): (start, end)
            case .at(let time): (time, time + 1)
            }
        return Interval(date: date, start: start, end: end)
    }
}
