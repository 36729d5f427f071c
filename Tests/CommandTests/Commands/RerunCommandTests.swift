import Foundation
import Testing

@Suite("colloque rerun")
struct RerunCommandTests {
    @Test("the menu is a sentence, a table and the moves, in both languages; nothing is saved without a choice")
    func menu() async throws {
        let (place, folder) = try await Place.withdrawn()
        let before = try place.bytes("c/programme.json")
        let english = try await Binary.run("rerun", folder)
        #expect(english.status == 0)
        #expect(
            english.output.replacing(folder, with: "DIR") == """
                What has changed:
                  P1 (Waiting in line) is withdrawn

                0 moved: +2 points; free (1 moved): 0.

                moved  points  above  disruption   proof
                    0      39     +2           0  proved  ██████████████████████████████
                    1      37      0           4  proved

                free (1 moved):
                  P3: Thursday 15 November, 10:45, Room 1 → Thursday 15 November, 9:15, Room 1

                Nothing is saved. To choose: colloque rerun DIR --moves 1, or --best.

                """)
        let french = try await Binary.run("rerun", folder, in: "fr_FR.UTF-8")
        #expect(
            french.lines.prefix(4).last == "0 déplacée\u{A0}: +2 points\u{202F}; sans limite (1 déplacée)\u{A0}: 0.")
        #expect(
            french.lines.contains(
                "  P3\u{A0}: jeudi 15 novembre, 10\u{202F}h\u{202F}45, Room 1 → jeudi 15 novembre, "
                    + "9\u{202F}h\u{202F}15, Room 1"))
        #expect(try place.bytes("c/programme.json") == before)
    }

    @Test("a choice is audited and saved as a new version")
    func choice() async throws {
        let (place, folder) = try await Place.withdrawn()
        let none = try await Binary.run("rerun", folder, "--moves", "0")
        #expect(none.output.hasSuffix("\nProved optimal: 39 points\nSaved as \(folder)/programme.json: version 2.\n"))
        #expect(try await Binary.run("audit", folder).status == 0)
        let best = try await Binary.run("rerun", folder, "--best", "--note", "after P1")
        #expect(best.output.hasSuffix("\nProved optimal: 37 points\nSaved as \(folder)/programme.json: version 3.\n"))
        #expect(try place.names().contains("c"))
        let again = try await Binary.run("rerun", folder, "--moves", "5", "--best")
        #expect(again.status == 64)
        #expect(again.error.contains("--moves and --best exclude each other: keep one of them"))
    }

    @Test("in JSON: the points, their moves and their programmes; as a drawing too")
    func json() async throws {
        let (place, folder) = try await Place.withdrawn()
        let run = try await Binary.run("rerun", folder, "--json", "--svg", place.path("menu.svg"))
        let menu = try run.decoded(as: Menu.self)
        #expect(menu.schema == "colloque-rerun/1" && menu.endsFree && menu.fewestMoves == 0 && menu.saved == nil)
        #expect(menu.points.map(\.movedPapers) == [0, 1])
        #expect(menu.points.map(\.points) == [39, 37] && menu.points.map(\.bound) == [39, 37])
        #expect(menu.points.last?.moves.map(\.paper) == ["P3"] && menu.points.last?.moves.map(\.kind) == ["time-slot"])
        #expect(try place.text("menu.svg").hasPrefix("<svg xmlns"))
        let check = try await Binary.shell(
            "python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' \(place.path("menu.svg"))")
        #expect(check.status == 0)
    }

    @Test("where so few moves are not enough, that is said, with what to type")
    func tooFew() async throws {
        let (place, folder) = try await Place.withdrawn()
        _ = try await Binary.run("change", "unavailable", folder, "Cora Dunmallet", "Thursday after 10:30am")
        let run = try await Binary.run("rerun", folder, "--moves", "0")
        #expect(run.status == 3)
        #expect(run.error == "error: no programme moves so few papers: try --moves 1\n")
        #expect(run.output.contains("At least 1 paper has to move."))
        #expect(place.has("c/changes.csv"))
    }

    private struct Menu: Decodable {
        struct Move: Decodable {
            let paper: String
            let kind: String
        }
        struct Point: Decodable {
            let movedPapers: Int
            let points: Int
            let bound: Int
            let moves: [Move]
        }
        let schema: String
        let points: [Point]
        let endsFree: Bool
        let fewestMoves: Int
        let saved: String?
    }
}
