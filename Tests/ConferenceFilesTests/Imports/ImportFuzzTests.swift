import ConferenceModel
import Foundation
import TestSupport
import Testing

@testable import ConferenceFiles

/// Damaged files of every format, the same ones in every run: always a conference or an error, in time.
@Suite("Import fuzzing")
struct ImportFuzzTests {
    private static let seeds: Range<UInt64> = Sweep.seeds(60, of: 700)

    @Test("a damaged import is a conference or has an error", arguments: ImportFixture.all)
    func damaged(fixture: ImportFixture) throws {
        let files = try fixture.files.map { (name: $0, bytes: try fixture.bytes($0)) }
        try judge(fixture.format, files)
    }

    @Test("a damaged workbook is a conference or has an error")
    func workbooks() throws {
        let fixture = ImportFixture.all[3]
        let texts = try fixture.files.map { String(decoding: try fixture.bytes($0), as: UTF8.self) }
        let bytes = try ConferenceFilesTests.workbook(of: [("Submissions", texts[0]), ("Authors", texts[1])])
        try judge(.easychair, [(name: "easychair.xlsx", bytes: bytes)])
    }

    @Test("a damaged workbook of CoSPLib, and a damaged programme in its layout, is read or has an error")
    func cosplib() throws {
        let folder = try TableFolder()
        let fixtures = ImportFixture.all[0].folder.appending(path: "../../cosplib-tiny").standardized
        let conference = try #require(
            CoSPLibWorkbook(path: fixtures.appending(path: "tiny.xlsx").path).read().conference)
        for (name, isProgramme) in [("tiny.xlsx", false), ("by-hand.xlsx", true)] {
            let bytes = try Array(Data(contentsOf: fixtures.appending(path: name)))
            for seed in Self.seeds {
                var damage = Damage(seed: seed)
                let damaged = damage.applied(to: bytes)
                try folder.write(name, damaged)
                let start = ThreadTime.now
                let (isRead, diagnostics) =
                    isProgramme
                    ? programme(damaged, of: conference) : readWorkbook(at: folder.url(name).path)
                #expect(ThreadTime.now - start < .seconds(2), "\(name), seed \(seed)")
                #expect(isRead != diagnostics.contains { $0.severity == .error }, "\(name), seed \(seed)")
            }
        }
    }

    private func readWorkbook(at path: String) -> (isRead: Bool, [Diagnostic]) {
        let (conference, diagnostics) = CoSPLibWorkbook(path: path).read()
        return (conference != nil, diagnostics)
    }

    private func programme(_ bytes: [UInt8], of conference: Conference) -> (isRead: Bool, [Diagnostic]) {
        let (programme, diagnostics) = CoSPLibProgrammeFile.read(
            RawFile(name: "by-hand.xlsx", bytes: bytes), for: conference)
        return (programme != nil, diagnostics)
    }

    private func judge(_ format: ImportFormat, _ files: [(name: String, bytes: [UInt8])]) throws {
        var (sound, broken) = (0, 0)
        for seed in Self.seeds {
            var damage = Damage(seed: seed)
            var damaged = files
            // One at a time: the others are to make something of it.
            let file = Int(seed) % files.count
            damaged[file].bytes = damage.applied(to: files[file].bytes)
            let start = ThreadTime.now
            let (folder, _, diagnostics) = format.read(damaged)
            #expect(ThreadTime.now - start < .seconds(2), "\(format), seed \(seed)")
            let hasError = diagnostics.contains { $0.severity == .error }
            #expect((folder == nil) == hasError, "\(format), seed \(seed)")
            #expect(!diagnostics.contains { $0.name == "inconsistent-conference" }, "\(format), seed \(seed)")
            #expect(diagnostics.allSatisfy { $0.text.fr != $0.text.en }, "\(format), seed \(seed)")
            if hasError { broken += 1 } else { sound += 1 }
            guard let folder else { continue }
            let content = Dictionary(uniqueKeysWithValues: folder.files.map { ($0.name, $0.content) })
            let again = try TemporaryFolder(content).read()
            let errors = again.diagnostics.filter { $0.severity == .error && $0.name != "no-accepted-papers" }
            #expect(errors.map(\.text.en) == [], "\(format), seed \(seed)")
        }
        #expect(sound > 0 && broken > 0, "\(format): \(sound) sound, \(broken) broken")
    }
}
