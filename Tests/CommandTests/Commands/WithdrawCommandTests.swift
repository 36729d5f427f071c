import Foundation
import Testing

@Suite("colloque withdraw")
struct WithdrawCommandTests {
    @Test("papers are withdrawn in a list of their own, the tables stay as they are")
    func papers() async throws {
        let folder = try await KeptFolder()
        let tables = try Data(contentsOf: URL(filePath: folder.path + "/papers.csv"))
        let run = try await folder.run("withdraw", "P2", in: "fr_FR.UTF-8")
        #expect(
            run.output == """
                P2 (A word on tickets) est retirée.
                Noté dans \(folder.path)/modifications.csv\u{202F}; pour y renoncer\u{A0}: colloque change undo \(folder.path)
                Ensuite\u{A0}: colloque rerun \(folder.path)

                """)
        #expect(try Data(contentsOf: URL(filePath: folder.path + "/papers.csv")) == tables)
        #expect(try await folder.run("withdraw", "P2").output.hasPrefix("Nothing new: it was withdrawn already.\n"))
        #expect(
            try await folder.run("check").output.hasPrefix(
                "speakers.csv:3:1: note: \"Basil Orme\" presents no paper\n"
                    + "No errors (1 note): 5 papers to schedule, 2 time slots, 1 room.\n"))
    }

    @Test("what a person presents with others stays, and is said")
    func speaker() async throws {
        let folder = try await KeptFolder()
        #expect(
            try await folder.run(
                "change add-paper", "P7 --title Together --axis 1 --speaker 'Basil Orme' --speaker 'Cora Dunmallet'"
            ).status == 0)
        let run = try await folder.run("withdraw", "--speaker 'Basil Orme'")
        #expect(
            run.output.hasPrefix(
                "P2 (A word on tickets) is withdrawn.\nP7 (Together) stays: presented by Cora Dunmallet.\n"))
    }

    @Test("an unknown paper changes nothing")
    func unknown() async throws {
        let folder = try await KeptFolder()
        let run = try await folder.run("withdraw", "P1 P9")
        #expect(run.status == 65)
        #expect(
            run.error == """
                changes.csv:4:10: error: unknown paper "P9": write the id of another paper
                error: nothing has changed: changes.csv is as it was

                """)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/changes.csv"))
    }
}
