import ConferenceModel
import Foundation
import WorkbookWriting

@testable import ConferenceFiles

/// A small CoSPLib workbook with invented people, to be spoilt by tests.
struct SampleCoSPLib {
    /// Names of sheets and their rows, in the order of the workbook.
    var sheets: [(name: String, rows: [[String]])] = [
        (
            "parameters",
            [
                ["Sessions", "", "", "Weights", ""],
                ["Local time zone:", "GMT+2", "", "Tracks_Sessions|Penalty:", "10"],
                ["Suitable scheduling times", "", "", "Tracks_Rooms|Penalty:", "1"],
                ["From:", "09:30", "", "Sessions_Rooms|Penalty:", "2"],
                ["To:", "21:30", "", "Similar Tracks:", "3"],
                ["Less suitable scheduling times", "", "", "Number of Rooms per Track:", "4"],
                ["From:", "07:00", "", "Parallel Tracks:", "5"],
                ["To:", "23:00", "", "Consecutive Tracks:", "6"],
                ["Penalty:", "1", "", "Submissions_Timezones:", "7"],
                ["Unsuitable scheduling times", "", "", "Submissions Order:", "8"],
                ["Penalty:", "10", "", "Submissions_Sessions|Penalty:", "9"],
                ["", "", "", "Submissions_Rooms|Penalty:", "0"],
                ["", "", "", "Presenters Conflicts:", "100"],
                ["", "", "", "Attendees Conflicts:", "11"],
                ["", "", "", "Chairs Conflicts:", "12"],
                ["", "", "", "Presenters Conflicts Timeslot Level:", "0"],
                ["", "", "", "Attendees Conflicts Timeslot Level:", "13"],
            ]
        ),
        (
            "submissions",
            [
                [
                    "Reference", "Track", "Required Timeslots", "Order", "Time Zone", "Presenters", "Attendees", "Mon1",
                    "Mon2", "Tue1", "North", "South",
                ],
                ["S1", "Tides", "1", "1", "GMT+2", "Ada Kestrel", "", "", "5", "", "", ""],
                ["S2", "Tides", "2", "2", "GMT+8", "Ada Kestrel, Bram Oriel", "Cleo Lark", "", "", "", "", "4"],
                ["S3", "Tides", "1", "0", "GMT-3", "Dov Heron", "", "", "", "", "", ""],
                ["S4", "Winds", "1", "0", "GMT+2", "Cleo Lark", "Dov Heron, Ada Kestrel", "3", "", "", "", ""],
                ["S5", "Winds", "1", "0", "", "Eva Plover", "", "", "", "", "", ""],
                ["S6", "Dunes", "1", "0", "GMT+2", "Finn Wren", "", "", "", "", "", ""],
            ]
        ),
        ("tracks", [["Tracks", "Chairs"], ["Tides", "Cleo Lark"], ["Winds", "Gil Teal"], ["Dunes", "Gil Teal"]]),
        (
            "sessions",
            [
                ["Sessions", "Max Number of Timeslots", "Date", "Start Time", "End Time"],
                ["Mon1", "2", "2030-03-11", "09:30", "10:30"], ["Mon2", "3", "2030-03-11", "11:00", "12:30"],
                ["Tue1", "2", "2030-03-12", "09:00", "10:00"],
            ]
        ),
        ("rooms", [["Rooms"], ["North"], ["South"]]),
        (
            "tracks_sessions|penalty",
            [
                ["", "Mon1", "Mon2", "Tue1"], ["Tides", "", "", "2"], ["Winds", "", "", ""], ["Dunes", "7", "", ""],
            ]
        ),
        (
            "tracks_rooms|penalty",
            [["", "North", "South"], ["Tides", "", ""], ["Winds", "1", ""], ["Dunes", "", ""]]
        ),
        (
            "similar tracks",
            [
                ["", "Tides", "Winds", "Dunes"], ["Tides", "", "6", ""], ["Winds", "", "", ""], ["Dunes", "", "", ""],
            ]
        ),
        (
            "sessions_rooms|penalty",
            [["", "North", "South"], ["Mon1", "", ""], ["Mon2", "", "9"], ["Tue1", "", ""]]
        ),
    ]

    subscript(sheet: String, row: Int, column: Int) -> String {
        get { rows(of: sheet)[row][column] }
        set {
            guard let index = sheets.firstIndex(where: { $0.name == sheet }) else { return }
            while sheets[index].rows.count <= row { sheets[index].rows.append([]) }
            while sheets[index].rows[row].count <= column { sheets[index].rows[row].append("") }
            sheets[index].rows[row][column] = newValue
        }
    }

    func rows(of sheet: String) -> [[String]] { sheets.first { $0.name == sheet }?.rows ?? [] }

    /// Whole numbers become numbers, as in a spreadsheet.
    func bytes() throws -> [UInt8] {
        let sheets = sheets.map { sheet in
            NewWorkbook.Sheet(
                name: sheet.name,
                rows: sheet.rows.map { $0.map { $0.isEmpty ? .empty : Int($0).map { .number($0) } ?? .text($0) } })
        }
        return try NewWorkbook(sheets).bytes()
    }

    func read() throws -> (conference: Conference?, diagnostics: [Diagnostic]) {
        let folder = try TemporaryFolder()
        let path = folder.path + "/tiny.xlsx"
        try Data(bytes()).write(to: URL(fileURLWithPath: path))
        return CoSPLibWorkbook(path: path).read()
    }
}
