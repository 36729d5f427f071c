import ConferenceFiles
import ConferenceModel
import TestSupport
import Testing

@Suite("The list of changes")
struct ChangeLedgerTests {
    private func conference(_ changes: String, name: String = "changes.csv") throws -> Conference {
        let folder = try TableFolder()
        for (file, text) in BadFolder.soundFiles { try folder.write(file, text) }
        try folder.write(name, "change,subject,value,title,axis,speakers\n\(changes)\n")
        let (conference, diagnostics) = ConferenceFolder(path: folder.path).read()
        #expect(diagnostics.filter { $0.severity == .error } == [])
        return try #require(conference)
    }

    @Test("is laid over the tables, under either name, with words of either language")
    func statuses() throws {
        #expect(try conference("withdraw,c1").papers.map(\.status) == [.withdrawn, .accepted])
        #expect(
            try conference("retirer,C1", name: "modifications.csv").papers.map(\.status) == [.withdrawn, .accepted])
        #expect(try conference("withdraw,C1\npromote,C1").papers.map(\.status) == [.accepted, .accepted])
    }

    @Test("a person who comes no more takes along what nobody else presents")
    func absent() throws {
        let together = "add paper,C3,15,Trois,1,Ada Lovelace; Alan Turing\nabsent,Ada Lovelace"
        let read = try conference(together)
        #expect(read.papers.map(\.status) == [.withdrawn, .accepted, .accepted])
        #expect(read.papers[2].speakers.map { read.speakers[$0].name } == ["Alan Turing"])
    }

    @Test("durations, pins and new papers")
    func papers() throws {
        let read = try conference(
            "duration,C1,35\npin,C1,jeudi 15 14:00 @ Salle B @ axe 1\nadd paper,C9,10,Neuf,2,Alan Turing")
        #expect(read.papers[0].duration == 35)
        #expect(read.papers[0].pin == Pin(timeSlot: Reference(1), room: Reference(1), axis: Reference(0)))
        #expect(read.papers[2].title == "Neuf" && read.papers[2].axis == Reference(1))
        #expect(read.papers[2].duration == 10)
        #expect(try conference("pin,C1,axis 2\nunpin,C1").papers[0].pin == nil)
        #expect(try conference("pin,C2,axis 2").papers[1].pin == Pin(axis: Reference(1)))
    }

    @Test("hours of people add to those of the table; a lost room is closed on every day")
    func hours() throws {
        let read = try conference("unavailable,Ada Lovelace,vendredi\nconfirm,Ada Lovelace\nlose room,Salle B")
        #expect(read.speakers[0].unavailable.contains { $0.date.iso == "2012-11-16" && $0.length == 1440 })
        #expect(read.speakers[0].isConfirmed)
        #expect(read.rooms[1].closed.map(\.date.iso) == ["2012-11-15", "2012-11-16"])
        #expect(read.rooms[1].closed.allSatisfy { $0.length == 1440 })
    }

    @Test("an empty list is no fault")
    func empty() throws { #expect(try conference("").papers.count == 2) }
}
