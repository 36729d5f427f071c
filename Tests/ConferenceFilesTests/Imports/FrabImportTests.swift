import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from frab")
struct FrabImportTests {
    @Test("both forms are the same papers in the same programme")
    func forms() throws {
        let (markup, document) = (
            try #require(ImportFixture.all[9].read().folder), try #require(ImportFixture.all[10].read().folder)
        )
        #expect(markup.conference.papers == document.conference.papers)
        #expect(markup.programme == document.programme)
        #expect(markup.conference.events.map(\.title.fr) == ["Déjeuner"])
        #expect(document.conference.rooms.map(\.capacity) == [200, nil])
    }

    @Test("hours of another zone are those of the conference’s clocks")
    func zones() throws {
        let event =
            #"{"id": 1, "title": "One", "date": "2030-01-10T23:30:00Z", "duration": "00:30", "persons": [{"name": "Ana"}]}"#
        let text =
            #"{"schedule": {"conference": {"title": "T", "time_zone_name": "Asia/Tokyo", "days": [{"rooms": {"A": [\#(event)]}}]}}}"#
        let conference = try #require(ImportFormat.frab.read("s.json", text).folder).conference
        #expect(conference.timeSlots.map(\.id) == ["2030-01-11 08:30"])
    }

    @Test("a duration that is none is told at its line")
    func faults() {
        let text = """
            <schedule><conference><title>T</title></conference><day date="2030-10-10"><room name="A">
            <event id="1"><start>10:00</start><duration>PT20M</duration><title>X</title></event></room></day></schedule>
            """
        let texts = ImportFormat.frab.read("s.xml", text).diagnostics.map(\.text.en)
        #expect(texts.count == 1 && texts[0].hasPrefix("s.xml:2: error: "))
    }
}
