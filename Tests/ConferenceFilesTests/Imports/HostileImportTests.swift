import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("Hostile files of other programs")
struct HostileImportTests {
    private func errors(_ format: ImportFormat, _ name: String, _ text: String) -> [String] {
        let start = ThreadTime.now
        defer { #expect(ThreadTime.now - start < .seconds(2)) }
        return format.read(name, text).diagnostics.filter { $0.severity == .error }.map(\.text.en)
    }

    @Test("entities are not expanded")
    func entities() {
        let bomb = #"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><documents>&c;</documents>"#
        #expect(
            errors(.sciencesconf, "s.xml", bomb) == [
                "s.xml: error: this file contains a DOCTYPE or ENTITY declaration: it is not read; remove it if the file is to be trusted"
            ])
    }

    @Test("what is nested too deep is told by line")
    func depth() {
        let json = "\n" + String(repeating: "[", count: 100_000)
        #expect(
            errors(.pretalx, "t.json", json) == [
                "t.json:2: error: more than 64 lists inside one another: leave only the conference’s data in it"
            ])
        let xml = "<a>\n" + String(repeating: "<a>", count: 1000)
        #expect(errors(.frab, "s.xml", xml).first?.hasPrefix("s.xml:2: error: this is not complete") == true)
    }

    @Test("more members than any conference has are told by line")
    func members() {
        #expect(
            errors(.pretalx, "t.json", "[\n0" + String(repeating: ",0", count: 500_001) + "]") == [
                "t.json:2: error: more than 500,000 elements: leave only the conference’s data in it"
            ])
    }

    @Test("syntax is told by line and column")
    func syntax() {
        #expect(
            errors(.pretalx, "t.json", "{\n\"talks\": [,]}").first?.hasPrefix("t.json:2:") == true)
        #expect(errors(.frab, "s.xml", "<schedule>\n<day>\n</schedule>").first?.hasPrefix("s.xml:3: error: ") == true)
        #expect(
            errors(.indico, "t.csv", "a,\"b\n") == [
                "t.csv:1:3: error: quotation mark (\") opened here and never closed: close it, or double it (\"\") if it is part of the text"
            ])
    }

    @Test("a zip bomb is no workbook of EasyChair")
    func bomb() {
        var zip = StoredZip(entries: [.init("xl/workbook.xml", "<a/>")])
        zip.entries[0].statedSize = 4_000_000_000
        let names = ImportFormat.easychair.read([("e.xlsx", zip.bytes)]).diagnostics.map(\.name)
        #expect(names == ["zip-bomb"])
    }

    @Test("a format that is not that of the file is told", arguments: ImportFormat.allCases.dropLast())
    func other(format: ImportFormat) {
        let text = [ImportFormat.pretalx, .indico].contains(format) ? "<a/>" : "{\"x\": 1}"
        let diagnostic = format.read("f", text).diagnostics.first
        #expect(
            diagnostic?.text.en
                == "f: error: this file is not in this format: check \"--from\", or export the file again")
        #expect(
            diagnostic?.text.fr
                == "f: erreur\u{A0}: ce fichier n’a pas la forme de ce format\u{A0}: vérifier «\u{A0}--from\u{A0}», ou exporter le fichier de nouveau"
        )
    }

    @Test("ten thousand papers and people are read in time")
    func large() {
        let rows = (0..<9_999).map { "\($0),Title \($0),Ana\($0) Ruy\($0),accept" }.joined(separator: "\n")
        let start = ThreadTime.now
        let (folder, _, _) = ImportFormat.easychair.read("submission.csv", "#,title,authors,decision\n\(rows)\n")
        #expect(folder?.conference.papers.count == 9_999)
        #expect(ThreadTime.now - start < .seconds(20))
    }
}
