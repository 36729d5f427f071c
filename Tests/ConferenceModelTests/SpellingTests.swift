import Testing

@testable import ConferenceModel

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
        "the distance counts slips",
        arguments: [
            ("", "", 0), ("a", "", 1), ("salle", "salle", 0), ("sale", "salle", 1), ("slale", "salle", 1),
            ("selle", "salle", 1),
            ("salles", "salle", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ])
    func distance(a: String, b: String, slips: Int) {
        #expect(Spelling.distance(Array(a), Array(b)) == slips)
        #expect(Spelling.distance(Array(b), Array(a)) == slips)
    }

    @Test(
        "a misspelt name finds the one that was meant, another word finds none",
        arguments: [
            ("Ada L.", "Ada Lovelace"), ("ada lovelase", "Ada Lovelace"), ("Adal Ovelace", "Ada Lovelace"),
            ("Turing Alan", nil), ("A. Turing", "Alan Turing"), ("Grace Hopper", nil), ("C9", nil), ("C007", "C07"),
            ("", nil), ("Noemie Le Guenec", "Noémie Le Guennec"), ("OEuvres", "Œuvre"),
            ("2012-11-15 11:30", "2012-11-15 11:00"), ("2012-12-14", nil),
            (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(name: String, meant: String?) {
        let known = ["Ada Lovelace", "Alan Turing", "C07", "Noémie Le Guennec", "Œuvre", "2012-11-15 11:00"]
        #expect(Spelling.nearest(to: name, among: known) == meant)
    }
}
