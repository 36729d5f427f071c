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

    @Test("what one command noted in a list of one's own is taken back at once, and the list has the bytes of before")
    func ownList() async throws {
        let folder = try await KeptFolder(isSolved: false)
        let list = URL(filePath: folder.path + "/changes.csv")
        let own = Data("change;subject;decided by\nconfirm;Cora Dunmallet;the jury, 3 May".utf8)
        try own.write(to: list)
        #expect(try await folder.run("withdraw", "P1 P2").status == 0)
        #expect(try Data(contentsOf: list) == own + Data("\n\nwithdraw;P1;\nwithdraw;P2;".utf8))
        #expect(try await folder.run("withdraw", "P3 P9").status == 65)
        #expect(
            try await folder.run("change undo").output
                == "Taken back from changes.csv:\n  withdraw P1\n  withdraw P2\n")
        #expect(try Data(contentsOf: list) == own)
    }

    @Test("the French help of each kind has no English heading", arguments: ChangeCommand.configuration.subcommands)
    func help(of command: any ParsableCommand.Type) async throws {
        let run = try await Binary.run("change", command._commandName, "--help", in: "fr_FR.UTF-8")
        #expect(run.output.hasPrefix("OBJET\u{A0}: "))
        for english in ["OVERVIEW", "USAGE:", "OPTIONS:", "Show "] { #expect(!run.output.contains(english)) }
    }
}
