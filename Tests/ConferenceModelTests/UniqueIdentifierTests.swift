import ConferenceModel
import Testing

@Suite("Unique identifiers")
struct UniqueIdentifierTests {
    @Test("are read in either case and written in lower case")
    func reading() {
        #expect(
            UniqueIdentifier("3F2504E0-4F89-51D3-9A0C-0305E82C3301")?.text == "3f2504e0-4f89-51d3-9a0c-0305e82c3301")
    }

    @Test(
        "are not made of anything else",
        arguments: [
            "", "3f2504e04f8951d39a0c0305e82c3301", "3f2504e0-4f89-51d3-9a0c-0305e82c330g",
            "3f2504e0-4f89-51d3-9a0c0-305e82c3301",
        ])
    func refusal(text: String) { #expect(UniqueIdentifier(text) == nil) }
}
