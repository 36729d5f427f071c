import ProgrammeExports
import Testing

@testable import ProgrammeExports

@Suite("Contributions for Indico")
struct IndicoContributionsTests {
    @Test("seven columns without headings, in order of time")
    func columns() throws {
        let lines = try ExportFormat.indico.text(Editions.sample()).split(separator: "\r\n")
        #expect(lines.count == 18)
        #expect(
            lines[0]
                == "2012-11-15T11:00,30,Du guichet au « front office » : une enquête en préfecture,Éloïse,Bréchard,"
                + "Université de Limoges,")
    }

    @Test(
        "names are in their two parts",
        arguments: [
            ("Anne-Marie Le Goff", "Anne-Marie", "Le Goff"), ("Jean de Vigny", "Jean", "de Vigny"),
            ("François-Xavier de La Tour", "François-Xavier", "de La Tour"), ("Ana Márquez", "Ana", "Márquez"),
            ("Socrate", "", "Socrate"), ("", "", ""),
        ])
    func names(name: String, first: String, family: String) {
        #expect(PersonName(name).first == first && PersonName(name).family == family)
    }
}
