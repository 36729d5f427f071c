import Archive
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@testable import colloque

@Suite("Workbooks in LibreOffice")
struct LibreOfficeTests {
    private static let isThere =
        ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/soffice")
        }

    @Test(
        "are opened and saved in the other format, and the programme survives",
        .enabled(if: isThere, "needs LibreOffice Calc"))
    func survive() async throws {
        let place = Place()
        let saved = place.path("saved")
        try FileManager.default.createDirectory(atPath: saved, withIntermediateDirectories: true)
        var expected: [(file: String, Conference, Programme)] = []
        let sample = try SampleConference()
        let conferences =
            try [(sample.conference, sample.programme)]
            + Sweep.cases([3, 7, 12], sample: { $0 == 7 }).map { seed in
                let conference = try HostileConference.make(seed: seed)
                return (conference, RandomProgramme.make(for: conference, seed: seed, .wellFormed))
            }
        for (index, (conference, programme)) in conferences.enumerated() {
            for (format, other) in [(ExportFormat.xlsx, "ods"), (.ods, "xlsx")] {
                for language in Language.allCases {
                    let name = "\(index)-\(language.rawValue)-\(format.rawValue)"
                    let version = ProgrammeVersion(unsaved: programme, of: conference)
                    let bytes = try format.export(Edition(version, of: conference, language: language))
                    try Data(bytes).write(to: URL(filePath: place.path("\(name).\(format.rawValue)")))
                    expected.append(("\(saved)/\(name).\(other)", conference, programme))
                }
            }
        }
        let script = "\(Fixture.root)/Tests/ProgrammeExportsTests/clients/check_spreadsheet.py"
        let run = try await Binary.shell("python3 \(script) \(saved) \(place.path)/*.xlsx \(place.path)/*.ods")
        #expect(run.status == 0, "\(run.output)")
        for (file, conference, programme) in expected {
            let read = try ProgrammeReading.read(file, of: conference).programme
            #expect(read.compact(in: conference) == programme.compact(in: conference), "\(file)")
        }
    }
}
