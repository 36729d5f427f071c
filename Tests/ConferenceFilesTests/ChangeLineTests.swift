import ConferenceModel
import Foundation
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("Changes as lines")
struct ChangeLineTests {
    private static let tables = BadFolder.soundFiles.merging([
        "papers.csv": """
        id,title,axis,other axes,speakers,duration,audience,needs,status,pin,before,same session
        C1,One,1,,Ada Lovelace,,,,,axe 2,,
        C2,Two,2,,Alan Turing; Ada Lovelace,15,,,reserve,,,
        C3,Three,2,,"Noether, Emmy;",,,,,Salle B,,
        """,
        "speakers.csv": """
        name,e-mail,unavailable,remote
        Ada Lovelace,,jeudi matin,
        Alan Turing,,,
        "Noether, Emmy",,,
        """,
    ]) { $1 }

    private static let friday: [Interval] = ["2012-11-16 09:00–10:30", "2012-11-16 11:00–12:00"]

    @Test(
        "a change is a line, and the line the change: the folder reads as the conference after it, in either language",
        arguments: [
            ConferenceChange.withdraw(0), .promote(1), .reserve(0), .duration(0, 35),
            .pin(0, Pin(timeSlot: 1, room: 1, axis: 0)), .pin(0, Pin(timeSlot: 2)), .pin(1, Pin(axis: 1)), .unpin(2),
            .addPaper(Paper(id: "C9", title: "Nine, \"new\"", axis: 1, speakers: [2], duration: 10)),
            .addPaper(Paper(id: "C9", title: "Nine", axis: 0, speakers: [0, 1], duration: 20)),
            .absent(0), .absent(2), .unavailable(0, friday), .confirm(1), .closeRoom(1, friday), .loseRoom(0),
            .several([.withdraw(0), .promote(0), .absent(1), .absent(0)]),
        ], [Language.fr, .en])
    func identity(change: ConferenceChange, language: Language) throws {
        let folder = try TemporaryFolder(Self.tables)
        let conference = try #require(folder.read().conference)
        let lines = try #require(ChangeLine.lines(for: change, in: conference))
        let file = try ChangesFile(in: folder.path, language: language).adding(lines)
        let reading = ConferenceFolder(path: folder.path).read(with: file)
        #expect(reading.conference == (try conference.after([change])), "\(reading.diagnostics.map(\.text.en))")
        try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.name)
        let read = try Self.changes(in: folder.path)
        #expect(read == (lines.count == 1 ? [change] : change.parts))
        #expect(read.flatMap { ChangeLine.lines(for: $0, in: conference) ?? [] } == lines)
    }

    @Test("a new paper whom somebody new presents is a line, where no table lists people")
    func newcomers() throws {
        let folder = try TemporaryFolder(Self.tables.filter { $0.key != "speakers.csv" })
        let conference = try #require(folder.read().conference)
        let paper = Paper(id: "C9", title: "Nine", axis: 0, speakers: [0, 3], duration: 20)
        let change = ConferenceChange.addPaper(paper, newcomers: [Speaker(name: "Zoé Durand")])
        let lines = try #require(ChangeLine.lines(for: change, in: conference))
        let file = try ChangesFile(in: folder.path, language: .en).adding(lines)
        #expect(
            ConferenceFolder(path: folder.path).read(with: file).conference == (try conference.after([change])))
    }

    @Test("what the list has no words for is no line")
    func wordless() throws {
        let conference = try #require(TemporaryFolder(Self.tables).read().conference)
        let changes: [ConferenceChange] = [
            .presenters(0, [1]), .dropLastPaper(people: 0), .availability(0, unavailable: []), .unconfirm(0),
            .closures(0, []), .settings([]), .several([.withdraw(0), .unconfirm(0)]),
            .addPaper(Paper(id: "C9", title: "Nine", axis: 0, keywords: ["queue"])),
        ]
        for change in changes { #expect(ChangeLine.lines(for: change, in: conference) == nil) }
    }

    /// As the ledger reads them.
    private static func changes(in path: String) throws -> [ConferenceChange] {
        var tables = try TableReader(folder: path)
        var settings = SettingsReader()
        settings.read(
            try SettingsText.node(
                reading: DecodedText(of: RawFile(named: "colloque.yaml", in: path)).text, named: "colloque.yaml"))
        let people = SpeakerReader(
            try #require(tables.table(named: ["speakers"]).table), settings: settings.draft)
        let source = SpeakerDirectory.Source.table(people.speakers)
        let papers = PaperReader(
            try #require(tables.table(named: ["papers"]).table), settings: settings.draft, people: source)
        var conference = settings.draft.conference
        (conference.papers, conference.speakers) = (papers.papers, people.speakers.map(\.value))
        let list = tables.table(named: ["modifications", "changes"]).table
        var ledger = ChangeLedger(list, source, papers, days: settings.draft.days)
        ledger.apply(to: &conference)
        #expect(ledger.diagnostics.isEmpty)
        return ledger.changes
    }
}

extension ConferenceChange {
    fileprivate var parts: [ConferenceChange] { if case .several(let changes) = self { changes } else { [self] } }
}
