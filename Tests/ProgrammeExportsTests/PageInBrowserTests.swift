import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite(
    "The page in a browser",
    .enabled(
        if: Tool.areThere(["chromium", "pdftotext"], modules: ["axe_playwright_python", "html5lib"]),
        "needs chromium, and poppler-utils, and axe-playwright-python and html5lib for python3"))
struct PageInBrowserTests {
    /// One run for all pages: a browser is slow to start.
    @Test("pages are valid, every view is accessible in light and dark, on phones too, and every form prints")
    func pages() throws {
        let sample = try SampleConference()
        let dense = try DenseConference()
        let hostile = try SampleConference(everythingCalled: HostileText.allCases.filter { $0 != .long }.map(\.text))
        let folder = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages: [(name: String, Conference, Programme, Language)] = [
            ("sample-fr", sample.conference, sample.programme, .fr),
            ("sample-en", sample.conference, sample.programme, .en),
            ("dense", dense.conference, dense.programme, .fr),
            ("hostile", hostile.conference, hostile.programme, .en),
        ]
        let paths = try pages.map { name, conference, programme, language in
            let file = folder.appending(path: "\(name).html")
            let html = ExportFormat.html.text(programme, of: conference, language: language)
            try Data(html.utf8).write(to: file)
            return file.path
        }
        let result = try Tool.script("accessibility/check_page.py", [Sweep.extent, "2"] + paths)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test("readers search, star, share, print and find their way, with the keyboard or without a script")
    func use() throws {
        let folder = try TemporaryFolder()
        let sample = try Editions.sample()
        let paths = try ExportFormat.html.write([("sample", sample)], to: folder)
        let result = try Tool.script("clients/use_page.py", paths)
        #expect(result.status == 0, "\(result.output)")
    }
}
