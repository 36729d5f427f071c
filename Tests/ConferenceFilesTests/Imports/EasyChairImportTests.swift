import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from EasyChair")
struct EasyChairImportTests {
    @Test("decisions and deletions are statuses; whoever is written to speaks")
    func tables() throws {
        let conference = try #require(ImportFixture.all[3].read().folder).conference
        #expect(conference.papers.map(\.status).suffix(4) == [.accepted, .withdrawn, .withdrawn, .reserve].suffix(4))
        let second = conference.papers[1]
        #expect(second.speakers.map { conference.speakers[$0].name } == ["Jørn Ødegård"])
        #expect(second.authors == ["Tanguy d’Aubrac"] && second.keywords == ["accueil", "attente"])
    }

    @Test("a workbook of the same sheets is the same conference")
    func workbook() throws {
        let fixture = ImportFixture.all[3]
        let texts = try fixture.files.map { String(decoding: try fixture.bytes($0), as: UTF8.self) }
        let bytes = try ConferenceFilesTests.workbook(of: [
            ("Submissions", texts[0]), ("Authors", texts[1]), ("Reviews", "#,score\n1,3\n"),
        ])
        let (folder, _, diagnostics) = ImportFormat.easychair.read([("easychair.xlsx", bytes)], language: .fr)
        #expect(diagnostics.map(\.text.en) == [])
        let (one, other) = (try #require(folder).conference, try #require(fixture.read().folder).conference)
        #expect(one.papers == other.papers && one.speakers == other.speakers && one.axes == other.axes)
        #expect(folder?.kept.contains { $0.field == "score" } == true)
    }

    @Test("without the authors’ table, the first author speaks")
    func submissionsAlone() throws {
        let table = "#,title,authors,decision\n1,One,Ana Ruy and Bo Lind,accept\n2,Two,\"Cy Orr, Di Fay\",accept\n"
        let folder = try #require(ImportFormat.easychair.read("submission.csv", table).folder)
        #expect(folder.conference.speakers.map(\.name) == ["Ana Ruy", "Cy Orr"])
        #expect(folder.conference.papers.map(\.authors) == [["Bo Lind"], ["Di Fay"]])
        #expect(folder.notes.contains { $0.name == "assumed-speakers" })
    }

    @Test("a number that stands twice and a decision that nobody knows are told")
    func faults() {
        let table = "#,title,decision\n1,One,maybe\n1,Two,accept\n"
        let strict = ListOptions(isStrict: true)
        let texts = ImportFormat.easychair.read("submission.csv", table, options: strict).diagnostics.map(\.text)
        #expect(
            texts.map(\.en) == [
                "submission.csv:2:7: warning: unknown state \"maybe\": the paper counts as undecided; mend its status in the folder",
                "submission.csv:3: error: the paper \"1\" already stands at submission.csv:2: keep only one",
            ])
        #expect(
            texts.map(\.fr) == [
                "submission.csv:2:7: attention\u{A0}: état inconnu «\u{A0}maybe\u{A0}»\u{A0}: la communication compte comme non décidée\u{202F}; corriger son statut dans le dossier",
                "submission.csv:3: erreur\u{A0}: la communication «\u{A0}1\u{A0}» est déjà en submission.csv:2\u{A0}: n’en garder qu’une",
            ])
    }
}
