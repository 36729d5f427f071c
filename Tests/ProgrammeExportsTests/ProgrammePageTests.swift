import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite("The page")
struct ProgrammePageTests {
    @Test("titles are text, never markup", arguments: HostileText.allCases)
    func escapes(hostile: HostileText) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        let html = ExportFormat.html.text(sample.programme, of: sample.conference, language: .fr)
        #expect(html.ranges(of: "<script").count == 2 && html.ranges(of: "</script").count == 2)
        #expect(!html.contains("<script>alert") && !html.contains("<img") && !html.contains("<!--") && !html.contains("]]>"))
        #expect(html.ranges(of: "<style>").count == 1 && html.ranges(of: "</style>").count == 1)
        #expect(!html.contains("onerror=\""))
    }

    @Test("the page fetches nothing, and its policy forbids it")
    func selfContained() throws {
        let sample = try SampleConference()
        let html = ExportFormat.html.text(sample.programme, of: sample.conference, language: .en)
        for needle in ["http:", "src=", "url(", "@import", "<link", "javascript:", "fetch(", " on"] {
            #expect(!html.contains(needle) || needle == " on" && html.firstRange(of: / on[a-z]+=/) == nil, "\(needle)")
        }
        // The vocabulary of the linked data is a name, not an address that is fetched.
        #expect(html.replacing("https://schema.org", with: "").firstRange(of: "https:") == nil)
        #expect(html.contains("content=\"default-src &#39;none&#39;;") || html.contains("content=\"default-src 'none';"))
        #expect(!html.contains("script-src 'unsafe-inline'"))
    }

    @Test("the script is small")
    func scriptSize() throws {
        let sample = try SampleConference()
        let html = ExportFormat.html.text(sample.programme, of: sample.conference, language: .en)
        let script = try #require(html.firstMatch(of: /(?s)<script>(.*?)<\/script>/))
        #expect(script.1.utf8.count < 6000)
    }

    @Test(
        "cancelled papers, what replaces them and what has moved are shown when asked",
        arguments: [
            (
                Language.fr, "Annulée", "Remplace «\u{A0}Le «\u{A0}client\u{202F}; roi\u{A0}», bis\u{A0}»",
                "Remplacée par «\u{A0}Commerciaux de nuit\u{A0}»"
            ),
            (.en, "Cancelled", "Replaces “Le «\u{A0}client\u{202F}; roi\u{A0}», bis”", "Replaced by “Commerciaux de nuit”"),
        ])
    func cancelled(language: Language, mark: String, replaces: String, replacedBy: String) throws {
        let shown = try ExportFormat.html.text(Editions.sample(language))
        let sample = try SampleConference()
        let hidden = try ExportFormat.html.text(
            Edition(sample.thirdVersion(), of: sample.conference, language: language))
        let moved = language == .fr ? "Auparavant\u{A0}: jeudi 15 novembre" : "Previously: Thursday 15 November"
        for words in ["<strong>\(mark)</strong>", replaces, replacedBy, moved] {
            #expect(shown.contains(words) && !hidden.contains(words), "\(words)")
        }
    }

    @Test("the linked data tells hours, people, what has moved and what is cancelled")
    func linkedData() throws {
        let html = try ExportFormat.html.text(Editions.sample())
        let json = try #require(html.firstMatch(of: /(?s)<script type="application\/ld\+json">(.*?)<\/script>/))
        let event = try JSONDecoder().decode(LinkedEvent.self, from: Data(json.1.utf8))
        let events = try #require(event.subEvent)
        #expect(event.startDate == "2012-11-15" && event.endDate == "2012-11-16")
        #expect(event.location?.name == "Faculté des lettres, Limoges")
        // 18 papers, four events, two cancelled papers.
        #expect(events.count == 24)
        let moved = try #require(events.first { $0.name.hasPrefix("La poste") })
        #expect(moved.eventStatus == "https://schema.org/EventRescheduled")
        #expect(moved.startDate == "2012-11-15T11:30:00+01:00")
        #expect(moved.previousStartDate == "2012-11-15T14:00:00+01:00")
        #expect(moved.performer?.map(\.name) == ["Oğuz Şahin"])
        let cancelled = events.filter { $0.eventStatus == "https://schema.org/EventCancelled" }
        #expect(cancelled.map(\.name).sorted() == ["Le « client ; roi », bis", "Une communication retirée"])
        #expect(cancelled.allSatisfy { $0.startDate == "2012-11-16T11:00:00+01:00" })
    }

    @Test("the linked data of hostile texts is data")
    func hostileLinkedData() throws {
        let (version, conference) = try Editions.hostile()
        let html = try ExportFormat.html.text(Edition(version, of: conference, language: .fr))
        let json = try #require(html.firstMatch(of: /(?s)<script type="application\/ld\+json">(.*?)<\/script>/))
        #expect(json.1.firstRange(of: /[<>&]/) == nil)
        let event = try JSONDecoder().decode(LinkedEvent.self, from: Data(json.1.utf8))
        #expect(event.subEvent?.contains { $0.name == HostileText.script.text } == true)
    }

    @Test("the page says in which form it prints", arguments: PrintForm.allCases)
    func printed(form: PrintForm) throws {
        let html = ExportFormat.page(of: try Editions.sample(), printed: form)
        #expect(html.contains("<body data-print=\"\(form.rawValue)\">"))
        #expect(html.contains("@page \(form.rawValue) {"))
        #expect(!form.text.fr.isEmpty && form.text.fr != form.text.en)
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

/// What the tests read of the linked data.
private struct LinkedEvent: Decodable {
    struct Named: Decodable { let name: String }

    let name: String
    let startDate: String?
    let endDate: String?
    let previousStartDate: String?
    let eventStatus: String?
    let location: Named?
    let performer: [Named]?
    let subEvent: [LinkedEvent]?
}
