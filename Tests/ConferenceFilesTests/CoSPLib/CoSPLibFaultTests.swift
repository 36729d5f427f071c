import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("What is wrong with CoSPLib workbooks")
struct CoSPLibFaultTests {
    @Test("is told by sheet and cell, in both languages", arguments: WorkbookSlip.all)
    func slip(slip: WorkbookSlip) throws {
        var sample = SampleCoSPLib()
        sample[slip.sheet, slip.row, slip.column] = slip.text
        let (conference, diagnostics) = try sample.read()
        #expect(diagnostics.map(\.text.fr) == slip.fr.map { "tiny.xlsx" + $0 })
        #expect(diagnostics.map(\.text.en) == slip.en.map { "tiny.xlsx" + $0 })
        #expect((conference == nil) == diagnostics.contains { $0.severity == .error })
    }

    @Test("a sheet that is missing, or has another name, or nothing on it")
    func sheets() throws {
        var sample = SampleCoSPLib()
        sample.sheets.removeAll { $0.name == "rooms" }
        sample.sheets[6].name = "similar track"
        sample.sheets[2].rows = [["Tracks", "Chairs"]]
        let (conference, diagnostics) = try sample.read()
        #expect(conference == nil)
        #expect(
            diagnostics.map(\.text.fr) == [
                "tiny.xlsx: erreur\u{A0}: la feuille «\u{A0}rooms\u{A0}» manque\u{A0}: l’ajouter",
                "tiny.xlsx: erreur\u{A0}: la feuille «\u{A0}similar tracks\u{A0}» manque — faut-il renommer «\u{A0}similar track\u{A0}»\u{202F}?",
                "tiny.xlsx[tracks]: erreur\u{A0}: la feuille «\u{A0}tracks\u{A0}» n’a rien sous ses titres\u{A0}: la remplir",
            ])
        #expect(
            diagnostics.map(\.text.en) == [
                "tiny.xlsx: error: the sheet \"rooms\" is missing: add it",
                "tiny.xlsx: error: the sheet \"similar tracks\" is missing — should \"similar track\" be renamed?",
                "tiny.xlsx[tracks]: error: the sheet \"tracks\" has nothing under its headings: fill it in",
            ])
    }

    @Test("what makes no difference to CoSPLib is read, with a word about it where it may not be meant")
    func harmless() throws {
        var sample = SampleCoSPLib()
        sample["parameters", 8, 4] = "0"
        sample["submissions", 1, 4] = "CET"
        sample["submissions", 1, 14] = " "
        sample["submissions", 9, 0] = " "
        sample["sessions", 1, 2] = "44405"
        sample["sessions", 1, 3] = "0.395833333333333"
        sample["sessions", 2, 2] = "28/07/2021"
        sample["sessions", 2, 3] = "11.00 AM"
        sample["sessions", 3, 2] = "July 29, 2021"
        sample["sessions", 3, 3] = "9h00"
        sample.sheets[3].name = "Sessions "
        let (conference, diagnostics) = try sample.read()
        #expect(
            diagnostics.map(\.text.fr) == [
                "tiny.xlsx[submissions]:2:5: attention\u{A0}: fuseau horaire inconnu «\u{A0}CET\u{A0}»\u{A0}: celui du colloque en tient lieu, et rien ici n’en dépend"
            ])
        #expect(
            diagnostics.map(\.text.en) == [
                "tiny.xlsx[submissions]:2:5: warning: unknown time zone \"CET\": the conference’s stands in for it, and nothing here depends on it"
            ])
        #expect(
            conference?.timeSlots.map(\.id) == ["2021-07-28 09:30", "2021-07-28 11:00", "2021-07-29 09:00"])
    }

    @Test("no date at all is as good as any")
    func noDates() throws {
        var sample = SampleCoSPLib()
        for row in 1...3 { sample["sessions", row, 2] = "" }
        let (conference, diagnostics) = try sample.read()
        #expect(diagnostics.map(\.name).filter { $0 == "date-not-understood" }.count == 3)
        #expect(
            diagnostics.first?.text.fr
                == "tiny.xlsx[sessions]:2:3: attention\u{A0}: il manque la date\u{A0}: samedi 1er janvier en tient lieu"
        )
        #expect(
            diagnostics.first?.text.en
                == "tiny.xlsx[sessions]:2:3: warning: the date is missing: Saturday 1 January stands in for it")
        #expect(conference?.timeSlots.map(\.id) == ["2000-01-01 09:30", "2000-01-01 11:00", "2000-01-02 09:00"])
    }

    @Test("names keep the white space around them, by which CoSPLib tells them")
    func whiteSpace() throws {
        var sample = SampleCoSPLib()
        sample["tracks", 3, 0] = "Dunes "
        let (conference, diagnostics) = try sample.read()
        #expect(diagnostics.isEmpty)
        #expect(conference?.axes.map(\.id) == ["Tides", "Winds", "Dunes "])
    }

    @Test(
        "a damaged workbook is a conference or has an error, and never takes long",
        arguments: Sweep.seeds(100, of: 300) as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var damage = Damage(seed: seed)
        let sample = SampleCoSPLib()
        var sheets = sample
        let words = [
            "", "0", "-1", "99999999999", "x", "S1", "Tides", "Mon1", "North", "GMT", "1e9", "09:30", ", ", "None",
        ]
        for _ in 0..<Int.random(in: 1...6, using: &damage) {
            let sheet = Int.random(in: sheets.sheets.indices, using: &damage)
            let rows = sheets.sheets[sheet].rows
            let row = Int.random(in: 0...rows.count, using: &damage)
            switch Int.random(in: 0..<5, using: &damage) {
            case 0 where row < rows.count: sheets.sheets[sheet].rows.remove(at: row)
            case 1 where row < rows.count: sheets.sheets[sheet].rows.insert(rows[row], at: 0)
            default:
                let column = Int.random(in: 0...(rows.first?.count ?? 0), using: &damage)
                sheets[sheets.sheets[sheet].name, row, column] = words.randomElement(using: &damage) ?? ""
            }
        }
        let time = try ThreadTime.measure {
            let (conference, diagnostics) = try sheets.read()
            #expect((conference == nil) == diagnostics.contains { $0.severity == .error })
            #expect(!diagnostics.contains { $0.name == "inconsistent-conference" })
            #expect(diagnostics.allSatisfy { !$0.text.fr.isEmpty && $0.text.fr != $0.text.en })
            guard let conference else { return }
            let bytes = damage.applied(to: try sample.bytes())
            _ = CoSPLibProgrammeFile.read(RawFile(name: "p.xlsx", bytes: bytes), for: conference)
            _ = CoSPLibProgrammeFile.read(RawFile(name: "p.xlsx", bytes: try sheets.bytes()), for: conference)
        }
        #expect(time < .seconds(10))
    }
}
