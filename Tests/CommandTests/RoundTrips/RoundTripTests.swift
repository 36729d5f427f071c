import Archive
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@testable import colloque

@Suite("Out and in")
struct RoundTripTests {
    private static let formats: [ExportFormat] = [.xlsx, .ods, .csv, .json, .frabXML, .frabJSON]

    @Test(
        "200 random programmes with hostile names come back as they were", arguments: formats, Language.allCases)
    func random(format: ExportFormat, language: Language) throws {
        let place = Place()
        // Each language has half of them.
        for seed in 0..<200 where seed % 2 == (language == .fr ? 0 : 1) {
            let conference = try HostileConference.make(seed: seed)
            let programme = sayable(
                RandomProgramme.make(for: conference, seed: seed, .wellFormed), in: format, conference)
            guard !programme.sessions.isEmpty else { continue }
            let version = ProgrammeVersion(unsaved: programme, of: conference)
            let file = place.path("\(seed)-\(format.fileName)")
            try Data(format.export(Edition(version, of: conference, language: language))).write(to: URL(filePath: file))
            let read = try ProgrammeReading.read(file, of: conference).programme
            #expect(read.compact(in: conference) == programme.compact(in: conference), "seed \(seed)")
        }
    }

    @Test("a schedule of identifiers from elsewhere is read by titles")
    func byTitle() throws {
        let place = Place()
        let sample = try SampleConference()
        let edition = Edition(try sample.thirdVersion(), of: sample.conference, language: .fr)
        for format in [ExportFormat.frabXML, .frabJSON] {
            let file = place.path(format.fileName)
            try Data(format.export(edition)).write(to: URL(filePath: file))
            #expect(try ProgrammeReading.read(file, of: sample.conference).programme == sample.programme)
        }
    }

    @Test("cancelled papers stay out of what is read back", arguments: [ExportFormat.xlsx, .ods, .csv, .json])
    func cancelled(format: ExportFormat) throws {
        let place = Place()
        let sample = try SampleConference()
        let edition = Edition(try sample.thirdVersion(), of: sample.conference, language: .fr, showingCancelled: true)
        let file = place.path(format.fileName)
        try Data(format.export(edition)).write(to: URL(filePath: file))
        #expect(try ProgrammeReading.read(file, of: sample.conference).programme == sample.programme)
    }

    /// frab has no word for a session, so that papers which run over into the next time slot would be of its session.
    private func sayable(_ programme: Programme, in format: ExportFormat, _ conference: Conference) -> Programme {
        guard [.frabXML, .frabJSON].contains(format) else { return programme }
        return Programme(
            sessions: programme.sessions.filter { session in
                let slot = conference.timeSlots[session.timeSlot].interval
                return conference.talks(of: session).allSatisfy { $0.interval.start < slot.end }
            })
    }
}
