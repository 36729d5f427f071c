import ConferenceModel
import Testing

@testable import ProgrammeExports

@Suite("Text in columns and on lines")
struct StringTests {
    @Test(
        "a text takes as many columns as a terminal gives it",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("顧客", 4), ("ｱ", 1), ("한국", 4), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2),
            ("☎\u{FE0F}", 2),
            ("שלום", 4), ("a\u{200B}b", 2), ("●", 1),
        ])
    func columns(text: String, columns: Int) { #expect(text.columns == columns) }

    @Test("no wrapped line is too wide, and nothing is lost", arguments: HostileText.allCases, [2, 7, 40])
    func wrapping(hostile: HostileText, width: Int) {
        let lines = hostile.text.typeset.wrapped(to: width)
        #expect(lines.allSatisfy { $0.columns <= width })
        #expect(lines.joined().filter { $0 != " " } == hostile.text.typeset.filter { $0 != " " })
    }

    @Test("what is left out is shown by an ellipsis")
    func ellipsis() {
        #expect("un deux trois quatre".wrapped(to: 9, limit: 2) == ["un deux", "trois…"])
        #expect("un deux trois".wrapped(to: 9, limit: 2) == ["un deux", "trois"])
    }

    @Test(
        "spaces beside French punctuation hold",
        arguments: [
            ("« a » : b ; c ! d ?", "«\u{A0}a\u{A0}»\u{A0}: b\u{202F}; c\u{202F}! d\u{202F}?"), ("a: b?", "a: b?"),
        ])
    func typesetting(text: String, typeset: String) { #expect(text.typeset == typeset) }

    @Test("escape sequences become harmless")
    func control() { #expect(HostileText.escapes.text.line == " [31mred ]0;title 1m ") }
}
