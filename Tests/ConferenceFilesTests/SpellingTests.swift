import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Spelling")
struct SpellingTests {
    @Test(
        "the distance counts slips",
        arguments: [
            ("", "", 0), ("a", "", 1), ("salle", "salle", 0), ("sale", "salle", 1), ("slale", "salle", 1),
            ("selle", "salle", 1),
            ("salles", "salle", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ])
    func distance(a: String, b: String, slips: Int) {
        #expect(Spelling.distance(Array(a), Array(b)) == slips)
        #expect(Spelling.distance(Array(b), Array(a)) == slips)
    }

    @Test(
        "a slip is recognised, another word is not",
        arguments: [
            ("Ada L.", "Ada Lovelace"), ("ada lovelase", "Ada Lovelace"), ("Turing Alan", nil),
            ("A. Turing", "Alan Turing"),
            ("Grace Hopper", nil), ("C9", nil), ("C007", "C07"), ("", nil), ("Noemie Le Guenec", "Noémie Le Guennec"),
            (String(repeating: "a", count: 10_000), nil),
        ] as [(String, String?)])
    func suggestions(word: String, expected: String?) {
        let names = ["Ada Lovelace", "Alan Turing", "C07", "Noémie Le Guennec"]
        #expect(Spelling.closest(to: word, among: names) == expected)
    }

    @Test("names are found whatever their accents and case")
    func names() {
        var index = NameIndex<Room>(["Salle É", "Amphi 1"])
        if case .found(let room) = index.find("salle e") { #expect(room.index == 0) } else { Issue.record("not found") }
        if case .found = index.find("Amphi 2") { Issue.record("found") }
    }

    @Test(
        "time zones are found, older names too, and suggested",
        arguments: [
            ("Europe/Paris", ZoneName.Reading.found("Europe/Paris")), ("europe/paris", .found("Europe/Paris")),
            ("UTC", .found("UTC")), ("America/Montreal", .found("America/Montreal")),
            ("Tokyo", .unknown(suggestion: "Asia/Tokyo")), ("Europe/Pariss", .unknown(suggestion: "Europe/Paris")),
            ("la maison de campagne", .unknown(suggestion: nil)), ("../../etc/passwd", .unknown(suggestion: nil)),
        ])
    func zones(text: String, expected: ZoneName.Reading) {
        #expect(ZoneName.reading(text) == expected)
    }
}
