import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Phrases that mean nothing")
struct TimePhraseFaultTests {
    private let days = ConferenceDays(
        [15, 16, 22].compactMap { CalendarDate(year: 2012, month: 11, day: $0) })

    @Test(
        "what is no phrase is not understood, and the place where it stops is said",
        arguments: [
            ("", ""), ("bientôt", "bientôt"), ("vendredi vers midi", "vers midi"), ("vendredi 9h-", ""),
            ("vendredi 9h à la fin", "fin"), ("sauf", ""), ("tout sauf", ""), ("vendredi matin midi", "midi"),
            ("vendredi et", ""), ("vendredi 9h", ""), ("99999999999999999999", "99999999999999999999"), ("🕘", "🕘"),
            ("vendredi\u{0000}", "\u{0000}"), ("vendredi après", ""), ("--", "--"),
        ])
    func notUnderstood(phrase: String, near: String) throws {
        guard !phrase.isEmpty else { return #expect(try TimePhrase.intervals(phrase, in: days) == []) }
        #expect(throws: TimePhraseFault.notUnderstood(near: near)) { try TimePhrase.intervals(phrase, in: days) }
    }

    @Test("a weekday that comes twice is ambiguous, unless all are meant or the day is said")
    func ambiguousWeekday() throws {
        #expect(throws: TimePhraseFault.ambiguousDay(Weekday.thursday.text, [days.dates[0], days.dates[2]])) {
            try TimePhrase.intervals("jeudi matin", in: days)
        }
        #expect(try TimePhrase.intervals("tous les jeudis", in: days).map(\.date.day) == [15, 22])
        #expect(try TimePhrase.intervals("jeudi 22", in: days).map(\.date.day) == [22])
    }

    @Test(
        "what people read in two ways is refused",
        arguments: [
            "jeudi 15 et vendredi matin", "jeudi 15, vendredi 16, 9h-10h", "vendredi après 9h et avant 17h",
            "Thursday 15 and Friday after 3pm",
        ])
    func ambiguousLists(phrase: String) {
        #expect(throws: TimePhraseFault.ambiguousList) { try TimePhrase.intervals(phrase, in: days) }
    }

    @Test(
        "the end comes after the start",
        arguments: [
            "vendredi 12h-9h", "vendredi 9h-9h", "Friday 3pm-2pm", "de vendredi à jeudi 15",
            "de vendredi 15h à vendredi 10h",
        ])
    func reversed(phrase: String) {
        #expect { try TimePhrase.intervals(phrase, in: days) } throws: {
            ($0 as? TimePhraseFault)?.name == "reversed-hours"
        }
    }

    @Test(
        "times and dates that do not exist",
        arguments: [
            ("vendredi 25h-26h", "impossible-time"), ("vendredi 9h75-10h", "impossible-time"),
            ("Friday after 13pm", "impossible-time"),
            ("30 février", "impossible-date"), ("31/11", "impossible-date"), ("2012-13-01", "impossible-date"),
            ("le 45", "impossible-date"), ("lundi", "day-outside-dates"), ("le 17", "day-outside-dates"),
            ("9-12", "day-outside-dates"),
            ("tous les lundis", "day-outside-dates"), ("16/11/2013", "day-outside-dates"),
            ("vendredi 15", "other-weekday"),
        ])
    func impossible(phrase: String, name: String) {
        #expect { try TimePhrase.intervals(phrase, in: days) } throws: { ($0 as? TimePhraseFault)?.name == name }
    }

    @Test("every example that a message gives is understood")
    func examples() throws {
        let few = ConferenceDays(Array(days.dates.prefix(2)))
        for example in TimePhrase.examples(in: days.dates) {
            #expect(try !TimePhrase.intervals(example.fr, in: days).isEmpty)
            #expect(try !TimePhrase.intervals(example.en, in: days).isEmpty)
        }
        for grammar in [TimePhrase.grammar.fr, TimePhrase.grammar.en] {
            // The examples stand behind two spaces and the title of their line, separated by middle dots.
            let lines = grammar.split(separator: "\n").filter { $0.hasPrefix("  ") }
            let phrases = lines.flatMap { $0.dropFirst(16).split(separator: "·").map { String($0).trimmed } }
            let dated = phrases.filter { !$0.isEmpty && $0 != "à un autre" }.map { $0.replacing(/\s\(.*\)/, with: "") }
            #expect(dated.count > 20)
            for phrase in dated { #expect(try !TimePhrase.intervals(phrase, in: few).isEmpty, "\(phrase)") }
        }
    }
}
