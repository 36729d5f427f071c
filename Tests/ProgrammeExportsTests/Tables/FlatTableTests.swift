import ConferenceModel
import ProgrammeExports
import TestSupport
import Testing

@Suite("The flat table")
struct FlatTableTests {
    @Test("no cell is a formula to a spreadsheet", arguments: HostileText.allCases)
    func formulas(hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let text = ExportFormat.csv.text(sample.programme, of: sample.conference, language: .fr)
        for cell in FlatTableTests.rows(of: text).joined() {
            #expect(!(cell.first.map { "=+-@\t\r".contains($0) } ?? false), "\(cell)")
        }
    }

    @Test("all rows are as wide as the headings, whatever the titles", arguments: HostileText.allCases)
    func width(hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let rows = FlatTableTests.rows(
            of: ExportFormat.csv.text(sample.programme, of: sample.conference, language: .en))
        // Headings, 18 papers, 4 events.
        #expect(rows.count == 23 && rows.allSatisfy { $0.count == 11 })
    }

    @Test("a formula gets an apostrophe, quotes are doubled, separators quoted")
    func cells() throws {
        let sample = try SampleConference(everythingCalled: [HostileText.formula.text])
        let text = ExportFormat.csv.text(sample.programme, of: sample.conference, language: .fr)
        #expect(text.contains(#";C01;"'=cmd()|' /C calc'!A0;""x""";"#))
    }

    /// RFC 4180 with `;`, read anew here.
    private static func rows(of text: String) -> [[String]] {
        var (rows, cells, cell, quoted) = ([[String]](), [String](), "", false)
        for character in text.drop(while: { $0 == "\u{FEFF}" }) {
            switch (character, quoted) {
            case ("\"", _): quoted.toggle(); cell.append(character)
            case (";", false): cells.append(cell); cell = ""
            case ("\r\n", false): rows.append(cells + [cell]); (cells, cell) = ([], "")
            default: cell.append(character)
            }
        }
        return rows.map { row in
            row.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()).replacing("\"\"", with: "\"") : $0 }
        }
    }
}
