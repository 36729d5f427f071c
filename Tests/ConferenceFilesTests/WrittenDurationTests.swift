import ConferenceModel
import Testing

@testable import ConferenceFiles

@Test(
    "durations are read as people write them",
    arguments: [
        ("20", 20), ("20 min", 20), ("20min", 20), ("20 minutes", 20), ("20'", 20), ("1h", 60), ("1 h 30", 90),
        ("1h30", 90),
        ("0h20", 20), ("1:30", 90), ("1 heure 30 min", 90), ("2 hours", 120), ("480", 480), ("10,0", 10),
        ("10.00", 10),
    ])
func durations(text: String, minutes: Int) throws {
    #expect(try WrittenDuration.minutes(in: text, least: 1) == Minutes(minutes))
}

@Test(
    "what is no duration is not taken for one",
    arguments: [
        ("vingt", DurationFault.notUnderstood("vingt")), ("20 30", .notUnderstood("20 30")),
        ("1h75", .notUnderstood("1h75")),
        ("20 min 30", .notUnderstood("20 min 30")), ("2,5", .notUnderstood("2,5")), ("", .notUnderstood("")),
        ("-20", .negative("-20")), ("−20 min", .negative("−20 min")), ("0", .zero), ("0h", .zero),
        ("481", .absurd("481", longest: 480)), ("99999999999999999999", .absurd("99999999999999999999", longest: 480)),
    ])
func noDurations(text: String, fault: DurationFault) {
    #expect(throws: fault) { try WrittenDuration.minutes(in: text, least: 1) }
}

@Test("a discussion may take no time")
func noDiscussion() throws {
    #expect(try WrittenDuration.minutes(in: "0", least: 0) == 0)
}
