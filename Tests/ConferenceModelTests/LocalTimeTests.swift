import ConferenceModel
import TestSupport
import Testing

@Suite("Times on the clock")
struct LocalTimeTests {
    @Test("run from 00:00 to 24:00")
    func range() {
        #expect(LocalTime(hour: 0) == .midnight)
        #expect(LocalTime(hour: 24) == .endOfDay)
        for (hour, minute) in [(24, 1), (25, 0), (-1, 0), (10, 60), (10, -1)] {
            #expect(LocalTime(hour: hour, minute: minute) == nil, "\(hour):\(minute)")
        }
    }

    @Test(
        "are said with narrow no-break spaces in French, and as files have them",
        arguments: [
            ("09:05", "9\u{202F}h\u{202F}05", "9:05"), ("14:00", "14\u{202F}h", "14:00"),
            ("00:30", "0\u{202F}h\u{202F}30", "0:30"),
            ("24:00", "24\u{202F}h", "24:00"),
        ] as [(String, String, String)])
    func text(iso: String, fr: String, en: String) {
        let time = LocalTime(stringLiteral: iso)
        #expect(time.text == Text(fr: fr, en: en))
        #expect(time.iso == iso)
    }

    @Test("stay within their day")
    func arithmetic() {
        let time: LocalTime = "23:30"
        #expect(time + 29 == "23:59" as LocalTime)
        #expect(time + 30 == .endOfDay)
        #expect(time + 90 == .endOfDay)
        #expect(time + Minutes(-2000) == .midnight)
        #expect(("10:15" as LocalTime) - ("09:30" as LocalTime) == 45)
        #expect((time.hour, time.minute) == (23, 30))
    }
}
