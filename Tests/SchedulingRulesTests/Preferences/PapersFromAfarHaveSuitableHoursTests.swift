import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers from afar have suitable hours")
struct PapersFromAfarHaveSuitableHoursTests {
    private let options = [
        "suitable-from": "09:00", "suitable-to": "18:00", "less-suitable-from": "07:00", "less-suitable-to": "22:00",
        "less-suitable": "1", "unsuitable": "10",
    ]

    /// Units of a paper of two places in the first time slot, 9:00–10:30, on clocks so many minutes ahead.
    private func found(ahead: Minutes, places: Int = 2) throws -> [PapersFromAfarHaveSuitableHours.Violation] {
        let paper = Paper(id: "C1", title: "", axis: 0, places: places, ahead: ahead)
        return try PapersFromAfarHaveSuitableHours.violations(
            of: .example(papers: [paper], places: 3), [.at(0, 0, [0])], options)
    }

    @Test(
        "The bounds themselves are suitable, or less suitable",
        arguments: [
            (0, 0), (450, 0), (451, 1), (690, 1), (691, 10), (-1, 1), (-120, 1), (-121, 10),
        ])
    func bounds(ahead: Int, units: Int) throws {
        #expect(try found(ahead: Minutes(ahead)).map(\.units) == (units == 0 ? [] : [2 * units]))
    }

    @Test(
        "Clocks go round: past midnight is the early morning, whatever the day",
        arguments: [
            // 23:30–01:00, 00:00–01:30, 05:00–06:30, 07:00–08:30 of the next day, 19:00–20:30 of the day before.
            (870, 10), (900, 10), (1200, 10), (1320, 1), (-840, 1), (1440, 0), (-1440, 0),
        ])
    func wrapping(ahead: Int, units: Int) throws {
        #expect(try found(ahead: Minutes(ahead), places: 1).reduce(0) { $0 + $1.units } == units)
    }

    @Test("The sentences give the hours there")
    func text() throws {
        #expect(
            try found(ahead: 480).map(\.text) == [
                said(
                    fr: "C1 est présentée à une heure peu commode (17_h~– 18_h_30 pour qui la présente).",
                    en: "C1 is presented at a less suitable hour (17:00–18:30 for those who present it).")
            ])
        #expect(
            try found(ahead: -360).map(\.text) == [
                said(
                    fr: "C1 est présentée à une heure indue (3_h~– 4_h_30 pour qui la présente).",
                    en: "C1 is presented at an unsuitable hour (3:00–4:30 for those who present it).")
            ])
    }
}
