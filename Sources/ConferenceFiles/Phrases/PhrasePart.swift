import ConferenceModel

/// One member of a time phrase, read but not yet laid over the days of a conference.
enum PhrasePart: Hashable, Sendable {
    /// `jeudi matin`. Without days: those of the part before, or all. Without hours: the whole day.
    case window(DayName?, PhraseHours?)
    /// `après jeudi`, `de jeudi 15h à vendredi 10h`: from one moment to another, days in between included.
    case span(from: Bound?, to: Bound?)

    enum DayName: Hashable, Sendable {
        case all
        /// `les deux jours`: all, if there are as many.
        case count(Int)
        case every(Weekday)
        case one(PartialDate)

        func dates(in days: [CalendarDate]) throws(TimePhraseFault) -> [CalendarDate] {
            switch self {
            case .all: return days
            case .count(let count):
                guard count == days.count else { throw .otherCount(count, days) }
                return days
            case .every(let weekday):
                let dates = days.filter { $0.weekday == weekday }
                if dates.isEmpty { throw .outsideDates(weekday.text) }
                return dates
            case .one(let date): return [try date.day(in: days)]
            }
        }
    }

    /// The start of the day, its end, or an hour of it.
    struct Bound: Hashable, Sendable {
        let day: PartialDate
        let time: LocalTime
    }
}
