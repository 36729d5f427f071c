import Archive
import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing
import WorkbookWriting

@testable import ConferenceFiles

@Suite("Programmes in CoSPLib's layout")
struct CoSPLibProgrammeFileTests {
    /// A programme of the sample with every paper in it, and holes.
    private static let rows = [
        ["", "North", "South"], ["Mon1", "Tides", "Winds"], ["Mon2", "Tides", ""], ["Tue1", "", "Dunes"],
        ["", "0", "1"],
        ["Mon1", "S1", ""], ["Mon1", "", "S4"], ["Mon2", "S2", ""], ["Mon2", "S2", ""], ["Mon2", "S3", ""],
        ["Tue1", "", "S6"], ["Tue1", "", ""],
    ]

    private func read(_ rows: [[String]]) throws -> (Programme?, [Diagnostic]) {
        let conference = try #require(try SampleCoSPLib().read().conference)
        let cells = rows.map { $0.map { $0.isEmpty ? NewWorkbook.Cell.empty : .text($0) } }
        let bytes = try NewWorkbook([NewWorkbook.Sheet(name: "sol", rows: cells)]).bytes()
        return CoSPLibProgrammeFile.read(RawFile(name: "p.xlsx", bytes: bytes), for: conference)
    }

    @Test("each cell with an axis or papers is a session; runs are papers, free places are kept free")
    func sessions() throws {
        let (programme, diagnostics) = try read(Self.rows)
        #expect(diagnostics.isEmpty)
        func session(_ slot: Int, _ room: Int, _ axis: Int, _ papers: [Int], _ places: [Int]? = nil) -> Session {
            Session(
                timeSlot: Reference(slot), room: Reference(room), axis: Reference(axis),
                papers: papers.map { Reference($0) }, firstPlaces: places)
        }
        #expect(
            programme?.sessions == [
                session(0, 0, 0, [0]), session(0, 1, 1, [3], [1]), session(1, 0, 0, [1, 2]), session(2, 1, 2, [5]),
            ])
    }

    @Test("rooms may come in any order, the row of numbers may be blank, a cell may have an axis and no paper")
    func variants() throws {
        var rows = Self.rows.map { [$0[0], $0[2], $0[1]] }
        rows[4] = ["", "", ""]
        #expect(try read(rows).0 == read(Self.rows).0)
        rows[3][2] = "Winds"
        #expect(try read(rows).0?.sessions.first { $0.timeSlot.index == 2 && $0.room.index == 0 }?.papers == [])
    }

    @Test("a paper in pieces stands in several sessions, with a warning at each piece")
    func split() throws {
        var rows = Self.rows
        rows[8] = ["Mon2", "", "S2"]
        let (programme, diagnostics) = try read(rows)
        #expect(programme?.sessions.filter { $0.papers.contains(Reference(1)) }.count == 2)
        #expect(
            diagnostics.map(\.text.en) == [
                "p.xlsx[sol]:8:2: warning: \"S2\" stands here in 1 places in a row, and needs 2",
                "p.xlsx[sol]:9:3: warning: this cell has submissions and no track: \"Tides\", that of the first one, is taken",
                "p.xlsx[sol]:9:3: warning: \"S2\" stands here in 1 places in a row, and needs 2",
            ])
    }

    @Test("what is unknown or out of place is told at its cell", arguments: ProgrammeSlip.all)
    private func slip(slip: ProgrammeSlip) throws {
        var rows = Self.rows
        rows[slip.row] = slip.cells
        let (programme, diagnostics) = try read(rows)
        #expect(programme == nil)
        let told = try #require(diagnostics.first { $0.name == slip.name })
        #expect(told.text.fr == slip.fr)
        #expect(told.text.en == slip.en)
    }

    @Test(
        "every programme of the library, written again, is the same",
        .enabled(if: CoSPLibLibrary.folder != nil, "CoSPLib is not there: set COSPLIB"),
        arguments: CoSPLibLibrary.names(in: "solutions"))
    func library(name: String) throws {
        let instance = String(name.prefix { $0 != "-" })
        let folder = try #require(CoSPLibLibrary.folder).appendingPathComponent("solutions").path
        let conference = try #require(
            CoSPLibWorkbook(path: CoSPLibLibrary.path("instances", instance)).read().conference)
        let original = CoSPLibProgrammeFile.read(try RawFile(named: name + ".xlsx", in: folder), for: conference)
        #expect(original.1.map(\.text.en) == [])
        let programme = try #require(original.0)
        let version = ProgrammeVersion(unsaved: programme, of: conference)
        let bytes = try ExportFormat.cosplib.export(Edition(version, of: conference, language: .en))
        #expect(try ExportFormat.cosplib.export(Edition(version, of: conference, language: .fr)) == bytes)
        let again = CoSPLibProgrammeFile.read(RawFile(name: name, bytes: bytes), for: conference).0
        #expect(again?.sessions == programme.sessions.filter { !$0.papers.isEmpty })
    }
}
