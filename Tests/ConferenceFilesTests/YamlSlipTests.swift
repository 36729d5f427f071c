import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Slips in YAML")
struct YamlSlipTests {
    private static let settings = """
        titre: Le guichet
        dates: 2030-11-14 / 2030-11-15
        créneaux:
          - jeudi 14 11:00–12:30
        salles:
          - {nom: Salle A, places: 60}
          - {nom: Salle B}
        axes:
          - {id: 1, titre: Recevoir}

        """

    @Test(
        "each slip has a message of its own, at its own line",
        arguments: [
            ("titre: Le guichet", "titre: « Le guichet : files »", 1, YamlProblem.frenchQuotes),
            ("titre: Le guichet", "titre: “Le guichet: files”", 1, .frenchQuotes),
            ("titre: Recevoir}", "titre: « Recevoir : qui » }", 9, .frenchQuotes),
            ("titre: Le guichet", "titre:\n  fr: „Le guichet : files“", 2, .frenchQuotes),
            ("titre: Le guichet", "titre:Le guichet", 1, .gluedColon),
            ("dates: 2030", "lieu:Université de l’Ouest\ndates: 2030", 2, .gluedColon),
            ("salles:", "durées:20\nsalles:", 5, .gluedColon),
            ("  - {nom: Salle B}", "  – {nom: Salle B}", 7, .typographicDash),
            ("  - jeudi", "  — jeudi", 4, .typographicDash),
            ("  - {id", "  • {id", 9, .typographicDash),
            ("{nom: Salle B}", "{nom: Salle B", 7, .unclosedBrace), ("places: 60}", "places: 60", 6, .unclosedBrace),
            ("{id: 1, titre: Recevoir}", "{id: 1, titre: Recevoir", 9, .unclosedBrace),
            ("{nom: Salle B}", "{nom: Salle B, équipement: [visio]", 7, .unclosedBrace),
        ])
    func slips(old: String, new: String, line: Int, problem: YamlProblem) throws {
        let text = Self.settings.replacing(old, with: new)
        let fault = FolderFault.notYaml(problem)
        #expect {
            _ = try SettingsText.node(reading: text, named: "colloque.yaml")
        } throws: { error in
            guard let diagnostic = error as? Diagnostic else { return false }
            return diagnostic.location.line == line && diagnostic.message == fault.text
        }
    }

    @Test("what YAML understands is no slip", arguments: ["« Le guichet »", "l’an 2030", "\"a: b\"", "a – b", "10:30"])
    func none(title: String) throws {
        let text = Self.settings.replacing("Le guichet", with: title)
        #expect(throws: Never.self) { try SettingsText.node(reading: text, named: "colloque.yaml") }
    }
}
