import ArgumentParser
import ConferenceModel
import Foundation
import Testing

@testable import colloque

@Suite("colloque change")
struct ChangeCommandTests {
    @Test(
        "each change says what it did",
        arguments: [
            (
                "unavailable", "'Basil Orme' 'Thursday before 9:30'",
                "Basil Orme is not available: Thursday before 9:30."
            ),
            ("close-room", "'Room 1' 'Thursday afternoon'", "Room 1 is closed: Thursday afternoon."),
            ("lose-room", "'Room 1'", "Room 1 is no longer available."),
            ("duration", "P2 12", "P2 takes 12\u{A0}min."), ("promote", "P2", "P2 is accepted."),
            ("reserve", "P2", "P2 is in reserve."),
            ("confirm", "'Basil Orme'", "Basil Orme has booked travel."),
            ("add-paper", "P7 --title More --axis 1 --speaker 'Basil Orme'", "P7 (More) joins axis 1."),
        ])
    func sentences(change: String, arguments: String, sentence: String) async throws {
        let folder = try await KeptFolder(isSolved: false)
        let run = try await folder.run("change \(change)", arguments)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.lines.first.map(String.init) == sentence)
        #expect(try await folder.run("change undo").output.hasPrefix("Taken back from changes.csv: "))
        #expect(try await folder.run("change undo").output == "No change is noted.\n")
    }

    @Test("a phrase that means nothing is told where it stands, and nothing is kept")
    func faults() async throws {
        let folder = try await KeptFolder(isSolved: false)
        let run = try await folder.run("change close-room", "'Room 1' Friday")
        #expect(run.status == 65)
        #expect(run.error.hasPrefix("changes.csv:2:19: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/changes.csv"))
    }

    @Test("the French help of each kind has no English heading", arguments: ChangeCommand.configuration.subcommands)
    func help(of command: any ParsableCommand.Type) async throws {
        let run = try await Binary.run("change", command._commandName, "--help", in: "fr_FR.UTF-8")
        #expect(run.output.hasPrefix("OBJET\u{A0}: "))
        for english in ["OVERVIEW", "USAGE:", "OPTIONS:", "Show "] { #expect(!run.output.contains(english)) }
    }
}
