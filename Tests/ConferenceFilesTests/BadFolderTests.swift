import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

@Suite("Bad folders")
struct BadFolderTests {
    @Test("what is wrong is said in both languages, with its place and a remedy", arguments: BadFolder.all)
    func words(bad: BadFolder) throws {
        let folder = try TemporaryFolder(bad.files)
        let (conference, diagnostics) = folder.read()
        #expect(diagnostics.map { $0.text.fr }.joined(separator: "\n") == bad.fr)
        #expect(diagnostics.map { $0.text.en }.joined(separator: "\n") == bad.en)
        #expect(diagnostics.contains { $0.name == bad.name })
        #expect((conference == nil) == diagnostics.contains { $0.severity == .error })
    }

    @Test("the folder that they are made from is sound")
    func sound() throws {
        let folder = try TemporaryFolder(BadFolder.soundFiles)
        let (conference, diagnostics) = folder.read()
        #expect(diagnostics.isEmpty)
        #expect(conference?.papers.map(\.id) == ["C1", "C2"])
    }

    @Test(
        "every kind of fault has a bad folder",
        arguments: [
            "Faults/ColumnFault", "Faults/DurationFault", "Faults/FolderFault", "Faults/PaperFault",
            "Faults/SettingsFault", "Penalties/PenaltyFault", "Changes/ChangeFault", "Availability/AvailabilityFault",
            "Availability/AvailabilityRemark",
        ])
    func coverage(of fault: String) throws {
        let tested = Set(BadFolder.all.map(\.name)).union(Self.testedElsewhere)
        #expect(try names(in: "\(fault).swift").filter { !tested.contains($0) } == [])
    }

    @Test("every reason why a phrase means nothing has a bad folder")
    func phraseCoverage() throws {
        let tested = Set(BadFolder.all.map(\.name))
        #expect(try names(in: "Phrases/TimePhraseFault.swift").filter { !tested.contains($0) } == [])
        #expect(ReferenceFault.Subject.allCases.filter { !tested.contains("unknown-\($0.rawValue)") } == [])
    }

    /// `inconsistent-conference` is the wall behind all other checks: no folder is known that reaches it.
    private static let testedElsewhere = ["inconsistent-conference", "too-many-aliases"]

    /// The stable names in a source: `case .zero: "zero-duration"`.
    private func names(in source: String) throws -> [String] {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/ConferenceFiles").standardized
        let text = try String(contentsOf: sources.appendingPathComponent(source), encoding: .utf8)
        let names = text.matches(of: /case \.[A-Za-z]+: "([a-z-]+)"\n/).map { String($0.1) }
        try #require(!names.isEmpty)
        return names
    }

    @Test("an invariant that no check foresaw is told as such")
    func inconsistent() {
        let text = FolderFault.inconsistent(.duration(of: "C1")).text
        #expect(
            text.fr
                == "ces fichiers se contredisent (duration(of: \"C1\"))\u{A0}: signaler ce cas à l’équipe de Colloque")
        #expect(
            text.en == "these files contradict each other (duration(of: \"C1\")): report this case to the Colloque team"
        )
    }

    @Test("all faults of a folder are told at once, in the order of files, lines and columns")
    func allAtOnce() throws {
        var files = BadFolder.soundFiles
        files["colloque.yaml"] = files["colloque.yaml"]?.replacing("jeudi 15 14:00–15:30", with: "jeudi 15 12:00–13:30")
        files["papers.csv"] = files["papers.csv"]?.replacing("C2,Two,2,,Alan Turing", with: "C2,,7,,Alan Tring")
        files["speakers.csv"] = files["speakers.csv"]?.replacing("Ada Lovelace,", with: "Ada Lovelace,ada")
        let folder = try TemporaryFolder(files)
        let places = folder.read().diagnostics.map { "\($0.location.description) \($0.name)" }
        #expect(
            places == [
                "colloque.yaml:5:5 overlapping-time-slots", "papers.csv:3:4 missing-value",
                "papers.csv:3:5 unknown-axis",
                "papers.csv:3:8 unknown-speaker", "speakers.csv:2:14 invalid-e-mail",
            ])
    }

    @Test("a folder that is none is said to be none")
    func missingFolder() throws {
        #expect(ConferenceFolder(path: "/nowhere/at/all").read().diagnostics.map(\.name) == ["missing-folder"])
        let folder = try TemporaryFolder(["file": ""])
        #expect(ConferenceFolder(path: folder.path + "/file").read().diagnostics.map(\.name) == ["not-a-folder"])
    }
}
