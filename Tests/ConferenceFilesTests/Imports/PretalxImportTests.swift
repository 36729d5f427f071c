import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Import from pretalx")
struct PretalxImportTests {
    @Test("states, tracks in the language that is asked for, hours in the conference’s zone")
    func event() throws {
        let folder = try #require(ImportFixture.all[5].read().folder)
        let conference = folder.conference
        #expect(conference.title == Text("Le guichet et ses publics") && conference.timeZone == "Europe/Paris")
        #expect(conference.papers.map(\.status).suffix(4) == [.accepted, .withdrawn, .withdrawn, .reserve])
        #expect(conference.axes.map(\.title.fr) == ["Recevoir", "Attendre", "Répondre"])
        #expect(conference.events.map(\.title.fr) == ["Déjeuner"])
        #expect(conference.rooms.map(\.capacity) == [80, 40])
        #expect(folder.notes.isEmpty)
        #expect(try #require(ImportFixture.all[5].read(.en).folder).conference.rooms[0].name == "Room A")
    }

    @Test("who comes at some hours only is unavailable in the rest of the time slots")
    func availabilities() throws {
        let conference = try #require(ImportFixture.all[5].read().folder).conference
        let three = try #require(conference.speakers.first { $0.name == "Anne-Lise de La Tremblaye" })
        #expect(IntervalPhrase.text(of: three.unavailable) == "2030-09-05 11:30–12:30")
        #expect(conference.speakers[0].unavailable.isEmpty)
    }

    @Test("without an event, days are those when people are there, and the zone fits the hours")
    func lists() throws {
        let folder = try #require(ImportFixture.all[6].read().folder)
        #expect(folder.conference.days.map(\.iso) == ["2030-09-05", "2030-09-06"])
        #expect(folder.conference.timeZone == "Europe/Paris")
        let three = try #require(folder.conference.speakers.first { $0.name == "Anne-Lise de La Tremblaye" })
        #expect(three.unavailable.first?.start.iso == "11:30")
    }

    @Test("a code that nobody has is told at its place in the document")
    func unknown() {
        let text = ImportFormat.pretalx.read(
            "t.json", #"{"submissions": [{"code": "A", "title": "One", "speakers": ["ZZ"], "state": "confirmed"}]}"#
        ).diagnostics.first?.text
        #expect(
            text?.en
                == "t.json[submissions[0].speakers[0]]: warning: nobody answers to the code \"ZZ\": add the file of the speakers, or mend the name in the folder"
        )
        #expect(
            text?.fr
                == "t.json[submissions[0].speakers[0]]: attention\u{A0}: personne ne répond au code «\u{A0}ZZ\u{A0}»\u{A0}: ajouter le fichier des intervenants, ou corriger le nom dans le dossier"
        )
    }
}
