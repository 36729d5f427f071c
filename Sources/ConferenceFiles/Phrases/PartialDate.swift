import ConferenceModel

/// A day as people write it: `jeudi`, `15`, `jeudi 15`, `15/11`, `16 November 2012`.
struct PartialDate: Hashable, Sendable {
    var weekday: Weekday?
    var year: Int?
    var month: Int?
    var day: Int?

    /// The one day of the conference that is meant.
    func day(in days: [CalendarDate]) throws(TimePhraseFault) -> CalendarDate {
        if let date = try fullDate(ofYear: days.first?.year) {
            guard days.contains(date) else { throw .outsideDates(date.text) }
            return date
        }
        let matches = days.filter { (day ?? $0.day) == $0.day && (weekday ?? $0.weekday) == $0.weekday }
        guard matches.count < 2 else { throw .ambiguousDay(written, matches) }
        if let match = matches.first { return match }
        if let day, let weekday, let date = days.first(where: { $0.day == day }) { throw .otherWeekday(weekday, date) }
        if let day, day > 31 { throw .impossibleDate(written.en) }
        throw .outsideDates(written)
    }

    /// `nil` when the month is not said. A year that is not said is the conference's.
    func fullDate(ofYear conferenceYear: Int?) throws(TimePhraseFault) -> CalendarDate? {
        guard let month, let day, let year = year ?? conferenceYear else { return nil }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let number = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
            throw .impossibleDate("\(year)-\(number(month))-\(number(day))")
        }
        if let weekday, weekday != date.weekday { throw .otherWeekday(weekday, date) }
        return date
    }

    private var written: Text {
        let number = Text(day.map(String.init) ?? "")
        guard let weekday else { return number }
        return day == nil ? weekday.text : weekday.text + Text(" ") + number
    }
}
