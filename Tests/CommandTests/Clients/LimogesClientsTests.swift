import Archive
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@testable import colloque

@Suite(
    "Limoges after two rounds of withdrawals, in both languages",
    .enabled(if: Binary.isOptimised, "solving it takes an optimised build: make test"))
struct LimogesClientsTests {
    private let place = Place()

    /// What takes browsers and offices long.
    private static let languages = Sweep.cases(Language.allCases) { $0 == .fr }

    /// The same export in both languages, cancelled papers shown.
    private func export(
        _ format: ExportFormat, _ options: String = "", in languages: [Language] = Language.allCases, suffix: String
    ) async throws -> [String] {
        let limoges = try await WithdrawnTwice.made.value
        var paths: [String] = []
        for language in languages {
            let options = "--format \(format.rawValue) --language \(language.rawValue) --show-cancelled \(options)"
            let name = "\(format.rawValue)-\(language.rawValue).\(suffix)"
            paths.append(try await limoges.export(options, to: name, in: place))
        }
        return paths
    }

    @Test(
        "calendars, whole and in part, are read by vobject, ics, icalendar and khal",
        .enabled(
            if: Tool.areThere(["khal"], modules: ["vobject", "ics", "icalendar"]),
            "needs khal, and vobject, ics and icalendar for python3"))
    func calendars() async throws {
        let limoges = try await WithdrawnTwice.made.value
        let parts = try await Binary.shell(
            "$colloque export \(limoges.folder) --format ics --all --to '\(place.path("parts"))'")
        #expect(parts.status == 0)
        // One of each kind: the others differ in their papers only.
        let some = ["axis-2", "room-salle-b-112", "speaker-karima-oulhassen", "speaker-didier-malaurens"]
        let files = try await export(.ics, suffix: "ics") + some.map { place.path("parts/\($0).ics") }
        let result = try Tool.script("clients/check_calendar.py", files)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(
        "frab schedules are valid by the published schemas",
        .enabled(if: FrabSchema.folder != nil, "the schemas are not there: set FRAB_SCHEMAS"),
        .enabled(if: Tool.areThere(["xmllint", "check-jsonschema"]), "needs xmllint and check-jsonschema"))
    func frab() async throws {
        let schemas = try #require(FrabSchema.folder)
        let markup = try Tool.run(
            "xmllint", ["--noout", "--schema", schemas + "/schedule.xml.xsd"] + (await export(.frabXML, suffix: "xml")))
        #expect(markup.status == 0, "\(markup.output)")
        let documents = try Tool.run(
            "check-jsonschema",
            ["--schemafile", schemas + "/schedule.schema.json"] + (await export(.frabJSON, suffix: "json")))
        #expect(documents.status == 0, "\(documents.output)")
    }

    @Test(
        "workbooks are opened by LibreOffice, saved in the other format, and come back; a day is printed on one page",
        .enabled(if: Tool.areThere(["soffice", "pdfinfo"]), "needs LibreOffice Calc and poppler-utils"))
    func workbooks() async throws {
        let files =
            try await export(.xlsx, in: Self.languages, suffix: "xlsx")
            + (await export(.ods, in: Self.languages, suffix: "ods"))
        let saved = place.path("saved")
        let result = try Tool.script("clients/check_spreadsheet.py", [saved] + files)
        #expect(result.status == 0, "\(result.output)")
        let limoges = try await WithdrawnTwice.made.value
        let conference = try limoges.conference()
        let programme = try limoges.programme(of: conference).compact(in: conference)
        for language in Self.languages.map(\.rawValue) {
            for name in ["xlsx-\(language).ods", "ods-\(language).xlsx"] {
                let read = try ProgrammeReading.read(saved + "/" + name, of: conference).programme
                #expect(read.compact(in: conference) == programme, "\(name)")
            }
        }
        for file in files where file.contains("-fr.") {
            let printed = place.path("printed")
            _ = try await Binary.shell("soffice --headless --convert-to pdf --outdir \(printed) '\(file)'")
            let name = URL(filePath: file).deletingPathExtension().lastPathComponent
            let first = try await Binary.shell("pdftotext -f 1 -l 1 \(printed)/\(name).pdf -").output
            let second = try await Binary.shell("pdftotext -f 2 -l 2 \(printed)/\(name).pdf -").output
            // The first and the last hour of each day.
            #expect(first.contains("9 h – 9 h 30") && first.contains("20 h – 22 h 30"), "\(name)")
            #expect(second.contains("9 h – 10 h 30") && second.contains("17 h – 17 h 15"), "\(name)")
            #expect(try await Binary.shell("pdfinfo \(printed)/\(name).pdf").output.contains(/Page size: +841.+595/))
        }
    }

    @Test(
        "every title, or every name, is on every form of paper, one day a page, one sheet a poster, one sign a door",
        .enabled(if: Tool.areThere(["chromium", "pdftotext"]), "needs chromium and poppler-utils"),
        arguments: PrintForm.allCases)
    func paper(form: PrintForm) async throws {
        let limoges = try await WithdrawnTwice.made.value
        let conference = try limoges.conference()
        let papers = try limoges.programme(of: conference).sessions.flatMap(\.papers).map { conference.papers[$0] }
        let words =
            form == .names
            ? papers.flatMap { $0.speakers.map { conference.speakers[$0].name } }
            : papers.map(\.title)
                + WithdrawnTwice.withdrawn.flatMap { id in
                    conference.papers.filter { $0.id == id }.map(\.title)
                }
        for file in try await export(.pdf, "--print \(form.rawValue)", in: Self.languages, suffix: "pdf") {
            let text = Self.bare(try await Binary.shell("pdftotext '\(file)' -").output)
            // A narrow column of a grid is read line by line across its neighbours, and breaks words at hyphens: there
            // word by word.
            let parts =
                [.grid, .poster].contains(form)
                ? words.flatMap { $0.split { " -".contains($0) }.map(String.init) } : words
            let missing = parts.filter { !text.contains(Self.bare($0)) }
            #expect(missing.isEmpty, "\(file)")
            let pages = try await Binary.shell("pdfinfo '\(file)'").output.firstMatch(of: /Pages: +(\d+)/)?.1
            let expected = ["grid": "2", "poster": "1", "signs": "8"][form.rawValue]
            #expect(expected == nil || pages.map(String.init) == expected, "\(file): \(pages ?? "no") pages")
        }
    }

    @Test(
        "pages and the comparison of versions are valid and accessible, on every screen",
        .enabled(
            if: Tool.areThere(["chromium"], modules: ["axe_playwright_python", "html5lib"]),
            "needs chromium, and axe-playwright-python and html5lib for python3"))
    func pages() async throws {
        let limoges = try await WithdrawnTwice.made.value
        var pages = try await export(.html, in: Self.languages, suffix: "html")
        for language in Sweep.cases(Language.allCases, sample: { $0 == .en }) {
            let file = place.path("comparison-\(language.rawValue).html")
            let run = try await Binary.shell(
                "$colloque compare \(limoges.folder) 1 3 --language \(language.rawValue) --html '\(file)'")
            #expect(run.status == 0)
            pages.append(file)
        }
        let result = try Tool.script("accessibility/check_page.py", [Sweep.extent, "2"] + pages)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(
        "the LaTeX document compiles", .enabled(if: !engines.isEmpty, "needs pdflatex or lualatex"), arguments: engines)
    func latex(engine: String) async throws {
        for file in try await export(.latex, suffix: "tex") {
            let arguments = ["-interaction=nonstopmode", "-halt-on-error", file]
            let result = try Tool.run(engine, arguments, in: place.path)
            #expect(result.status == 0, "\(result.output.suffix(2000))")
        }
    }

    @Test(
        "formats of other platforms have every paper once",
        arguments: [ExportFormat.csv, .md, .json, .sciencesconf, .indico, .pretalx])
    func platforms(format: ExportFormat) async throws {
        let limoges = try await WithdrawnTwice.made.value
        let conference = try limoges.conference()
        let papers = try limoges.programme(of: conference).sessions.flatMap(\.papers).map { conference.papers[$0] }
        for file in try await export(format, suffix: "txt") {
            let text = Self.bare(String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self))
            let key = { (paper: Paper) in Self.bare(format == .pretalx ? "\"\(paper.id)\"" : paper.title) }
            let wrong = papers.filter { text.ranges(of: key($0)).isEmpty }
            #expect(wrong.map(\.id) == [], "\(file)")
        }
    }

    private static let engines = ["pdflatex", "lualatex"].filter { Tool.areThere([$0]) }

    /// Without what a format or a line end puts between, before or after letters.
    private static func bare(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
