import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Polls of availability")
struct PollTests {
    /// Monday 6 and Tuesday 7 May 2030, mornings until 12:00.
    private static let settings = """
        titre: La file
        dates: 6-7 mai 2030
        créneaux:
          - {quand: lundi 6 10h-12h, nom: Ateliers 1}
          - {quand: lundi 6 14h-17h, nom: Ateliers 2}
          - {quand: mardi 7 9h-12h, nom: Ateliers 3}
          - {quand: mardi 7 14h-16h, nom: Ateliers 4}
        salles: [{nom: Salle A}]
        axes: [{id: 1, titre: Attendre}]
        """
    private static let papers = """
        id;titre;axe;intervenants
        C1;Un;1;Anne Roche
        C2;Deux;1;Béla Kun
        C3;Trois;1;Cécile Dumas
        C4;Quatre;1;Émile Zay

        """

    private func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(
            ["colloque.yaml": Self.settings, "communications.csv": Self.papers].merging(more) { $1 })
    }

    private func reading(_ text: String) throws -> PollReading {
        let poll = try #require(Poll(RawFile(name: "sondage.csv", bytes: Array(text.utf8))))
        return PollReading(poll, for: try #require(try folder().read().conference))
    }

    private func lines(_ text: String) throws -> [String] {
        try reading(text).lines.map { $0.fr.replacing(/[\u{202F}\u{A0}]/, with: " ") }
    }

    private static let understood = [
        "Anne Roche : sans limite", "Béla Kun : lundi ; absent mardi",
        "Cécile Dumas : absent lundi de 10 h à 12 h ; plutôt pas lundi de 14 h à 17 h",
    ]

    @Test(
        "the same answers, however the poll is laid out",
        arguments: [
            // Framadate: full dates, hours under them, a comma at the end.
            """
            ,"lundi 6 mai 2030","lundi 6 mai 2030","mardi 7 mai 2030","mardi 7 mai 2030",
            ,"10h-12h","14h-17h","matin","après-midi",
            "Anne Roche","Oui","Oui","Oui","Oui",
            "bela kun","Oui","Oui","Non","Non",
            "DUMAS Cécile","Non","Under reserve","Oui","Oui",
            """,
            // Doodle: lines above, each day once, the hours in English, a count below.
            #"""
            "Poll ""La file"""
            https://poll.example/x


            ,May 2030,,,
            ,Mon 6,,Tue 7,
            ,10:00 AM – 12:00 PM,2:00 PM – 5:00 PM,9:00 AM – 12:00 PM,12:00 PM – 11:59 PM
            Anne Roche,OK,OK,OK,OK
            Cécile Dumas,,(OK),OK,OK
            Count,2,1,2,2
            """#,
            // A table of check marks, blank where somebody does not come.
            """
            Nom;lundi 10h-12h;lundi 14h-17h;mardi matin;mardi après-midi
            Anne Roche;x;x;x;x
            Béla Kun;✓;✓;;
            Dumas Cécile;;(x);x;x
            """,
            // A form's grid, with a time of its own.
            """
            Horodateur,Votre nom,Quand ? [lundi 10h-12h],Quand ? [lundi 14h-17h],Quand ? [mardi matin],Quand ? [mardi après-midi]
            2030-01-02 10:00,Anne Roche,Oui,Oui,Oui,Oui
            2030-01-02 11:00,Béla Kun,Oui,Oui,Non,Non
            2030-01-02 12:00,Cécile Dumas,Non,Si nécessaire,Oui,Oui
            """,
            // OpenSondage: the start of each, and the names of time slots.
            """
            ;lundi 6 mai 2030;lundi 6 mai 2030;mardi 7 mai 2030;mardi 7 mai 2030
            ;10h;Ateliers 2;matin;après-midi
            Anne Roche;Oui;Oui;Oui;Oui
            Béla Kun;Oui;Oui;Non;Non
            Cécile Dumas;Non;(Oui);Oui;Oui
            """,
        ])
    func layouts(poll: String) throws {
        let said = try lines(poll)
        #expect(said.allSatisfy(Self.understood.contains), "\(said)")
        #expect(said.count >= 2)
        #expect(said.contains(Self.understood[2]))
    }

    @Test(
        "the boxes of a form stand in one cell",
        arguments: [",", ";"])
    func boxes(separator: String) throws {
        let poll = """
            Horodateur\tNom et prénom\tQuelles sont vos disponibilités ?
            1\tAnne Roche\tlundi matin\(separator) lundi après-midi\(separator) mardi matin\(separator) mardi après-midi
            2\tBéla Kun\tlundi matin\(separator) lundi après-midi
            3\tCécile Dumas\tmardi
            4\tÉmile Zay\t
            """
        #expect(
            try lines(poll) == [
                "Anne Roche : sans limite", "Béla Kun : lundi ; absent mardi",
                "Cécile Dumas : mardi ; absent lundi",
            ])
    }

    @Test("who presents nothing is told and left out; who has not answered is told, without a limit")
    func strangers() throws {
        let poll = """
            ,lundi 6 mai 2030,mardi 7 mai 2030
            Anne Roche,Oui,Non
            Gaston Leroux,Non,Non
            Béla Kunn,Non,Oui
            """
        let reading = try reading(poll)
        #expect(reading.people.map(\.name) == ["Anne Roche"])
        #expect(
            reading.diagnostics.map(\.text.en) == [
                "sondage.csv:3:1: warning: Gaston Leroux presents nothing: the answer is left aside",
                "sondage.csv:4:1: warning: Béla Kunn presents nothing: the answer is left aside — did you mean \"Béla Kun\"?",
                "sondage.csv: warning: Béla Kun has not answered: no limit",
                "sondage.csv: warning: Cécile Dumas has not answered: no limit",
                "sondage.csv: warning: Émile Zay has not answered: no limit",
            ])
    }

    @Test(
        "days that are not the conference's, or could be two of it, are refused",
        arguments: [
            (",lundi 13 mai 2030,mardi 14 mai 2030\nAnne Roche,Oui,Non\n", "day-outside-dates"),
            (",mardi 6,lundi 7\nAnne Roche,Oui,Non\n", "other-weekday"),
            (",lundi,mardi\n,7h,10h\nAnne Roche,Oui,Non\n", "no-time-slot"),
            (",lundi,mardi\nAnne Roche,Oui,Non\nRoche Anne,Non,Non\n", "two-answers"),
        ])
    func refused(poll: String, name: String) throws {
        #expect(
            try reading(poll).diagnostics.filter { $0.severity == .error }.map(\.name).contains(name))
    }

    @Test(
        "other tables are no polls",
        arguments: [
            "id;titre;axe\nC1;Un;1\n", "Titre,Auteur\nlundi matin,Anne\nmardi,Béla\n", "a;b\n1;2\n", "",
            ",lundi,mardi\nAnne Roche,Oui,voir avec elle\n",
        ])
    func none(text: String) throws {
        #expect(Poll(RawFile(name: "x.csv", bytes: Array(text.utf8))) == nil)
    }

    @Test(
        "the answers are written once, beside what the table says of other things, and read back the same"
    )
    func written() throws {
        let poll = """
            ,lundi 6 mai 2030,lundi 6 mai 2030,mardi 7 mai 2030,mardi 7 mai 2030
            ,10h-12h,14h-17h,matin,après-midi
            Anne Roche,Oui,Oui,Oui,Oui
            Béla Kun,Oui,Oui,Non,Non
            Cécile Dumas,Non,Si nécessaire,Oui,Oui
            """
        let people = """
            nom;courriel;indisponible;allergie
            Anne Roche;anne@roche.example;mardi après 17h;noix
            Béla Kun;;lundi matin;
            Cécile Dumas;;;
            Émile Zay;;mardi;;

            """
        let folder = try folder(["intervenants.csv": people])
        let conference = try #require(folder.read().conference)
        let reading = PollReading(
            try #require(Poll(RawFile(name: "sondage.csv", bytes: Array(poll.utf8)))), for: conference)
        var table = try SpeakersText(in: folder.path, of: conference)
        #expect(
            reading.people.filter { table.set($0) }.map(\.name) == [
                "Anne Roche", "Béla Kun", "Cécile Dumas",
            ])
        let text = String(decoding: table.file.bytes, as: UTF8.self).replacing("\u{202F}", with: " ")
        #expect(
            text == """
                nom;courriel;indisponible;allergie;plutôt pas
                Anne Roche;anne@roche.example;;noix
                Béla Kun;;"lundi avant 10 h, mardi";
                Cécile Dumas;;lundi de 10 h à 12 h;;lundi de 14 h à 17 h
                Émile Zay;;mardi;;

                """)
        try folder.write(String(decoding: table.file.bytes, as: UTF8.self), to: "intervenants.csv")
        let again = try #require(folder.read().conference)
        var second = try SpeakersText(in: folder.path, of: again)
        #expect(reading.people.filter { second.set($0) }.isEmpty)
        #expect(again.speakers[1].unavailable.map(\.hours.en) == ["0:00–10:00", "0:00–24:00"])
    }

    @Test("where no table lists people, one is made of everybody")
    func made() throws {
        let folder = try folder()
        let conference = try #require(folder.read().conference)
        let poll = try #require(
            Poll(RawFile(name: "p.csv", bytes: Array(",lundi,mardi\nAnne Roche,Oui,Non\n".utf8))))
        var table = try SpeakersText(in: folder.path, of: conference)
        for person in PollReading(poll, for: conference).people { _ = table.set(person) }
        try folder.write(String(decoding: table.file.bytes, as: UTF8.self), to: table.name)
        let again = folder.read()
        #expect(again.diagnostics.map(\.text.en) == [])
        #expect(
            again.conference?.speakers.map(\.name) == [
                "Anne Roche", "Béla Kun", "Cécile Dumas", "Émile Zay",
            ])
        #expect(again.conference?.speakers.map(\.unavailable.count) == [1, 0, 0, 0])
    }
}
