import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("CoSPLib workbooks")
struct CoSPLibWorkbookTests {
    @Test("a workbook is read without a word, each thing in its place")
    func tiny() throws {
        let (conference, diagnostics) = try SampleCoSPLib().read()
        #expect(diagnostics.map(\.text.en) == [])
        let tiny = try #require(conference)
        #expect(tiny.title == Text("tiny"))
        #expect(tiny.timeZone == "Etc/GMT-2")
        #expect(tiny.timeSlots.map(\.name) == ["Mon1", "Mon2", "Tue1"])
        #expect(tiny.timeSlots.map(\.places) == [2, 3, 2])
        #expect(tiny.timeSlots.map(\.id) == ["2030-03-11 09:30", "2030-03-11 11:00", "2030-03-12 09:00"])
        #expect(tiny.rooms.map(\.name) == ["North", "South"])
        #expect(tiny.axes.map(\.chairs) == [["Cleo Lark"], ["Gil Teal"], ["Gil Teal"]])
        #expect(
            tiny.speakers.map(\.name) == [
                "Ada Kestrel", "Bram Oriel", "Dov Heron", "Cleo Lark", "Eva Plover", "Finn Wren",
            ])
        #expect(tiny.papers.map(\.id) == ["S1", "S2", "S3", "S4", "S5", "S6"])
        #expect(tiny.papers.map(\.title) == tiny.papers.map(\.id))
        #expect(tiny.papers.map(\.axis.index) == [0, 0, 0, 1, 1, 2])
        #expect(tiny.papers.map(\.places) == [1, 2, 1, 1, 1, 1])
        #expect(tiny.papers.map(\.rank) == [1, 2, nil, nil, nil, nil])
        #expect(tiny.papers.map(\.ahead.count) == [0, 360, -300, 0, 0, 0])
        #expect(tiny.papers.map(\.attendees) == [[], ["Cleo Lark"], [], ["Dov Heron", "Ada Kestrel"], [], []])
    }

    @Test("penalties name what they are about; rows and columns of a sheet may come in any order")
    func penalties() throws {
        var sample = SampleCoSPLib()
        let expected = [
            Penalty(.paperInTimeSlot(Reference(3), Reference(0)), points: 3),
            Penalty(.paperInTimeSlot(Reference(0), Reference(1)), points: 5),
            Penalty(.paperInRoom(Reference(1), Reference(1)), points: 4),
            Penalty(.axisInTimeSlot(Reference(0), Reference(2)), points: 2),
            Penalty(.axisInTimeSlot(Reference(2), Reference(0)), points: 7),
            Penalty(.axisInRoom(Reference(1), Reference(0)), points: 1),
            Penalty(.axesInParallel(Reference(0), Reference(1)), points: 6),
            Penalty(.roomInTimeSlot(Reference(1), Reference(1)), points: 9),
        ]
        #expect(try sample.read().conference?.penalties == expected)
        sample.sheets[6].rows = [["", "South", "North"], ["Dunes", "", ""], ["Winds", "", "1"], ["Tides", "", ""]]
        sample.sheets[7].rows = [
            ["", "Dunes", "Winds", "Tides"], ["Dunes", "", "", ""], ["Winds", "", "", "6"], ["Tides", "", "", ""],
        ]
        let (conference, diagnostics) = try sample.read()
        #expect(diagnostics.isEmpty)
        #expect(conference?.penalties == expected)
    }

    @Test("weights and hours become settings of the rules, and all other rules are off")
    func rules() throws {
        let settings = try #require(try SampleCoSPLib().read().conference).ruleSettings
        let weights = [10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 100, 11, 12, 0, 13]
        #expect(settings.map(\.rule) == CoSPLibTerm.all.map(\.rule) + CoSPLibTerm.otherRules)
        #expect(settings.map(\.weight) == weights + CoSPLibTerm.otherRules.map { _ in 0 })
        #expect(settings[3].options == ["count": "rooms"])
        #expect(settings[6].options == ["within": "conference"])
        #expect(
            settings[7].options == [
                "suitable-from": "09:30", "suitable-to": "21:30", "less-suitable-from": "07:00",
                "less-suitable-to": "23:00", "less-suitable": "1", "unsuitable": "10",
            ])
    }

    @Test(
        "every workbook of the library is read without an error",
        .enabled(if: CoSPLibLibrary.folder != nil, "CoSPLib is not there: set COSPLIB"),
        arguments: CoSPLibLibrary.names(in: "instances"))
    func library(name: String) throws {
        let (conference, diagnostics) = CoSPLibWorkbook(path: CoSPLibLibrary.path("instances", name)).read()
        let sizes = [
            "N2OR": [35, 8, 4, 4, 36, 36], "GECCO19": [202, 29, 13, 10, 215, 450],
            "GECCO20": [158, 24, 7, 8, 161, 224],
            "GECCO21": [138, 27, 6, 8, 150, 192], "GECCO22": [179, 39, 7, 8, 331, 448],
            "GECCO21Workshop": [203, 28, 8, 10, 456, 560], "OR60F": [279, 45, 8, 23, 353, 552],
            "ISF22": [311, 49, 11, 10, 317, 360],
        ]
        // The published eight have nothing to be warned of; others may.
        #expect(diagnostics.filter { sizes[name] != nil || $0.severity == .error }.map(\.text.en) == [])
        let read = try #require(conference)
        let places = read.rooms.count * read.timeSlots.reduce(0) { $0 + ($1.places ?? 0) }
        let size = [
            read.papers.count, read.axes.count, read.timeSlots.count, read.rooms.count,
            read.papers.reduce(0) { $0 + $1.places }, places,
        ]
        #expect(sizes[name] == nil || sizes[name] == size)
    }
}
