import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import of Sessionize")
struct SessionizeImportTests {
    private static let event = """
        {"sessions": [
          {"id": "11", "title": "Night", "description": "On waiting", "startsAt": "2031-05-15T09:00:00",
           "endsAt": "2031-05-15T09:45:00", "isServiceSession": false, "speakers": ["a", "b"], "categoryItems": [3],
           "roomId": 7, "status": "Accepted"},
          {"id": "12", "title": "Lunch", "startsAt": "2031-05-15T12:00:00", "endsAt": "2031-05-15T13:00:00",
           "isServiceSession": true, "speakers": [], "roomId": 7},
          {"id": "13", "title": "Day", "startsAt": null, "endsAt": null, "isServiceSession": false, "speakers": ["c"],
           "categoryItems": [], "roomId": null, "status": "Declined"}],
         "speakers": [
          {"id": "a", "firstName": "Ida", "lastName": "Verlan", "fullName": "Ida Verlan", "bio": "waits"},
          {"id": "b", "firstName": "Mei", "lastName": "Lin"}, {"id": "c", "firstName": "Mei", "lastName": "Lin"}],
         "rooms": [{"id": 7, "name": "Hall"}],
         "categories": [{"title": "Track", "items": [{"id": 3, "name": "Queues"}]}]}
        """

    @Test("papers, people, breaks and the programme are read; people are told apart by id")
    func event() throws {
        let (folder, _, diagnostics) = ImportFormat.sessionize.read("all.json", Self.event)
        let conference = try #require(folder?.conference)
        #expect(conference.papers.map(\.id) == ["11", "13"])
        #expect(conference.papers.map(\.status) == [.accepted, .withdrawn])
        #expect(conference.speakers.map(\.name) == ["Ida Verlan", "Mei Lin", "Mei Lin (2)"])
        #expect(conference.events.map(\.title.en) == ["Lunch"])
        #expect(conference.axes.first?.title.en == "Queues")
        #expect(folder?.programme?.sessions.map(\.papers.count) == [1])
        #expect(diagnostics.map(\.name) == ["homonym"])
    }

    @Test("another document is told", arguments: ["[]", "{\"talks\": []}", "{}"])
    func other(text: String) {
        #expect(
            ImportFormat.sessionize.read("x.json", text).diagnostics.map(\.name) == ["other-content"])
    }
}
