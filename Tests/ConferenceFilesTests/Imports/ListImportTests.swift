import ConferenceModel
import Testing

@testable import ConferenceFiles

/// Lists as organisers keep them, each kind with some of its forms.
@Suite("Import of an organiser's list")
struct ListImportTests {
    private func papers(_ text: String, _ options: ListOptions = ListOptions()) throws -> [String] {
        let (folder, _, diagnostics) = ImportFormat.csv.read("liste.csv", text, options: options)
        let conference = try #require(folder?.conference, "\(diagnostics.map(\.text.en))")
        return conference.papers.map { paper in
            let speakers = paper.speakers.map { conference.speakers[$0].name }
            return ([paper.id, paper.title] + speakers + paper.authors.map { "(\($0))" }).joined(
                separator: " · ")
        }
    }

    @Test(
        "the number, the title and the people are found under these headings",
        arguments: [
            "paper_id;Title;Authors", "Paper ID;Paper Title;Author Names",
            "Session Id;Title;Speaker names",
            "UID;Titre de la communication;Communicant·e·s", "N°;Titre;Auteur(e)s",
            "ref no;Titre;Nom de l’auteur",
            "Submission ID;Talk title;Conférencier·ère", "Numéro;Intitulé;Intervenant.e.s",
            "#;Titre;NOM Prénom",
        ])
    func headings(headings: String) throws {
        #expect(
            try papers("\(headings)\n17;La nuit;Ida Verlan\n23;Le jour;Tom Askew\n").map {
                $0.replacing(/^C\d/, with: "17")
            }.first == "17 · La nuit · Ida Verlan")
    }

    @Test(
        "a heading that comes near a word may be another word",
        arguments: ["conference", "conférence", "congress"])
    func otherHeadings(heading: String) throws {
        let text = "\(heading);id;title;authors\nnord;1;La nuit;Ida Verlan\nsud;2;Le jour;Tom Askew\n"
        #expect(try papers(text) == ["1 · La nuit · Ida Verlan", "2 · Le jour · Tom Askew"])
    }

    @Test("a row for each author gives one paper of several, of whom the marked one speaks")
    func rowsOfAuthors() throws {
        let text = """
            paper,title,first,last,email,affiliation,iscontact
            3,Night,Ida,Verlan,ida@n.example,North,no
            3,Night,Tom,Askew,tom@n.example,Lab,yes
            5,Day,Tom,Askew,tom@n.example,Lab,no
            """
        #expect(try papers(text) == ["3 · Night · Tom Askew · (Ida Verlan)", "5 · Day · Tom Askew"])
        let named =
            "Title;Speaker first name;Speaker last name\nNight;Ida;Verlan\nNight;Tom;Askew\nDay;Tom;Askew\n"
        #expect(try papers(named) == ["C1 · Night · Ida Verlan · Tom Askew", "C2 · Day · Tom Askew"])
    }

    @Test(
        "columns for each author tell who presents",
        arguments: [
            "ID,Title,1: First Name,1: Last Name,1: Presenter,2: First Name,2: Last Name,2: Presenter",
            "ID,Title,Author 1 First Name,Author 1 Last Name,Author 1 Presenter,Author 2 First Name,Author 2 Last Name,Author 2 Presenter",
            "ID,Titre,Auteur 1 Prénom,Auteur 1 Nom de famille,Auteur 1 présente,Auteur 2 Prénom,Auteur 2 Nom de famille,Auteur 2 présente",
        ])
    func columnsOfAuthors(headings: String) throws {
        #expect(
            try papers("\(headings)\n7,Night,Ida,Verlan,no,Tom,Askew,yes\n9,Day,Ute,Brem,yes,,,\n")
                == ["7 · Night · Tom Askew · (Ida Verlan)", "9 · Day · Ute Brem"])
    }

    @Test("titles above, dividers between and totals below are no papers, and are told")
    func oddRows() throws {
        let text = """
            Journées d’étude : communications;;;
            ;;;
            N°;Titre;Intervenants;Durée
            AXE 1 – Attendre;;;
            1;La nuit;Ida Verlan;20
            2;Le jour;Tom Askew;30
            Thème B : Servir;;;
            3;L’aube;Ute Brem;20
            ;Total : 3 communications;;70
            """
        let (folder, _, diagnostics) = ImportFormat.csv.read("liste.csv", text, language: .fr)
        let conference = try #require(folder?.conference)
        #expect(conference.papers.map(\.id) == ["1", "2", "3"])
        #expect(conference.axes.map(\.title.fr) == ["AXE 1 – Attendre", "Thème B : Servir"])
        #expect(conference.papers.map(\.axis.index) == [0, 0, 1])
        #expect(diagnostics.filter { $0.name == "odd-row" }.count == 4)
    }

    @Test("the headings are where the organiser says")
    func headingRow() throws {
        let text = "Titre;Auteur\nTitre;Auteur\nLa nuit;Ida Verlan\n"
        #expect(try papers(text).count == 2)
        #expect(try papers(text, ListOptions(headingLine: 2)) == ["C1 · La nuit · Ida Verlan"])
        let fault = ImportFormat.csv.read("l.csv", text, options: ListOptions(headingLine: 9))
            .diagnostics.first
        #expect(
            fault?.text.en
                == "l.csv: error: nothing on line 9: give the one of the headings, as the spreadsheet numbers it"
        )
    }

    @Test("one sheet of several is read: the one that has titles, or the one that is named")
    func sheets() throws {
        let list = "Titre;Auteur\nLa nuit;Ida Verlan\n"
        let bytes = try workbook(of: [("Acceptées", list), ("Budget", "Poste;Euros\nCafé;30\n")])
        let read = ImportFormat.csv.read([("liste.xlsx", bytes)])
        #expect(read.folder?.conference.papers.count == 1)
        #expect(read.diagnostics.map(\.name) == ["other-sheets"])
        let two = try workbook(of: [
            ("Acceptées", list), ("Refusées", "Titre;Auteur\nLe jour;Tom Askew\n"),
        ])
        #expect(
            ImportFormat.csv.read([("liste.xlsx", two)]).diagnostics.map(\.text.en) == [
                "liste.xlsx: error: several sheets: say which one to read, with --sheet: \"Acceptées\" or \"Refusées\""
            ])
        let chosen = ImportFormat.csv.read(
            [("liste.xlsx", two)], options: ListOptions(sheet: "refusees"))
        #expect(chosen.folder?.conference.papers.map(\.title) == ["Le jour"])
        #expect(
            ImportFormat.csv.read([("liste.xlsx", two)], options: ListOptions(sheet: "x")).diagnostics
                .map(\.name) == [
                    "no-such-sheet"
                ])
    }

    @Test("rows of one title are one paper, unless their abstracts differ")
    func titles() throws {
        let text =
            "title,speaker,abstract\nLightning,Ida Verlan,On waiting\nLightning,Tom Askew,On tickets\n"
        #expect(try papers(text) == ["C1 · Lightning · Ida Verlan", "C2 · Lightning · Tom Askew"])
        #expect(
            try papers("title,speaker,abstract\nTwo,Ida Verlan,Same\nTwo,Tom Askew,Same\n") == [
                "C1 · Two · Ida Verlan · Tom Askew"
            ])
    }

    @Test(
        "two people of one name are told apart by address; one with two addresses at one house is one")
    func homonyms() throws {
        let text = """
            title;speaker;email
            Night;Mei Lin;mei@north.example
            Day;Mei Lin;mei@south.example
            Dawn;Mei Lin;m.lin@lab.north.example
            """
        #expect(
            try papers(text) == [
                "C1 · Night · Mei Lin", "C2 · Day · Mei Lin (2)", "C3 · Dawn · Mei Lin",
            ])
    }

    @Test("addresses and affiliations of several people are shared out")
    func addresses() throws {
        let text =
            "title;speakers;email;labo\nNight;Ida Verlan et Tom Askew;i@v.example et t@a.example;North ; Lab\n"
        let people = try #require(
            ImportFormat.csv.read("l.csv", text.replacing("North ; Lab", with: "\"North ; Lab\"")).folder
        )
        .conference.speakers
        #expect(people.map(\.email) == ["i@v.example", "t@a.example"])
        #expect(people.map(\.affiliation) == ["North", "Lab"])
    }

    @Test("what people say of when they come goes to their column as it is, and its reading is shown")
    func presences() throws {
        let text =
            "title;speakers;Disponibilités\nNight;Ida Verlan;pas jeudi matin\nDay;Tom Askew;\nDawn;Ida Verlan;ok\n"
        let folder = try #require(ImportFormat.csv.read("l.csv", text, language: .fr).folder)
        let table = folder.files.first { $0.name == "intervenants.csv" }?.content
        #expect(
            table == "\u{FEFF}nom;disponible\r\nIda Verlan;\"pas jeudi matin ; ok\"\r\nTom Askew;\r\n")
        #expect(
            folder.presences.map(\.fr) == [
                "Ida Verlan\u{A0}: pas jeudi matin ; ok → jeudi après-midi, vendredi"
            ])
    }

    @Test("a table with days, hours and rooms is a programme, with its breaks")
    func programme() throws {
        let text = """
            Title,Start Time,End Time,Venue,Speakers
            Night,2031-05-15 09:00,2031-05-15 09:45,Hall,"Ida Verlan, Tom Askew"
            Day,2031-05-15 09:45,2031-05-15 10:30,Hall,Ute Brem
            Coffee,2031-05-15 10:30,2031-05-15 11:00,Foyer,
            Dawn,2031-05-15 09:00,2031-05-15 09:45,Room B,Kai Dorn
            """
        let folder = try #require(ImportFormat.csv.read("l.csv", text).folder)
        #expect(folder.conference.rooms.map(\.name) == ["Hall", "Room B"])
        #expect(folder.conference.events.map(\.title.en) == ["Coffee"])
        let programme = try #require(folder.programme)
        #expect(programme.sessions.map(\.papers.count) == [2, 1])
        let days =
            "Jour;Horaire;Salle;Titre;Intervenant\n15/05/2031;9h-9h30;A;Night;Ida Verlan\n15/05/2031;9h30-10h;A;Day;Ute Brem\n"
        #expect(
            ImportFormat.csv.read("l.csv", days).folder?.programme?.sessions.map(\.papers.count) == [2])
    }

    @Test("one bad row is left out, told and counted, unless the organiser is strict")
    func badRow() throws {
        let text = "id;title;speaker\n1;Night;Ida Verlan\n1;Day;Tom Askew\n2;Dawn;Ute Brem\n"
        let read = ImportFormat.csv.read("l.csv", text)
        #expect(read.folder?.conference.papers.map(\.id) == ["1", "2"])
        #expect(Set(read.diagnostics.map(\.name)) == ["duplicate-paper", "rows-left-out"])
        #expect(
            ImportFormat.csv.read("l.csv", text, options: ListOptions(isStrict: true)).folder == nil)
    }

    @Test(
        "chairs word their decisions",
        arguments: zip(
            [
                "accept as long paper", "Accept (Oral)", "strong accept", "weak reject", "accept?",
                "à confirmer",
                "Refus poli", "Acceptée sous réserve de modifications", "not accepted", "?",
            ],
            [
                .accepted, .accepted, .accepted, .rejected, .undecided, .undecided, .rejected, .accepted,
                nil, .undecided,
            ]
                as [PaperState?]))
    func decisions(written: String, state: PaperState?) {
        #expect(PaperState(reading: written) == state)
    }

    @Test("in tabs a quotation mark belongs to the text, unless it closes at the end")
    func quotation() throws {
        let text =
            "id\ttitle\tauthors\n1\t\"Next, please\": how queues speak\tIda Verlan\n2\t\"Day\"\tTom Askew\n3\t\"Dawn\tUte Brem\n"
        #expect(
            try papers(text) == [
                "1 · \"Next, please\": how queues speak · Ida Verlan", "2 · Day · Tom Askew",
                "3 · \"Dawn · Ute Brem",
            ])
    }
}
