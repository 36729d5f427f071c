import ConferenceModel
import TestSupport
import Testing

@testable import ProgrammeExports

@Suite("Names in frab schedules")
struct FrabNamesTests {
    @Test(
        "slugs are of letters, figures and hyphens",
        arguments: [
            ("Du guichet au « front office » : une enquête", "du-guichet-au-front-office-une-enquete"),
            ("L’œuvre d’Élise", "l-oeuvre-d-elise"), ("顧客", "other"), ("", "other"), ("---", "other"),
        ])
    func slugs(text: String, expected: String) { #expect(FrabNames.slug(text, otherwise: "other") == expected) }

    @Test("numbers are positive and unique, even of identifiers that begin alike")
    func numbers() {
        let texts = ["00000000", "80000000", "00000001", "7fffffff", "ffffffff"]
        let identifiers = texts.compactMap { UniqueIdentifier("\($0)-0000-4000-8000-000000000000") }
        let numbers = FrabNames.numbers(of: identifiers)
        #expect(numbers.count == 5 && Set(numbers).count == 5 && numbers.allSatisfy { $0 > 0 })
    }

    @Test("axes whose title is no name are called by their ids")
    func tracks() throws {
        let day = try #require(CalendarDate(iso: "2012-11-15"))
        let interval = try #require(Interval(date: day, start: .midnight, end: .endOfDay))
        let axes = [("1", "Guichets"), ("2", "guichets"), ("3", ""), ("4", "1"), ("5", "Ventes")]
        let conference = try Conference(
            title: Text("x"), timeSlots: [TimeSlot(interval)], rooms: [Room(name: "r")],
            axes: axes.map { Axis(id: $0.0, title: Text($0.1)) }, papers: [])
        #expect(FrabNames.tracks(of: conference, in: .fr) == ["1", "2", "3", "4", "Ventes"])
    }
}
