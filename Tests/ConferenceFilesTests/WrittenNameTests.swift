import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Names as they are written")
struct WrittenNameTests {
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
