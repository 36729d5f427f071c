import Archive
import ConferenceModel
import Foundation
import TestSupport
import Testing

@Suite("A programme as a table")
struct ProgrammeTableTests {
    private let sample: SampleConference

    init() throws { sample = try SampleConference() }

    private func decode(_ csv: String) -> (SavedProgramme?, [Diagnostic]) {
        let lines = csv.split(separator: "\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = lines.enumerated().dropFirst().map { index, cells in
            ProgrammeTable.Row(cells, at: Location(file: "p.csv", line: index + 1))
        }
        return ProgrammeTable.decode(
            headings: lines[0], rows: rows, for: sample.conference, at: Location(file: "p.csv", line: 1))
    }

    @Test(
        "a table made by hand is read, however people write days and hours",
        arguments: [
            "jour;début;salle;axe;communication\n2012-11-15;11:00;Amphi Blanqui;1;C01\n2012-11-15;11:30;Amphi Blanqui;1;C04",
            "Date;Start;Room;Paper\n15/11/2012;11h;amphi blanqui;C01\n15/11/2012;11 h 30;amphi blanqui;C04",
            "communication;salle;debut;jour;remarque\nC04;Amphi Blanqui;11:30:00;jeudi\nC01;Amphi Blanqui;11:00:00;jeudi 15;!",
            "day;start;room;order;id\nThursday;11:00;Amphi Blanqui;2;C04\nThursday;11:00;Amphi Blanqui;1;C01",
            "jour;début;séance;salle;axe;id;titre\njeudi;9:30;;Hall;;;Ouverture\njeudi;11:00;11:00;Amphi Blanqui;1;C01;\njeudi;14:30;11:00;Amphi Blanqui;1;C04;",
        ])
    func byHand(csv: String) {
        let (read, diagnostics) = decode(csv)
        #expect(diagnostics == [])
        #expect(read?.programme.sessions == [sample.programme.sessions[0]])
    }

    @Test("the exported table is read back, in both languages", arguments: Language.allCases)
    func exported(language: Language) throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "ProgrammeExportsTests/expected/sample.\(language.rawValue).csv")
        let csv = String(decoding: try Data(contentsOf: file), as: UTF8.self).drop { $0 == "\u{FEFF}" }
        let (read, diagnostics) = decode(String(csv.replacing("\r\n", with: "\n")))
        #expect(diagnostics == [])
        #expect(read?.programme == sample.programme)
    }

    @Test("papers of two axes in one place are two sessions: the audit judges")
    func faulty() {
        let (read, _) = decode(
            "jour;début;salle;axe;id\n2012-11-15;11:00;Salle 12;1;C01\n2012-11-15;11:30;Salle 12;2;C02")
        #expect(read?.programme.sessions.count == 2)
    }

    @Test("what is wrong is said row by row, in both languages", arguments: FaultyProgrammeTables.all)
    func faults(csv: String, fr: [String], en: [String]) {
        let (read, diagnostics) = decode(csv)
        #expect(read == nil)
        #expect(diagnostics.map(\.text.fr) == fr)
        #expect(diagnostics.map(\.text.en) == en)
    }
}
