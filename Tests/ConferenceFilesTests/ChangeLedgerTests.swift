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

    private func diagnostics(_ changes: String, _ edits: [String: String]) throws -> [String] {
        let folder = try TableFolder()
        for (file, text) in BadFolder.soundFiles.merging(edits, uniquingKeysWith: { $1 }) {
            try folder.write(file, text)
        }
        try folder.write("changes.csv", "change,subject,value,title,axis,speakers\n\(changes)\n")
        return ConferenceFolder(path: folder.path).read().diagnostics.map(\.text.en)
    }

    @Test("what is wrong with a cell that a change replaces matters no more, and what is wrong with the change does")
    func replacedCells() throws {
        let papers = [
            "papers.csv": "id,title,axis,speakers,duration,status,pin\nC1,One,1,Ada Lovelace,0,lost,nowhere\n"
                + "C2,Two,2,Alan Turing; Ada Lovelase,,,\n",
            "speakers.csv": "name,confirmed\nAda Lovelace,perhaps\nAlan Turing,\n",
        ]
        #expect(try diagnostics("withdraw,C1", papers).count == 4)
        let sound = "duration,C1,15\nreserve,C1\nunpin,C1\nconfirm,Ada Lovelace\nabsent,Ada Lovelase"
        #expect(try diagnostics(sound, papers) == [])
        #expect(
            try diagnostics(sound + "\nduration,C1,soon\npin,C2,never", papers) == [
                "changes.csv:7:13: error: duration not understood: \"soon\". You can write 20, 20 min, 1h or 1h30",
                "changes.csv:8:8: error: pin not understood: \"never\". You can write \"Thursday 15 11:00\", "
                    + "\"Salle A\" or \"Thursday 15 11:00 @ Salle A\"",
            ])
        #expect(try diagnostics(sound + "\nduration,C1,soon\nduration,C1,25", papers) == [])
    }

    @Test("people whom no paper names any more are none where no table lists them, and the others keep their order")
    func peopleWithoutTable() throws {
        let folder = try TableFolder()
        let papers = "id,title,axis,speakers\nC1,One,1,Ada; Bob\nC2,Two,2,Cora\nC3,Three,2,Ada; Dan\n"
        for (file, text) in BadFolder.soundFiles where file != "speakers.csv" { try folder.write(file, text) }
        try folder.write("papers.csv", papers)
        try folder.write(
            "changes.csv", "change,subject,title,axis,speakers\nabsent,ada\nadd paper,C4,Four,1,Ada; Eve\n")
        let read = try #require(ConferenceFolder(path: folder.path).read().conference)
        #expect(read.speakers.map(\.name) == ["Bob", "Cora", "Dan", "Ada", "Eve"])
        #expect(
            read.papers.map { $0.speakers.map { read.speakers[$0].name } } == [
                ["Bob"], ["Cora"], ["Dan"], ["Ada", "Eve"],
            ])
    }

    @Test("a table of papers with headings only may be filled by changes")
    func emptyTable() throws {
        let papers = ["papers.csv": "id,title,axis,speakers\n"]
        #expect(try diagnostics("withdraw,C1", papers).count == 2)
        #expect(try diagnostics("add paper,C1,20,One,1,Ada Lovelace\nadd paper,C2,,Two,1,Alan Turing", papers) == [])
    }

    @Test("the cost of reading grows with the sum of papers and changes, not with their product")
    func cost() throws {
        func time(_ count: Int) throws -> Duration {
            let folder = try TableFolder()
            for (file, text) in BadFolder.soundFiles { try folder.write(file, text) }
            let ids = (1...count).map { "P\($0)" }
            try folder.write(
                "papers.csv",
                "id,title,axis,speakers\n" + ids.map { "\($0),On \($0),1,Ada Lovelace\n" }.joined())
            try folder.write("changes.csv", "change,subject,value\n" + ids.map { "duration,\($0),15\n" }.joined())
            return ThreadTime.measure { #expect(ConferenceFolder(path: folder.path).read().conference != nil) }
        }
        _ = try time(10)
        let (few, many) = (try time(500), try time(4_000))
        // Eight times as many: their product is 64 times as much.
        #expect(many < few * 24, "\(few), \(many)")
    }
}
