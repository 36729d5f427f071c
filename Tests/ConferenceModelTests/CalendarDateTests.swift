import ConferenceModel
import Foundation
import TestSupport
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
    @Test(
        "exist, and fall on the weekday, as Foundation's calendar has it",
        arguments: [1583..<1603, 1896..<1908, 1998..<2032])
    func agreesWithFoundation(years: Range<Int>) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for year in years {
            for month in 1...12 {
                for day in 1...31 {
                    let components = DateComponents(calendar: calendar, year: year, month: month, day: day)
                    let date = CalendarDate(year: year, month: month, day: day)
                    try #require((date != nil) == components.isValidDate, "\(year)-\(month)-\(day)")
                    guard let date, let instant = components.date else { continue }
                    // Foundation counts from Sunday = 1.
                    let weekday = (calendar.component(.weekday, from: instant) + 5) % 7 + 1
                    try #require(date.weekday.rawValue == weekday, "\(date.iso)")
                }
            }
        }
    }

    @Test(
        "do not exist outside the calendar",
        arguments: [
            (2012, 2, 30), (2011, 2, 29), (1900, 2, 29), (2012, 13, 1), (2012, 0, 1), (2012, 4, 31), (2012, 1, 0),
            (1582, 12, 31), (10_000, 1, 1),
        ])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test("are read as ISO 8601 writes them and as nobody else does")
    func iso() throws {
        #expect(CalendarDate(iso: "2012-02-29")?.iso == "2012-02-29")
        for text in [
            "", "2012", "2012-11", "2012-11-15-", "12-11-15", "2012-1-5", "2012-+1-05", "2012-11-31", "15-11-2012",
            "2012/11/15", " 2012-11-15", "2012-11-aa",
        ] {
            #expect(CalendarDate(iso: text) == nil, "\(text)")
        }
    }

    @Test("are said as people say them")
    func text() {
        #expect(("2012-11-15" as CalendarDate).text == Text(fr: "jeudi 15 novembre", en: "Thursday 15 November"))
        #expect(("2021-08-01" as CalendarDate).text == Text(fr: "dimanche 1er août", en: "Sunday 1 August"))
    }

    @Test("come in order")
    func order() {
        let dates: [CalendarDate] = ["2011-12-31", "2012-01-30", "2012-02-01", "2012-02-02"]
        #expect(dates.shuffled().sorted() == dates)
    }
}
