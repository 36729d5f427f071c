import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from ConfTool")
struct ConfToolImportTests {
    @Test("whatever the form, it is the same conference", arguments: ["sessions_comma.csv", "sessions.xml"])
    func forms(file: String) throws {
        let first = try #require(ImportFixture.all[4].read().folder)
        let other = try #require(ImportFixture(.conftool, file, name: "").read().folder)
        #expect(other.conference.papers == first.conference.papers)
        #expect(other.conference.speakers == first.conference.speakers)
        #expect(other.conference.axes == first.conference.axes)
        #expect(other.programme == first.programme)
    }

    @Test("surnames that stand first are put behind; chairs answer for their session’s axis")
    func people() throws {
        let conference = try #require(ImportFixture.all[4].read().folder).conference
        #expect(conference.speakers[0].name == "Maëlle Le Goffic")
        #expect(conference.papers[0].authors == ["Éléonore Vançais"])
        #expect(conference.axes[1].chairs == ["Basile Örkény-Noël", "Tanguy d’Aubrac"])
    }

    @Test("papers without hours share their session")
    func shares() throws {
        let table = """
            session_title;session_start;session_end;p1_title;p1_authors;p2_title;p2_authors
            Axis;2030-05-06 09:00;2030-05-06 10:00;One;Ana Ruy;Two;Bo Lind
            """
        let folder = try #require(ImportFormat.conftool.read("sessions.csv", table).folder)
        #expect(folder.conference.papers.map(\.duration) == [30, 30])
        #expect(folder.conference.papers.map(\.id) == ["1-1", "1-2"])
        #expect(folder.programme?.sessions.map(\.papers.count) == [2])
        #expect(folder.conference.rooms.map(\.name) == ["Room 1"] || folder.conference.rooms.count == 1)
    }

    @Test("a table without its columns is told")
    func columns() {
        let text = ImportFormat.conftool.read("x.csv", "a;b\n1;2\n").diagnostics.first?.text
        #expect(
            text?.en
                == "x.csv:1: error: expected columns are missing: session_title, session_start, session_end — export the file with them, or import it with \"--from csv\""
        )
    }
}
