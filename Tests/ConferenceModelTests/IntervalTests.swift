import ConferenceModel
import TestSupport
import Testing

@Suite("Intervals of a day")
struct IntervalTests {
    private static let morning: Interval = "2012-11-15 09:00–10:30"

    @Test("end after they start")
    func order() {
        #expect(Interval(date: "2012-11-15", start: "10:00", end: "10:00") == nil)
        #expect(Interval(date: "2012-11-15", start: "10:01", end: "10:00") == nil)
        #expect(IntervalTests.morning.length == 90)
    }

    @Test(
        "overlap when they share a minute, not when they touch",
        arguments: [
            ("2012-11-15 10:29–11:00", true), ("2012-11-15 10:30–11:00", false), ("2012-11-15 08:00–09:00", false),
            ("2012-11-15 08:00–09:01", true), ("2012-11-15 09:30–09:40", true), ("2012-11-15 08:00–12:00", true),
            ("2012-11-16 09:00–10:30", false),
        ] as [(Interval, Bool)])
    func overlaps(other: Interval, expected: Bool) {
        #expect(IntervalTests.morning.overlaps(other) == expected)
        #expect(other.overlaps(IntervalTests.morning) == expected)
    }

    @Test(
        "contain what stands between their ends, ends included",
        arguments: [
            ("2012-11-15 09:00–10:30", true), ("2012-11-15 09:15–10:00", true), ("2012-11-15 08:59–10:00", false),
            ("2012-11-15 10:00–10:31", false), ("2012-11-16 09:15–10:00", false),
        ] as [(Interval, Bool)])
    func contains(other: Interval, expected: Bool) {
        #expect(IntervalTests.morning.contains(other) == expected)
    }

    @Test("are said with their day and hours")
    func text() {
        #expect(
            ("2012-11-15 11:00–12:30" as Interval).text
                == Text(
                    fr: "jeudi 15 novembre, 11\u{202F}h\u{A0}– 12\u{202F}h\u{202F}30",
                    en: "Thursday 15 November, 11:00–12:30"))
        #expect(("2012-11-15 11:00–12:30" as TimeSlot).id == "2012-11-15 11:00")
    }
}
