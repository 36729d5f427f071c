import ConferenceModel
import Testing

@Suite("Spelling")
struct SpellingTests {
    @Test(
        "accents, capitals and white space aside, names are the same",
        arguments: [
            ("Zoé  DURAND ", "zoe durand"), ("Zoe\u{301} Durand", "zoe durand"), ("Oğuz ŞAHİN", "oguz sahin"),
            ("Œuvre", "œuvre"),
            ("李", "李"), ("", ""),
        ])
    func folding(name: String, folded: String) { #expect(Spelling.folded(name) == folded) }

    @Test(
        "a misspelt name finds the one that was meant",
        arguments: [
            ("Ada L.", nil), ("Ada Lovelacce", "Ada Lovelace"), ("Adal Ovelace", "Ada Lovelace"),
            ("grace hoper", "Grace Hopper"),
            ("Emmy Noether", nil), ("", nil), (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(name: String, meant: String?) {
        #expect(Spelling.nearest(to: name, among: ["Ada Lovelace", "Grace Hopper"]) == meant)
    }
}
