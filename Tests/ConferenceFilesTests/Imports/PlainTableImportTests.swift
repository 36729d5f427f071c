import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import of any table")
struct PlainTableImportTests {
    @Test("headings are known, near a word, or contain one")
    func guesses() {
        let guesses = ImportFixture.all[11].read().guesses
        #expect(
            guesses.map { $0.column } == [
                .id, .title, .axis, .firstName, .lastName, .email, .affiliation, .duration, .keywords, .status, nil,
            ])
        #expect(
            guesses.map { $0.ground == .near }
                == [2, 6, 7, 9].reduce(into: Array(repeating: false, count: 11)) { $0[$1] = true })
    }

    @Test("what the organiser says of a column goes before every guess")
    func choices() throws {
        let choice = try #require(ColumnChoice("title=Nom"))
        let table = Array("Nom;Titre;Speaker\nUn titre;Mme;Ana Ruy\n".utf8)
        let (folder, guesses, _) = ImportFormat.csv.read(
            [("t.csv", table)], options: ListOptions(columns: [choice]))
        #expect(guesses.map { $0.column } == [.title, nil, .speakers])
        #expect(folder?.conference.papers.map(\.title) == ["Un titre"])
        #expect(folder?.kept.map(\.field) == ["Titre"])
    }

    @Test("a heading that the table does not have is told, with the one that was meant")
    func unknownHeading() throws {
        let choice = try #require(ColumnChoice("titre=Intitule du texte"))
        let table = Array("Intitulé du texe;Speaker\nUn;Ana Ruy\n".utf8)
        let text = ImportFormat.csv.read([("t.csv", table)], options: ListOptions(columns: [choice]))
            .diagnostics.first?.text
        #expect(
            text?.en
                == "t.csv:1: error: \"Intitule du texte\" is not the heading of a column — did you mean \"Intitulé du texe\"?"
        )
        #expect(
            text?.fr
                == "t.csv:1: erreur\u{A0}: «\u{A0}Intitule du texte\u{A0}» n’est pas le titre d’une colonne — vouliez-vous dire «\u{A0}Intitulé du texe\u{A0}»\u{202F}?"
        )
    }

    @Test("a table without a title is told")
    func noTitle() {
        let text = ImportFormat.csv.read("t.csv", "Speaker;Colour\nAna Ruy;red\n").diagnostics.first?.text
        #expect(text?.en == "t.csv:1: error: no column looks like a title: say which one is, with --column title=\"…\"")
    }

    @Test("a choice needs a word for a column and a heading", arguments: ["title", "=x", "title=", "colour=x"])
    func choice(written: String) { #expect(ColumnChoice(written) == nil) }
}
