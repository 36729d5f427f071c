import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("Conference folder")
struct ConferenceFolderTests {
    private let settings = """
        title: {fr: Le guichet, en: The counter}
        venue: Limoges
        dates: [2012-11-15, 2012-11-16]
        timezone: europe/paris
        languages: [English, français]
        durations: {paper: 25, discussion: 5, changeover: 5}
        time_slots: [Friday 9:30–11:00, Thursday 11:00–12:30, every day 14:00–15:30]
        events: [{when: Thursday 9:00–9:30, title: Welcome, place: Hall}]
        rooms: [{name: Room A, capacity: 60, equipment: Vidéoprojecteur}, {name: Room B, closed: Friday}]
        axes: [{id: 1, title: Receiving, color: "#ABC", related: 2}, {id: 2, title: Waiting}, {id: É, title: Away}]
        rules:
          axes-stay-in-one-room: 7
          pins hold: off
          disciplines-mix-within-sessions: yes
          Sessions-have-enough-papers: {weight: 3, minimum: 2, colour: red}
        """

    private let papers = """
        Statut;N°;Titre;Axe;Autres axes;Intervenant·e·s;Auteurs;Durée;Discussion;Mots-clés;Résumé;Public;Besoins;Épingle;Avant;Après;Même séance;Pas en même temps;Remarques
        ;C1;"Un; deux";1;2, e;Lovelace, Ada;Paul Poe;1h;0;guichet, accueil;Court.;40;videoprojecteur;jeudi 11:00 @ room b;C2;;;C3;x
        acceptée;C2;Deux;2;;"alan turing ; Lovelace, Ada";;;;;;;;room A;;C1;;;
        réserve;C3;Trois;é;;;;;;;;;;vendredi matin;;;C2;c1;
        """

    private let speakers = """
        nom,courriel,affiliation,discipline,indisponible,plutôt pas
        "Lovelace, Ada",ada@example.org,London,maths,"vendredi après 15h; jeudi matin",le 16
        Alan Turing,,,,,
        """

    @Test("a folder in two languages at once is read to the last column")
    func everything() throws {
        let folder = try TemporaryFolder([
            "colloque.yaml": settings, "Communications.CSV": papers, "intervenants.csv": speakers,
        ])
        let (conference, diagnostics) = folder.read()
        #expect(
            diagnostics.map { $0.text.en } == ["Communications.CSV:1:156: note: unknown column, ignored: \"Remarques\""]
        )
        let read = try #require(conference)
        #expect(
            (read.title, read.place, read.timeZone) == (
                Text(fr: "Le guichet", en: "The counter"), "Limoges", "Europe/Paris"
            ))
        #expect((read.languages, read.changeOver) == ([.en, .fr], 5))
        #expect(
            read.timeSlots.map(\.id) == [
                "2012-11-15 11:00", "2012-11-15 14:00", "2012-11-16 09:30", "2012-11-16 14:00",
            ])
        #expect(read.events.map(\.title) == [Text("Welcome")] && read.events.map(\.place) == ["Hall"])
        #expect(read.rooms.map(\.name) == ["Room A", "Room B"] && read.rooms.map(\.capacity) == [60, nil])
        #expect(
            read.rooms.map(\.equipment) == [["vidéoprojecteur"], []] && read.rooms[1].closed.map(\.date.day) == [16])
        #expect(read.axes.map(\.colour) == ["#aabbcc", nil, nil])
        #expect(read.axes.map(\.related) == [[Reference(1)], [Reference(0)], []])
        #expect(read.ruleSettings.map(\.weight) == [7, 0, nil, 3])
        #expect(read.ruleSettings.last?.options == ["minimum": "2", "colour": "red"])
        #expect(read.ruleSettings.first?.location == Location(file: "colloque.yaml", line: 12, column: 3))
    }

    @Test("papers keep what their row says, and defaults where it says nothing")
    func rows() throws {
        let folder = try TemporaryFolder(["colloque.yaml": settings, "papers.csv": papers, "speakers.csv": speakers])
        let read = try #require(folder.read().conference)
        #expect(
            read.papers[0]
                == Paper(
                    id: "C1", title: "Un; deux", axis: Reference(0), otherAxes: [Reference(1), Reference(2)],
                    speakers: [Reference(0)], authors: ["Paul Poe"], duration: 60, discussion: 0,
                    keywords: ["guichet", "accueil"], abstract: "Court.", audience: 40, needs: ["vidéoprojecteur"],
                    pin: Pin(timeSlot: Reference(0), room: Reference(1))))
        #expect(
            read.papers[1]
                == Paper(
                    id: "C2", title: "Deux", axis: Reference(1), speakers: [Reference(1), Reference(0)], duration: 25,
                    discussion: 5, pin: Pin(room: Reference(0))))
        #expect(read.papers[2].status == .reserve && read.papers[2].pin == Pin(timeSlot: Reference(2)))
        #expect(read.acceptedPapers == [Reference(0), Reference(1)])
        #expect(
            read.relations == [
                PaperRelation(.before, Reference(0), Reference(1)),
                PaperRelation(.notAtTheSameTime, Reference(0), Reference(2)),
                PaperRelation(.sameSession, Reference(1), Reference(2)),
            ])
    }

    @Test("speakers keep their hours")
    func people() throws {
        let folder = try TemporaryFolder(["colloque.yaml": settings, "papers.csv": papers, "speakers.csv": speakers])
        let ada = try #require(folder.read().conference?.speakers.first)
        #expect((ada.name, ada.email, ada.discipline) == ("Lovelace, Ada", "ada@example.org", "maths"))
        #expect(
            ada.unavailable.map { "\($0.date.day) \($0.start.iso)-\($0.end.iso)" } == [
                "15 00:00-12:30", "16 15:00-24:00",
            ])
        #expect(ada.preferablyNot.map(\.length) == [1440])
    }

    @Test("two readings of a folder give the same diagnostics")
    func deterministic() throws {
        let folder = try TemporaryFolder([
            "colloque.yaml": settings, "papers.csv": papers.replacing("C1", with: "C4"), "speakers.csv": speakers,
        ])
        let first = folder.read().diagnostics
        #expect(first.count > 1)
        for _ in 0..<5 { #expect(folder.read().diagnostics == first) }
    }
}
