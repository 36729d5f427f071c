import Testing

@testable import ConferenceFiles

@Suite("Names of people")
struct PersonNameTests {
    @Test(
        "one person",
        arguments: zip(
            ["Le Goffic, Maëlle", "van der Aa, Cécile (1,2)", "Ada  Lovelace", "d’Aubrac,Tanguy"],
            ["Maëlle Le Goffic", "Cécile van der Aa", "Ada Lovelace", "Tanguy d’Aubrac"]))
    func one(written: String, name: String) { #expect(PersonName.reading(written) == name) }

    @Test(
        "several people",
        arguments: zip(
            [
                "Ana Ruy and Bo Lind", "Ana Ruy, Bo Lind et Cy Orr", "Ruy, Ana (1); Lind, Bo (1,2)", "Ruy, Ana",
                "Ana Ruy, Bo Lind", "Ana\nBo", "",
            ],
            [
                ["Ana Ruy", "Bo Lind"], ["Ana Ruy", "Bo Lind", "Cy Orr"], ["Ana Ruy", "Bo Lind"], ["Ana Ruy"],
                ["Ana Ruy", "Bo Lind"], ["Ana", "Bo"], [],
            ]))
    func several(written: String, names: [String]) { #expect(PersonName.list(written) == names) }
}
