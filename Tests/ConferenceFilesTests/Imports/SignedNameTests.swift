import Testing

@testable import ConferenceFiles

@Suite("People of a cell")
struct SignedNameTests {
    @Test(
        "whatever separates them",
        arguments: [
            ("Ana Ruy|Bo Lind", ["Ana Ruy", "Bo Lind"]),
            ("Ana Ruy | Bo Lind | Cy Orr", ["Ana Ruy", "Bo Lind", "Cy Orr"]),
            ("Ana Ruy y Bo Lind", ["Ana Ruy", "Bo Lind"]),
            ("Ana Ruy und Bo Lind", ["Ana Ruy", "Bo Lind"]),
            ("Ana Ruy, Bo Lind und Cy Orr", ["Ana Ruy", "Bo Lind", "Cy Orr"]),
            ("Ana Ruy & Bo Lind", ["Ana Ruy", "Bo Lind"]),
            ("José Ortega y Gasset", ["José Ortega y Gasset"]),
            ("RUY Ana et LIND Bo", ["Ana RUY", "Bo LIND"]),
            ("DE LA RUE Ana, LIND Bo", ["Ana DE LA RUE", "Bo LIND"]),
            ("J.-P. Ruy; B. Lind", ["J.-P. Ruy", "B. Lind"]),
            ("Ana RUY", ["Ana RUY"]), ("ANA RUY", ["ANA RUY"]),
            ("Ruy, Ana|Lind, Bo", ["Ana Ruy", "Bo Lind"]),
            ("Ana Ruy1, Bo Lind2,3", ["Ana Ruy", "Bo Lind"]),
        ])
    func names(written: String, expected: [String]) {
        #expect(SignedName.list(written).map(\.name) == expected)
    }

    @Test(
        "affiliations stand in parentheses, where nothing separates, and a star marks who is written to"
    )
    func affiliations() {
        let people = SignedName.list("Ana Ruy (Lab, Inc.)*; Bo Lind (Univ; North)")
        #expect(people.map(\.name) == ["Ana Ruy", "Bo Lind"])
        #expect(people.map(\.affiliation) == ["Lab, Inc.", "Univ; North"])
        #expect(people.map(\.isMarked) == [true, false])
        #expect(SignedName.list("Bo Lind (CNRS), Ana Ruy* (Lab)").map(\.isMarked) == [false, true])
    }
}
