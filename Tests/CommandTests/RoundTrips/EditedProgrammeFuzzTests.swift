import Archive
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@testable import colloque

/// Damaged programmes of every form that comes back, the same ones in every run.
@Suite("Fuzzing of edited programmes")
struct EditedProgrammeFuzzTests {
    private static let seeds: Range<UInt64> = Sweep.seeds(60, of: 400)

    @Test(
        "a damaged programme is a programme or has an error, in time",
        arguments: [ExportFormat.xlsx, .ods, .csv, .json, .frabXML, .frabJSON])
    func damaged(format: ExportFormat) throws {
        let (place, sample) = (Place(), try SampleConference())
        let version = ProgrammeVersion(unsaved: sample.programme, of: sample.conference)
        let sound = try format.export(Edition(version, of: sample.conference, language: .fr))
        let file = place.path(format.fileName)
        var (read, refused) = (0, 0)
        for seed in Self.seeds {
            var damage = Damage(seed: seed)
            try Data(damage.applied(to: sound)).write(to: URL(filePath: file))
            let start = ThreadTime.now
            let (programme, diagnostics) = ProgrammeReading.decode(file, of: sample.conference)
            #expect(ThreadTime.now - start < .seconds(2), "seed \(seed)")
            #expect((programme == nil) == diagnostics.contains { $0.severity == .error }, "seed \(seed)")
            #expect(diagnostics.allSatisfy { $0.text.fr != $0.text.en }, "seed \(seed)")
            if programme == nil { refused += 1 } else { read += 1 }
        }
        #expect(read > 0 && refused > 0, "\(read) read, \(refused) refused")
    }
}
