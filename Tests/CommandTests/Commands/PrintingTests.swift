import Foundation
import ProgrammeExports
import Testing

@Suite("colloque export --format pdf")
struct PrintingTests {
    private let place = Place()

    private static let hasBrowser = ["chromium", "pdftotext"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    @Test(
        "each form is a PDF with all papers or people, and the same twice",
        .enabled(if: hasBrowser, "needs chromium and poppler-utils"), arguments: PrintForm.allCases)
    func forms(form: PrintForm) async throws {
        for name in ["first.pdf", "second.pdf"] {
            let run = try await export("--print", form.rawValue, to: name)
            #expect(run.status == 0 && run.output == "Written to \(place.path(name)).\n", "\(run.error)")
        }
        #expect(try place.bytes("first.pdf") == place.bytes("second.pdf"))
        let text = try await Binary.shell("pdftotext '\(place.path("first.pdf"))' - | tr -s '\\n ' ' '").output
        let words =
            form == .names
            ? ["Ada Perrin-Lock", "Basil Orme", "Cora Dunmallet", "Duncan Ashby-Roe", "Farid Benhallam"]
            : ["Waiting in line", "A word on tickets", "Calling the next number", "The empty chair"]
        for word in words { #expect(text.contains(word), "\(word)") }
        // No clock: the version's date, which for a programme without versions is the first day.
        let facts = try await Binary.shell("pdfinfo -isodates '\(place.path("first.pdf"))'").output
        #expect(facts.contains(/CreationDate: +2012-11-15T00:00:00Z/), "\(facts)")
    }

    @Test("all that is published has every form", .enabled(if: hasBrowser, "needs chromium"))
    func published() async throws {
        let tiny = Fixture("tiny/half-paper").path
        let run = try await Binary.run(
            "export", tiny, "--programme", "\(tiny)/expected/programme.json", "--all", "--to", place.path("site"))
        #expect(run.status == 0 && run.error == "")
        let page = try place.text("site/index.html")
        for form in PrintForm.allCases {
            #expect(try place.bytes("site/\(form.rawValue).pdf").starts(with: Array("%PDF-".utf8)))
            #expect(page.contains("<a href=\"\(form.rawValue).pdf\">"))
        }
    }

    @Test("without a browser, what to install is said, and nothing is written")
    func missing() async throws {
        let french = try await export(in: "fr_FR.UTF-8", with: ["PATH": "/nowhere"])
        let english = try await export(with: ["PATH": "/nowhere"])
        #expect(french.status == 69 && english.status == 69)
        #expect(
            french.error
                == "erreur\u{A0}: il faut Chromium pour écrire un PDF\u{A0}: «\u{A0}apt install chromium\u{A0}», ou CHROME=chemin\n"
        )
        #expect(english.error == "error: a PDF needs Chromium: \"apt install chromium\", or CHROME=path\n")
        #expect(!place.has("programme.pdf"))
    }

    @Test(
        "an interruption ends the browser, too, and leaves nothing behind", .enabled(if: hasBrowser, "needs chromium"))
    func interrupted() async throws {
        // A browser that would print for ever, and says that it has begun and ended.
        try place.write(
            "#!/bin/bash\ntrap 'echo ended >> \(place.path("said")); exit 1' TERM\necho begun >> \(place.path("said"))\n"
                + "while :; do sleep 0.05; done\n", to: "browser")
        let tiny = Fixture("tiny/half-paper").path
        let run = try await Binary.shell(
            """
            chmod +x \(place.path("browser")); mkdir \(place.path("temporary")); cd \(place.path)
            TMPDIR=\(place.path("temporary")) CHROME=\(place.path("browser")) $colloque export \(tiny) \
              --programme \(tiny)/expected/programme.json --format pdf --output programme.pdf & process=$!
            until grep -q begun said 2> /dev/null; do sleep 0.05; done
            kill -INT $process; wait $process
            """)
        #expect(run.status == 130 && run.output == "" && run.error == "")
        #expect(try place.text("said") == "begun\nended\n")
        #expect(!place.has("programme.pdf"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("temporary")).isEmpty)
    }

    @Test(
        "a browser that is none, or fails, is said, and nothing is written",
        arguments: [
            (
                "/nowhere", "CHROME nomme «\u{A0}/nowhere\u{A0}», qui n’est pas un programme",
                "CHROME names \"/nowhere\", which is not a program"
            ),
            ("/bin/false", "/bin/false n’a pas fait de PDF (statut 1)", "/bin/false made no PDF (status 1)"),
            ("/bin/true", "/bin/true n’a pas fait de PDF (statut 0)", "/bin/true made no PDF (status 0)"),
        ])
    func failing(browser: String, fr: String, en: String) async throws {
        let french = try await export(in: "fr_FR.UTF-8", with: ["CHROME": browser])
        let english = try await export(with: ["CHROME": browser])
        #expect(french.status == 69 && english.status == 69)
        #expect(french.error == "erreur\u{A0}: \(fr)\n")
        #expect(english.error == "error: \(en)\n")
        #expect(!place.has("programme.pdf"))
    }

    private func export(
        _ option: String = "--print", _ form: String = "grid", to name: String = "programme.pdf",
        in language: String = "C", with environment: [String: String] = [:]
    ) async throws -> Outcome {
        let tiny = Fixture("tiny/half-paper").path
        return try await Binary.run(
            "export", tiny, "--programme", "\(tiny)/expected/programme.json", "--format", "pdf", option, form,
            "--output", place.path(name), in: language, with: environment)
    }
}
