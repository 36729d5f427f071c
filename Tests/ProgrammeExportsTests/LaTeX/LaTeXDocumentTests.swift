import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@testable import ProgrammeExports

@Suite("The LaTeX document")
struct LaTeXDocumentTests {
    @Test(
        "no text is a command, and none a font does not have",
        arguments: [
            (
                #"\input{x} & 100 % $a_1^2$ #~"#,
                ##"\textbackslash{}input\{x\} \& 100 \% \$a\_1\textasciicircum{}2\$ \#\textasciitilde{}"##
            ),
            ("« Œuvre » : n’est-ce pas ?", "« Œuvre » : n’est-{}ce pas ?{}"), ("a 顧客 b", #"a \foreign{顧客} b"#),
        ])
    func escaping(text: String, expected: String) { #expect(LaTeXText.escaped(text) == expected) }

    @Test(
        "compiles, whatever the titles", .enabled(if: !engines.isEmpty, "needs pdflatex or lualatex"),
        arguments: engines)
    func compiles(engine: String) throws {
        let folder = try TemporaryFolder()
        for path in try ExportFormat.latex.write(Editions.all(), to: folder) {
            let arguments = ["-interaction=nonstopmode", "-halt-on-error", path]
            let result = try Tool.run(engine, arguments, in: folder.url.path)
            #expect(result.status == 0, "\(result.output.suffix(2000))")
        }
    }

    private static let engines = ["pdflatex", "lualatex"].filter { Tool.areThere([$0]) }
}
