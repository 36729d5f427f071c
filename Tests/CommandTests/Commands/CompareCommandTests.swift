import Foundation
import Testing

@Suite("colloque compare")
struct CompareCommandTests {
    @Test("what moves, what is gone, and for whom, in both languages")
    func words() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        #expect(
            try await folder.run("compare", "1 2").output == """
                Moved (1)
                  P6 (The empty chair): Thursday 15 November, 9:45–10:15, Room 1 → Thursday 15 November, 9:30–10:00, Room 1 (time)
                Gone (1)
                  P2 (A word on tickets): Thursday 15 November, 9:30–9:45, Room 1
                People affected (2)
                  Basil Orme
                  Farid Benhallam

                """)
        #expect(
            try await folder.run("compare", "1", in: "fr_FR.UTF-8").output.hasPrefix(
                "Déplacées (1)\n  P6 (The empty chair)\u{A0}: jeudi 15 novembre, 9\u{202F}h\u{202F}45\u{A0}– 10\u{202F}h\u{202F}15, Room 1 → "
            ))
        #expect(try await folder.run("compare", "2 2").output == "Nothing changes from version 2 to version 2.\n")
    }

    @Test("in JSON, with places and aspects")
    func json() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        let run = try await folder.run("compare", "1 2 --json")
        let answer = try run.decoded(as: Answer.self)
        #expect(answer.moved.map(\.aspects) == [["time"]])
        #expect(answer.gone.map(\.paper) == ["P2"])
        #expect(answer.people == ["Basil Orme", "Farid Benhallam"])
    }

    @Test("as a page with both grids, where a sign and words mark what changes")
    func page() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        let file = folder.path + "/changes.html"
        #expect(try await folder.run("compare", "1 2 --html \(file)").status == 0)
        let page = try String(contentsOfFile: file, encoding: .utf8)
        #expect(page.contains("<p class=\"mark\">✕ gone</p>"))
        #expect(page.contains("<p class=\"mark\">→ Thursday 15 November, 9:30–10:00, Room 1</p>"))
        #expect(page.contains("<p class=\"mark\">← Thursday 15 November, 9:45–10:15, Room 1</p>"))
        #expect(page.components(separatedBy: "<table").count == 3)
    }

    private struct Answer: Decodable {
        struct Change: Decodable {
            let paper: String
            let aspects: [String]?
        }

        let moved: [Change]
        let gone: [Change]
        let people: [String]
    }
}
