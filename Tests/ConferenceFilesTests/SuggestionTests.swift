import Testing

@testable import ConferenceFiles

@Suite("Suggestions for words that are not known")
struct SuggestionTests {
    @Test(
        "no suggestion says the contrary of what was written",
        arguments: [
            ("disponilbe", "disponible"), ("diponible", "disponible"), ("idisponible", "indisponible"),
            ("indisponble", "indisponible"), ("ndisponible", "indisponible"), ("undisponible", "indisponible"),
            ("availble", "available"), ("unavailble", "unavailable"), ("navailable", "unavailable"),
        ])
    func headings(written: String, suggested: String) {
        #expect(SpeakerColumn.suggestion(for: written) == suggested)
    }

    @Test(
        "where only the contrary is known, there is no suggestion",
        arguments: [("disponible", nil), ("available", nil), ("indisponble", "indisponible"), ("unpn", "unpin")])
    func changes(written: String, suggested: String?) {
        #expect(ChangeKind.suggestion(for: written) == suggested)
    }
}
