import ConferenceModel
import ProgrammeExports
import TestSupport
import Testing

@Suite("Export formats")
struct ExportFormatTests {
    @Test("the sample's programme is written as recorded", arguments: ExportFormat.texts, Language.allCases)
    func sample(format: ExportFormat, language: Language) throws {
        let sample = try SampleConference()
        let proof = Proof(points: 12, bound: 12, stop: nil)
        let text = format.text(sample.programme, of: sample.conference, proof: proof, language: language)
        try Expected("sample.\(language.rawValue).\(format.rawValue)").matches(text)
    }

    @Test(
        "no format lets control characters or reversed text through", arguments: ExportFormat.texts,
        HostileText.allCases)
    func hostile(format: ExportFormat, hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let text = format.text(sample.programme, of: sample.conference, language: .fr)
        let allowed: Set<Unicode.Scalar> = ["\n", "\r", "\u{FEFF}"]
        #expect(text.unicodeScalars.allSatisfy { allowed.contains($0) || $0.properties.generalCategory != .control })
        #expect(
            !text.unicodeScalars.contains {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            })
    }

    @Test("an empty programme can be exported", arguments: ExportFormat.texts, Language.allCases)
    func empty(format: ExportFormat, language: Language) throws {
        let sample = try SampleConference()
        let text = format.text(Programme(sessions: []), of: sample.conference, language: language)
        #expect(text.contains(language == .fr ? "Déjeuner" : "Lunch"))
    }

    @Test("each format says what it is for, in both languages", arguments: ExportFormat.allCases)
    func words(format: ExportFormat) { #expect(!format.text.fr.isEmpty && format.text.fr != format.text.en) }
}
