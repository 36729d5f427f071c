import ConferenceModel
import ProgrammeExports
import TestSupport
import Testing

@Suite("The page")
struct ProgrammePageTests {
    @Test("titles are text, never markup", arguments: HostileText.allCases)
    func escapes(hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let html = ExportFormat.html.text(sample.programme, of: sample.conference, language: .fr)
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<!--") && !html.contains("]]>"))
        #expect(html.ranges(of: "<style>").count == 1 && html.ranges(of: "</style>").count == 1)
        #expect(!html.contains("onerror=\""))
    }

    @Test("the page fetches nothing and runs nothing")
    func selfContained() throws {
        let sample = try SampleConference()
        let html = ExportFormat.html.text(sample.programme, of: sample.conference, language: .en)
        for needle in ["http:", "https:", "src=", "url(", "@import", "<link", "<script", "javascript:"] {
            #expect(!html.contains(needle), "\(needle)")
        }
    }

    @Test(
        "the foot tells what was proved",
        arguments: [
            (Proof(points: 1, bound: 1, stop: nil), "Optimum prouvé\u{A0}: 1 point", "Proved optimal: 1 point"),
            (
                Proof(points: 30, bound: 28, stop: .timeLimit), "30 points, au mieux 28 (limite de temps atteinte)",
                "30 points, at best 28 (time limit reached)"
            ),
        ])
    func proof(proof: Proof, fr: String, en: String) throws {
        let sample = try SampleConference()
        for (language, words) in [(Language.fr, fr), (.en, en)] {
            let html = ExportFormat.html.text(
                sample.programme, of: sample.conference, proof: proof, language: language)
            #expect(html.contains(" · \(words)</p>"))
        }
    }
}
