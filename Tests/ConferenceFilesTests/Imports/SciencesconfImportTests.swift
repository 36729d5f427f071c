import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from sciencesconf")
struct SciencesconfImportTests {
    private func conference(_ fixture: Int) throws -> Conference {
        try #require(ImportFixture.all[fixture].read().folder).conference
    }

    @Test("topics are axes, states are statuses, who is said to speak does")
    func submissions() throws {
        let conference = try conference(1)
        #expect(conference.axes.map(\.title.fr) == ["Recevoir", "Attendre", "Répondre"])
        #expect(conference.papers.map(\.status).suffix(3) == [.accepted, .reserve, .withdrawn])
        let first = conference.papers[0]
        #expect(first.id == "4100" && first.keywords == ["accueil", "guichet"])
        #expect(first.speakers.map { conference.speakers[$0].name } == ["Maëlle Le Goffic"])
        #expect(first.authors == ["Éléonore Vançais"])
        #expect(conference.speakers[0].affiliation == "Université de l’Ouest, Collectif ACCUEIL")
        #expect(conference.speakers[0].email == "maelle.legoffic@univ.example")
        #expect(conference.papers[4].otherAxes.map { conference.axes[$0].title.fr } == ["Répondre"])
    }

    @Test("the timetable gives hours, rooms, events and the programme")
    func planning() throws {
        let folder = try #require(ImportFixture.all[0].read().folder)
        let conference = folder.conference
        #expect(
            conference.timeSlots.map(\.id) == ["2030-03-14 10:00", "2030-03-14 14:00", "2030-03-15 09:30"])
        #expect(conference.events.map(\.title.fr) == ["Accueil et café", "Ouverture", "Pause", "Clôture"])
        #expect(conference.events[1].place == "Amphithéâtre")
        #expect(conference.rooms.map(\.name) == ["Salle A", "Salle B"])
        let sessions = try #require(folder.programme).sessions
        #expect(sessions.map { $0.papers.map { conference.papers[$0].id } }.first == ["4100", "4103", "4106"])
    }

    @Test("without submissions, sessions are axes and their speakers chair them")
    func planningAlone() throws {
        let conference = try conference(2)
        #expect(conference.axes.map(\.title.fr).first == "Recevoir 1")
        #expect(conference.axes[0].chairs == ["Cécile van der Aa"])
    }

    @Test("a row of no known type and a day that is none are told at their lines")
    func faults() {
        let table =
            "date;start;end;type;salle;titre\n2030-02-30;09:00;10:00;session;A;X\n2030-03-01;09:00;10:00;bal;A;X\n"
        let strict = ImportFormat.sciencesconf.read("planning.csv", table, options: ListOptions(isStrict: true))
        let texts = strict.diagnostics.map(\.text)
        #expect(
            texts.map(\.en) == [
                "planning.csv:2:1: error: \"2030-02-30 09:00\" is not a day and time: write 2030-03-14 09:00",
                "planning.csv:3:24: warning: \"bal\" is of no known type: the row is kept apart",
            ])
        #expect(
            texts.map(\.fr) == [
                "planning.csv:2:1: erreur\u{A0}: «\u{A0}2030-02-30 09:00\u{A0}» n’est pas un jour et une heure\u{A0}: écrire 2030-03-14 09:00",
                "planning.csv:3:24: attention\u{A0}: «\u{A0}bal\u{A0}» n’est pas d’un type connu\u{A0}: la ligne est gardée à part",
            ])
        let lenient = ImportFormat.sciencesconf.read("planning.csv", table).diagnostics
        #expect(lenient.map(\.name) == ["rows-left-out", "no-papers", "not-a-moment", "unknown-row"])
        #expect(lenient.map(\.severity) == [.warning, .error, .warning, .warning])
    }
}
