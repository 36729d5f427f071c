import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from Indico")
struct IndicoImportTests {
    @Test("rows of one start and title are one paper; parallel papers take rooms")
    func table() throws {
        let folder = try #require(ImportFixture.all[7].read().folder)
        #expect(folder.conference.papers.count == 9 && folder.conference.rooms.count == 3)
        #expect(
            folder.conference.papers[0].speakers.map { folder.conference.speakers[$0].name }
                == ["Maëlle Le Goffic", "Awa N’Diémé"])
        #expect(folder.programme?.sessions.map(\.papers.count) == [3, 3, 3])
    }

    @Test("headings above the table are passed over; a start that is none is told")
    func faults() {
        let table = "start,minutes,title,first,last,affiliation,email\n2030-06-03T25:00,20,One,Ana,Ruy,,\n"
        let strict = ListOptions(isStrict: true)
        let texts = ImportFormat.indico.read("c.csv", table, options: strict).diagnostics.map(\.text)
        #expect(
            texts.map(\.en) == ["c.csv:2: error: \"2030-06-03T25:00\" is not a day and time: write 2030-03-14 09:00"])
        let lenient = ImportFormat.indico.read("c.csv", table)
        #expect(lenient.diagnostics.map(\.name) == ["rows-left-out", "not-a-moment"])
        #expect(lenient.folder?.conference.papers.count == 1)
    }

    @Test(
        "minutes that cannot be are told, and the paper is read",
        arguments: [("1", true), ("480", true), ("0", false), ("481", false), ("9223372036854775807", false)])
    func minutes(written: String, isFine: Bool) throws {
        let table =
            "start,minutes,title,first,last,affiliation,email\n2030-06-03T10:00,\(written),One,Ana,Ruy,,\n"
            + "2030-06-03T14:00,20,Two,Ana,Ruy,,\n"
        let answer = ImportFormat.indico.read("c.csv", table)
        #expect(answer.diagnostics.contains { $0.name == "impossible-duration" } == !isFine)
        #expect(answer.folder?.conference.papers.count == 2)
    }

    @Test("the document tells tracks and rooms")
    func document() throws {
        let conference = try #require(ImportFixture.all[8].read().folder).conference
        #expect(conference.rooms.map(\.name) == ["Salle A", "Salle B", "Salle C"])
        #expect(conference.axes.count == 3 && conference.speakers[1].affiliation == "École des hautes études du Léman")
    }
}
