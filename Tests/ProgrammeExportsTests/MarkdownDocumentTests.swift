import ConferenceModel
import ProgrammeExports
import TestSupport
import Testing

@Suite("The Markdown document")
struct MarkdownDocumentTests {
    @Test("all rows of a table have as many cells, whatever the titles", arguments: HostileText.allCases)
    func cells(hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let text = ExportFormat.md.text(sample.programme, of: sample.conference, language: .fr)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count == 13)
        for row in rows { #expect(row.replacing("\\|", with: "").count(where: { $0 == "|" }) == 5, "\(row)") }
    }

    @Test("neither links, HTML nor emphasis come out of titles")
    func escapes() throws {
        let sample = try SampleConference(everythingCalled: [HostileText.markdown.text])
        let text = ExportFormat.md.text(sample.programme, of: sample.conference, language: .fr)
        #expect(text.contains(##"\| a \| \*\*b\*\* \[x\](javascript:alert(1)) \<b\> \# \* \_"##))
    }
}
