import Foundation
import Testing

@Suite("colloque import, of lists and polls")
struct PollCommandTests {
    private func conference() throws -> Place {
        let place = Place()
        try place.write(
            """
            titre: La file
            dates: 6-7 mai 2030
            créneaux: [lundi 6 10h-12h, lundi 6 14h-17h, mardi 7 9h-12h]
            salles: [{nom: Salle A}]
            axes: [{id: 1, titre: Attendre}]
            """, to: "colloque.yaml")
        try place.write(
            "id;titre;axe;intervenants\nC1;Un;1;Anne Roche\nC2;Deux;1;Béla Kun\nC3;Trois;1;Cécile Dumas\n",
            to: "communications.csv")
        try place.write(
            ",lundi 6 mai 2030,lundi 6 mai 2030,mardi 7 mai 2030,\n,matin,après-midi,matin,\n"
                + "Anne Roche,Oui,Oui,Oui,\nbela kun,Si nécessaire,Oui,Non,\nGaston Roy,Oui,Non,Non,\n",
            to: "sondage.csv")
        return place
    }

    @Test("what a poll says is shown first, and noted once it is confirmed; read twice, it changes nothing")
    func poll() async throws {
        let place = try conference()
        let (poll, folder) = (place.path("sondage.csv"), place.path)
        let shown = """
            Anne Roche\u{A0}: sans limite
            Béla Kun\u{A0}: lundi\u{202F}; absent mardi\u{202F}; plutôt pas lundi matin

            """
        let first = try await Binary.run("import", poll, folder, in: "fr_FR.UTF-8")
        #expect(first.status == 2)
        #expect(first.output == shown)
        #expect(!place.has("intervenants.csv"))
        let second = try await Binary.run("import", poll, folder, "--yes", in: "fr_FR.UTF-8")
        #expect(second.status == 0)
        #expect(
            second.output == shown + """
                Noté dans \(folder)/intervenants.csv\u{A0}: 1 personne.
                Ensuite\u{A0}: colloque check \(folder)

                """)
        #expect(
            second.error == """
                sondage.csv:5:1: attention\u{A0}: Gaston Roy ne présente rien\u{A0}: sa réponse est laissée de côté
                sondage.csv: attention\u{A0}: Cécile Dumas n’a pas répondu\u{A0}: sans limite

                """)
        #expect(
            try place.text("intervenants.csv")
                == "\u{FEFF}nom;indisponible;plutôt pas\r\nAnne Roche\r\nBéla Kun;mardi matin;lundi matin\r\nCécile Dumas\r\n"
        )
        let third = try await Binary.run("import", poll, folder)
        #expect(third.status == 0)
        #expect(third.output.hasSuffix("\(folder)/intervenants.csv says all of this already: nothing has changed.\n"))
    }

    @Test("a list is recognised, and told where a conference is wanted")
    func list() async throws {
        let place = Place()
        try place.write("Titre;Auteur\nLa nuit;Ida Verlan\n", to: "liste.csv")
        let list = place.path("liste.csv")
        #expect(try await Binary.run("import", list, place.path("a"), "--yes").status == 0)
        #expect(place.has("a/papers.csv"))
        let check = try await Binary.run("check", list)
        #expect(check.status == 1)
        #expect(
            check.output.hasPrefix(
                "liste.csv: error: this is a list, not a conference’s folder: make one of it by \"colloque import \(list) NEW-FOLDER\"\n"
            ))
        let alone = try await Binary.run("import", list)
        #expect(alone.status == 64)
        #expect(alone.error.contains("can be read (csv): give the folder to be made, too"))
        try place.write("nothing of the kind", to: "x.txt")
        let unknown = try await Binary.run("import", place.path("x.txt"), place.path("b"))
        #expect(unknown.status == 65)
        #expect(unknown.error.contains("format not recognised: say it with --from"))
    }
}
