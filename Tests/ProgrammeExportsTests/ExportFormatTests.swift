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
        let isNamedByFormat = [.html, .ics, .csv, .md].contains(format)
        let name = isNamedByFormat ? format.rawValue : "\(format.rawValue).\(format.suffix)"
        try Expected("sample.\(language.rawValue).\(name)").matches(text)
    }

    @Test(
        "no format lets control characters or reversed text through",
        arguments: ExportFormat.texts.filter { !ExportFormat.verbatim.contains($0) }, HostileText.allCases)
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

    @Test(
        "the same edition gives the same bytes, whatever is in it",
        arguments: ExportFormat.allCases.filter { $0 != .pdf })
    func same(format: ExportFormat) throws {
        for (_, edition) in try Editions.all() {
            #expect(try format.export(edition) == format.export(edition))
        }
    }

    @Test("cancelled papers are shown where it is asked for", arguments: [ExportFormat.csv, .md, .json])
    func cancelled(format: ExportFormat) throws {
        let edition = try Editions.sample(.fr)
        #expect(try format.text(edition).contains("Une communication retirée"))
        let silent = Edition(edition.version, of: edition.conference, language: .fr)
        #expect(try !format.text(silent).contains("Une communication retirée"))
    }

    @Test("a part has its papers only", arguments: ExportFormat.texts.filter { $0 != .html })
    func part(format: ExportFormat) throws {
        let text = try format.text(Editions.sample(only: .axis(Reference(1))))
        #expect(text.contains("Le pourboire") && !text.contains("Juger en salle"))
    }

    @Test("a part of the page has its papers and names, and nothing else", arguments: Language.allCases)
    func partOfPage(language: Language) throws {
        let selections: [Selection] = try [
            .axis(Reference(1)), .speaker(Reference(2)), .room(Reference(1)),
            .day(#require(CalendarDate(iso: "2012-11-16"))),
        ]
        let papers = { (html: String) in Set(html.matches(of: /data-paper="([^"]+)"/).map { String($0.1) }) }
        for selection in selections {
            let edition = try Editions.sample(language, only: selection)
            let html = try ExportFormat.html.text(edition)
            let calendar = try ExportFormat.frabXML.text(edition)
            let titles = edition.conference.papers.filter { papers(html).contains($0.id) }.map(\.title)
            let expected = calendar.matches(of: /<type>talk<\/type>/).count
            #expect(titles.count == expected && expected > 0, "\(selection)")
            guard case .speaker(let speaker) = selection else { continue }
            let names = Set(html.matches(of: /<bdi class="name">([^<]+)</).map { String($0.1) })
            let beside = edition.conference.papers.filter { $0.speakers.contains(speaker) }.flatMap(\.speakers)
            #expect(names == Set(beside.map { edition.conference.speakers[$0].name }))
        }
    }

    @Test("an empty programme can be exported", arguments: ExportFormat.withEvents, Language.allCases)
    func empty(format: ExportFormat, language: Language) throws {
        let sample = try SampleConference()
        let text = format.text(Programme(sessions: []), of: sample.conference, language: language)
        #expect(text.contains(language == .fr ? "Déjeuner" : "Lunch"))
    }

    @Test("each format says what it is for, in both languages", arguments: ExportFormat.allCases)
    func words(format: ExportFormat) { #expect(!format.text.fr.isEmpty && format.text.fr != format.text.en) }
}
