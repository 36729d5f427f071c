import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Settings sheet")
struct SettingsSheetTests {
    /// Rows whose cells are separated by ` | `, as a sheet has them.
    private func table(_ rows: String) -> Table {
        let lines = rows.split(separator: "\n").enumerated().map { line, row in
            row.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, cell in
                Table.Cell(
                    text: String(cell).trimmed,
                    location: Location(file: "colloque.xlsx[colloque]", line: line + 1, column: column + 1))
            }
        }
        return Table(name: "colloque.xlsx[colloque]", headings: [], rows: lines)
    }

    private func draft(_ rows: String) -> (draft: SettingsDraft, diagnostics: [Diagnostic]) {
        let sheet = SettingsSheet(table(rows))
        var reader = SettingsReader()
        reader.read(sheet.node)
        return (reader.draft, sheet.diagnostics + reader.diagnostics)
    }

    private let rows = """
        # ce que dit chaque ligne | valeurs
        titre fr | Le guichet
        titre en | The counter
        lieu | Limoges
        dates | 2012-11-15 | 2012-11-16
        fuseau | Europe/Paris
        langues | fr | en
        durée communication | 25
        durée discussion | 0h05
        battement | 2
        créneau | jeudi 15 11:00–12:30
        créneau | vendredi 16 9:30–11:00
        temps collectif | jeudi 15 9h–9h30 | Accueil | Welcome | Hall
        salle | Salle A | 60 | vidéoprojecteur; visio | vendredi après 15h
        salle | Salle B
        axe | 1 | Recevoir | Receiving | #1b6ca8 | 2
        axe | 2 | Attendre
        règle | axe-sans-interruption | non
        règle | séances-assez-remplies | | minimum=3; jours=together
        """

    private let yaml = """
        titre: {fr: Le guichet, en: The counter}
        lieu: Limoges
        dates: [2012-11-15, 2012-11-16]
        fuseau: Europe/Paris
        langues: [fr, en]
        durées: {communication: 25, discussion: 5, battement: 2}
        créneaux: [jeudi 15 11:00–12:30, vendredi 16 9:30–11:00]
        temps collectifs: [{quand: jeudi 15 9h–9h30, titre: {fr: Accueil, en: Welcome}, lieu: Hall}]
        salles:
          - {nom: Salle A, places: 60, équipement: [vidéoprojecteur, visio], fermée: [vendredi après 15h]}
          - {nom: Salle B}
        axes:
          - {id: 1, titre: {fr: Recevoir, en: Receiving}, couleur: "#1b6ca8", proches: [2]}
          - {id: 2, titre: Attendre}
        règles:
          axe-sans-interruption: non
          séances-assez-remplies: {minimum: 3, jours: together}
        """

    @Test("a sheet says what the YAML text says")
    func sameAsYaml() throws {
        let (sheet, diagnostics) = draft(rows)
        #expect(diagnostics.isEmpty)
        var reader = SettingsReader()
        reader.read(try SettingsText.node(reading: yaml, named: "colloque.yaml"))
        #expect(reader.diagnostics.isEmpty)
        let text = reader.draft
        #expect(sheet.title == text.title)
        #expect((sheet.place, sheet.timeZone) == (text.place, text.timeZone))
        #expect((sheet.languages, sheet.dates) == (text.languages, text.dates))
        #expect((sheet.paper, sheet.discussion, sheet.changeOver) == (25, 5, 2))
        #expect((text.paper, text.discussion, text.changeOver) == (25, 5, 2))
        #expect(sheet.timeSlots.map(\.value) == text.timeSlots.map(\.value))
        #expect(sheet.events == text.events)
        #expect(sheet.rooms == text.rooms)
        #expect(sheet.axes == text.axes)
        #expect(sheet.rules.map(\.rule) == text.rules.map(\.rule))
        #expect(sheet.rules.map(\.weight) == [0, nil] && text.rules.map(\.weight) == [0, nil])
        #expect(sheet.rules.map(\.options) == [[:], ["minimum": "3", "days": "together"]])
        #expect(text.rules.map(\.options) == sheet.rules.map(\.options))
    }

    @Test("an English sheet says the same")
    func english() {
        let (sheet, diagnostics) = draft(
            """
            Title | The counter
            Dates | 2012-11-15 / 2012-11-16
            Paper duration | 25
            Time slot | Thursday 15 11:00–12:30
            Event | Thursday 15 9:00–9:30 | Welcome
            Room | Room A | 60 | projector
            Axis | 1 | Receiving
            Rule | axes-stay-in-one-room | 12
            """)
        #expect(diagnostics.isEmpty)
        #expect((sheet.title, sheet.paper) == (Text("The counter"), 25))
        #expect(sheet.events.map(\.title) == [Text("Welcome")])
        #expect(sheet.rules.map(\.weight) == [12])
    }

    @Test("faults have the place of their cell")
    func places() {
        let faults = draft(
            rows.replacing("salle | Salle B", with: "sale | Salle B").replacing("| 60 |", with: "| soixante |")
                .replacing("| #1b6ca8", with: "| bleu").replacing("| non", with: "| beaucoup").replacing(
                    "2012-11-16", with: "hier")
        ).diagnostics
        let places = faults.map { "\($0.location.description) \($0.name)" }
        #expect(
            places == [
                "colloque.xlsx[colloque]:15:1 unknown-key", "colloque.xlsx[colloque]:5:3 dates-not-understood",
                "colloque.xlsx[colloque]:12:2 day-outside-dates", "colloque.xlsx[colloque]:14:3 wrong-kind-of-value",
                "colloque.xlsx[colloque]:14:5 day-outside-dates", "colloque.xlsx[colloque]:16:5 invalid-colour",
                "colloque.xlsx[colloque]:18:3 invalid-weight",
            ])
    }

    @Test("a sheet without rows lacks every key")
    func empty() {
        #expect(draft("").diagnostics.map(\.name) == Array(repeating: "missing-key", count: 5))
        #expect(draft("règle | = | = | =").diagnostics.map(\.name).contains("invalid-weight"))
    }

    @Test("options beside the hours of a time slot are its own; an axis may have chairs")
    func slotOptions() {
        let (draft, diagnostics) = draft(
            """
            titre | Ateliers
            dates | 2012-11-15
            créneau | jeudi 15 9:00–10:00 | jeudi 15 11:00–12:30 | nom=Atelier 2; places=4
            salle | Salle A
            axe | 1 | Recevoir | | | | Ada Lovelace; Alan Turing
            """)
        #expect(diagnostics.isEmpty)
        #expect(draft.timeSlots.map(\.value.name) == [nil, "Atelier 2"])
        #expect(draft.timeSlots.map(\.value.places) == [nil, 4])
        #expect(draft.axes.map(\.chairs) == [["Ada Lovelace", "Alan Turing"]])
    }
}
