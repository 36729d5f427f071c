import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("Conference template")
struct ConferenceTemplateTests {
    @Test("the template of each language is a conference without an error or a warning", arguments: Language.allCases)
    func readsBack(language: Language) throws {
        let files = ConferenceTemplate.files(language: language)
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.content) }))
        let (conference, diagnostics) = folder.read()
        #expect(diagnostics.map { $0.text[language] } == [])
        let read = try #require(conference)
        #expect(read.acceptedPapers.count == 8)
        #expect(read.papers.count == 9)
        #expect(read.timeSlots.count == 3)
        #expect(read.axes.map(\.related) == [[Reference(1)], [Reference(0)]])
        #expect(read.languages.first == language)
        #expect(read.papers[3].pin == Pin(timeSlot: Reference(2)))
        #expect(read.relations.map(\.kind) == [.before, .notAtTheSameTime])
    }

    @Test("a spreadsheet opens the tables as its language has them")
    func separators() throws {
        let french = ConferenceTemplate.files(language: .fr).first { $0.name == "intervenants.csv" }
        let english = ConferenceTemplate.files(language: .en).first { $0.name == "speakers.csv" }
        #expect(try #require(french).content.hasPrefix("\u{FEFF}nom;courriel;affiliation;"))
        #expect(try #require(english).content.hasPrefix("\u{FEFF}name,e-mail,affiliation,"))
    }

    @Test("the guide explains every column in its language", arguments: Language.allCases)
    func guide(language: Language) {
        let guide = TemplateGuide.text[language]
        let columns = PaperColumn.allCases.map(\.words) + SpeakerColumn.allCases.map(\.words)
        #expect(columns.map { $0[language] }.filter { !guide.contains($0) } == [])
    }
}
