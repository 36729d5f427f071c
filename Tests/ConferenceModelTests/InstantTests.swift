import ConferenceModel
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "are written as ISO 8601 does, and read back",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (1_352_973_600, "2012-11-15T10:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
        ])
    func writing(seconds: Int, iso: String) {
        #expect(Instant(seconds: seconds).iso == iso)
        #expect(Instant(iso: iso)?.seconds == seconds)
    }

    @Test(
        "are not made of anything else",
        arguments: [
            "", "2012-11-15", "2012-11-15T10:00:00", "2012-11-15T24:00:00Z", "2012-11-15T10:0:00Z",
            "2012-02-30T10:00:00Z",
        ])
    func refusal(text: String) { #expect(Instant(iso: text) == nil) }

    @Test("a day is a day long, for all days of four hundred years")
    func days() {
        for day in stride(from: 0, to: 146_097, by: 1) {
            let instant = Instant(seconds: day * 86_400)
            #expect(Instant(iso: instant.iso) == instant)
        }
    }
}
