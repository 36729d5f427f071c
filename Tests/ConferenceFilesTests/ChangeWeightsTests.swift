import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("What moves cost")
struct ChangeWeightsTests {
    private func read(_ changes: String) throws -> (ChangeWeights, [Diagnostic]) {
        var reader = SettingsReader()
        reader.readChanges(
            try SettingsText.node(reading: changes, named: "colloque.yaml"))
        return (reader.draft.changes, reader.diagnostics)
    }

    @Test("is read in French and in English; what is not said stays as usual")
    func languages() throws {
        var expected = ChangeWeights()
        (expected.day, expected.halfDay, expected.timeSlot, expected.room, expected.place) = (40, 20, 10, 5, 0)
        (expected.published, expected.confirmed, expected.countsClosingUp, expected.hole) = (3, 4, true, 30)
        let french = try read(
            "{jour: 40, demi-journée: 20, créneau: 10, salle: 5, rang: non, publié: 3, confirmé: 4, resserrement: oui, trou: 30}"
        )
        let english = try read(
            "{day: 40, half-day: 20, time slot: 10, room: 5, place: 0, published: 3, confirmed: 4, closing up: yes, hole: 30}"
        )
        #expect(french.0 == expected && french.1.isEmpty)
        #expect(english.0 == expected && english.1.isEmpty)
        expected = ChangeWeights()
        expected.room = 7
        #expect(try read("{salle: 7}").0 == expected)
    }

    @Test("is refused with the place, where it is no number from 0 to 1,000", arguments: ["-1", "1001", "cher", "[1]"])
    func refusals(value: String) throws {
        let (weights, diagnostics) = try read("{jour: \(value)}")
        #expect(weights == ChangeWeights())
        #expect(
            diagnostics.map(\.text) == [
                Text(
                    fr: "colloque.yaml:1:8: erreur\u{A0}: «\u{A0}jour\u{A0}» attend un nombre entier, par exemple "
                        + "«\u{A0}jour: 2\u{A0}»",
                    en: "colloque.yaml:1:8: error: \"day\" takes a whole number, for example `day: 2`")
            ])
    }
}
