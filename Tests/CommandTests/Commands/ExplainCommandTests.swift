import Foundation
import Testing

@Suite("colloque explain")
struct ExplainCommandTests {
    @Test("of a paper, every other place has its price, in both languages")
    func paper() async throws {
        let (place, folder) = try await Place.withdrawn()
        defer { withExtendedLifetime(place) {} }
        let english = try await Binary.run("explain", folder, "P3")
        #expect(
            english.lines.dropLast() == [
                "P3 · Calling the next number",
                "Thursday 15 November, 9:00–10:15, Room 1 (Proved optimal: 37 points). Elsewhere,",
                "in points more:", "           Room 1", "Thu 9:00   here", "Thu 10:45  +2",
                "+2 Thursday 15 November, 10:45–12:00, Room 1: sessions-are-close-in-theme +2",
            ])
        let french = try await Binary.run("explain", folder, "P3", in: "fr_FR.UTF-8")
        #expect(
            french.lines.dropLast().last
                == "+2 jeudi 15 novembre, 10\u{202F}h\u{202F}45\u{A0}– 12\u{202F}h, Room 1\u{A0}: séances-d-un-même-thème +2"
        )
    }

    @Test("of a session and of a rule that can only be come near to, in both languages, in 12 lines")
    func wishes() async throws {
        let (place, folder) = try await Place.withdrawn()
        defer { withExtendedLifetime(place) {} }
        let rule = try await Binary.run("explain", folder, "sessions-are-close-in-theme")
        #expect(
            rule.lines.contains("No programme meets it everywhere; to come as near as can be would cost 0 more"))
        let regle = try await Binary.run("explain", folder, "séances-d-un-même-thème", in: "fr_FR.UTF-8")
        #expect(
            regle.output.contains("Aucun programme n’y répond partout\u{202F}; s’en approcher au mieux coûterait"))
        let session = try await Binary.run("explain", folder, "Thursday 9am Room 1")
        #expect(session.lines.first == "Nothing in Room 1, Thursday 15 November, 9:00–10:15.")
        #expect(session.lines.contains("No programme meets it:"))
        for run in [rule, regle, session] { #expect(run.status == 0 && run.lines.count <= 13) }
    }

    @Test("of an axis on a day, what is not met, and whether that could be")
    func axis() async throws {
        let (place, folder) = try await Place.withdrawn()
        defer { withExtendedLifetime(place) {} }
        let run = try await Binary.run("explain", folder, "axis 1 on Thursday")
        #expect(run.status == 0)
        #expect(run.lines.contains("The best programme meets it already (Proved optimal: 37 points)."))
    }

    @Test("a subject that nobody knows is told, with the nearest that is known")
    func unknown() async throws {
        let (place, folder) = try await Place.withdrawn()
        defer { withExtendedLifetime(place) {} }
        let remedies = [
            ("Basil Ormes", "did you mean \"Basil Orme\"?"),
            ("P9", "try a paper, a name, \"axis 2 on Thursday\", \"Friday 9am\" and a room, a rule"),
        ]
        for (subject, remedy) in remedies {
            let run = try await Binary.run("explain", folder, subject)
            #expect(run.error == "error: unknown subject \"\(subject)\" — \(remedy)\n")
            #expect(run.status == 64)
        }
    }
}
