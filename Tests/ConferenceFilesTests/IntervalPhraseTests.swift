import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Intervals as phrases")
struct IntervalPhraseTests {
    /// Random, but the same in every run.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    private static func conference(_ seed: UInt64) throws -> (days: ConferenceDays, interval: Interval) {
        var random = Seeded(state: seed &* 7919 &+ 1)
        let first = try #require(
            CalendarDate(
                year: .random(in: 1990...2060, using: &random), month: .random(in: 1...12, using: &random),
                day: .random(in: 1...24, using: &random)))
        let days = try #require(
            CalendarDate.days(
                of: first...(CalendarDate(year: first.year, month: first.month, day: first.day + 4) ?? first), atMost: 9
            ))
        let start = Int.random(in: 0..<1439, using: &random)
        let end = Int.random(in: start + 1...1440, using: &random)
        let interval = try #require(
            Interval(
                date: days.randomElement(using: &random) ?? first, start: .midnight + Minutes(start),
                end: .midnight + Minutes(end)))
        return (ConferenceDays(days), interval)
    }

    @Test("what an interval is printed as names that interval", arguments: 0..<500 as Range<UInt64>)
    func printThenParse(seed: UInt64) throws {
        let (days, interval) = try Self.conference(seed)
        let (date, start, end) = (interval.date, interval.start, interval.end)
        let phrases = [
            interval.text.fr, interval.text.en, "\(date.iso) \(start.iso)-\(end.iso)",
            "\(date.weekday.text.fr) \(date.day) de \(start.text.fr) à \(end.text.fr)",
            "\(date.weekday.text.en) from \(start.text.en) to \(end.text.en)",
            "\(date.day)/\(date.month)/\(date.year) \(start.iso)–\(end.iso)",
            "\(start.iso)-\(end.iso) le \(date.day) \(CalendarDate.months[date.month - 1].fr)",
        ]
        for phrase in phrases { #expect(try TimePhrase.intervals(phrase, in: days) == [interval], "\(phrase)") }
    }

    @Test("a phrase and its exception share nothing and lose nothing", arguments: 0..<200 as Range<UInt64>)
    func exceptions(seed: UInt64) throws {
        let (days, interval) = try Self.conference(seed)
        let hours = "\(interval.date.iso) \(interval.start.iso)-\(interval.end.iso)"
        let rest = try TimePhrase.intervals("tout sauf \(hours)", in: days)
        #expect(!rest.contains { $0.overlaps(interval) })
        let whole = try TimePhrase.intervals("tout", in: days)
        #expect(Interval.union(rest + [interval]) == whole)
        #expect(rest.reduce(interval.length) { $0 + $1.length } == Minutes(days.dates.count * 1440))
    }

    @Test(
        "a day alone has a year, or the year of the conference",
        arguments: [
            ("2012-11-15 / 2012-11-16", "2012-11-15…2012-11-16"), ("2012-11-15", "2012-11-15…2012-11-15"),
            ("15–16 novembre 2012", "2012-11-15…2012-11-16"), ("du 15 au 17 novembre 2012", "2012-11-15…2012-11-17"),
            ("November 15, 2012 to November 16, 2012", "2012-11-15…2012-11-16"),
            ("30 novembre – 1er décembre 2012", "2012-11-30…2012-12-01"),
            ("15/11/2012 - 16/11/2012", "2012-11-15…2012-11-16"),
            ("jeudi 15 et vendredi 16 novembre 2012", "2012-11-15…2012-11-16"), ("29/2/2012", "2012-02-29…2012-02-29"),
        ])
    func dates(phrase: String, expected: String) throws {
        let range = try TimePhrase.dates(phrase)
        #expect("\(range.lowerBound.iso)…\(range.upperBound.iso)" == expected)
    }

    @Test(
        "mornings end with the break nearest to noon",
        arguments: [
            ([], "12:30"), (["11:00-12:30", "14:00-15:30"], "12:30"),
            (["9:00-10:30", "11:00-12:00", "13:30-15:00"], "12:00"),
            (["9:00-10:30", "10:45-18:00"], "12:30"), (["9:00-12:00", "12:00-13:15", "14:00-15:00"], "13:15"),
            (["9:00-11:15", "11:30-12:15", "13:00-15:00"], "12:15"),
        ])
    func noons(slots: [String], noon: String) throws {
        let day = try #require(CalendarDate(year: 2012, month: 11, day: 15))
        let bare = ConferenceDays([day])
        let days = ConferenceDays([day], timeSlots: try slots.flatMap { try TimePhrase.intervals($0, in: bare) })
        #expect(days.noon(on: day).iso == noon)
        let (morning, afternoon) = try (
            TimePhrase.intervals("matin", in: days), TimePhrase.intervals("afternoon", in: days)
        )
        #expect(Interval.union(morning + afternoon) == (try TimePhrase.intervals("jeudi", in: days)))
    }
}
