import ConferenceModel
import Testing

@testable import ConferenceFiles

struct CommaSeparatedValuesTests {
    @Test(
        "a table reads alike, whatever separates its cells and lines",
        arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
    func separators(delimiter: String, newline: String) throws {
        let lines = [["id", "title", "axis"], ["1", "\"un\(delimiter) \"\"deux\"\"\"", " 3 "], ["2", "é", ""]]
        let text = lines.map { $0.joined(separator: delimiter) }.joined(separator: newline)
        for end in ["", newline, newline + newline] {
            let texts = try TableFolder("papers.csv", text + end).texts()
            #expect(texts == [["id", "title", "axis"], ["1", "un\(delimiter) \"deux\"", "3"], ["2", "é", ""]])
        }
    }

    @Test("each cell knows its line and column, after quoted line breaks and accents too")
    func locations() throws {
        let (reading, _) = try TableFolder("papers.csv", "\nid,title,axis\r\n1,\"é\r\nà, b\",x\n\n2,ça,y\n3\n").papers()
        let table = try #require(reading.table)
        #expect(table.rows[0][1].text == "é\nà, b")
        #expect(table.headings.map(\.location.description) == ["papers.csv:2:1", "papers.csv:2:4", "papers.csv:2:10"])
        #expect(
            table.rows.map { $0.map(\.location.description) } == [
                ["papers.csv:3:1", "papers.csv:3:3", "papers.csv:4:7"],
                ["papers.csv:6:1", "papers.csv:6:3", "papers.csv:6:6"],
                ["papers.csv:7:1", "papers.csv:7", "papers.csv:7"],
            ])
    }

    @Test("separators inside quotation marks do not choose the separator")
    func delimiterOutsideQuotes() throws {
        #expect(try TableFolder("papers.csv", "\"id, number, or so\";b\n1;2").texts()[1] == ["1", "2"])
    }

    @Test("the line that tells Excel the separator is not a row")
    func separatorLine() throws {
        #expect(try TableFolder("papers.csv", "sep=;\r\na;b\r\n1;2").texts() == [["a", "b"], ["1", "2"]])
    }

    @Test("cells beyond the headings that have no text are nobody's", arguments: [5, 16_384])
    func trailingDelimiters(count: Int) throws {
        let tail = String(repeating: ";", count: count)
        #expect(try TableFolder("papers.csv", "a;b\(tail)\n1;2\(tail)\n").texts() == [["a", "b"], ["1", "2"]])
    }

    @Test("a table without headings is as wide as its widest row")
    func withoutHeadings() throws {
        let texts = try TableFolder("papers.csv", "a;;\n1;2\n;;3;").texts(hasHeadings: false)
        #expect(texts == [[], ["a", "", ""], ["1", "2", ""], ["", "", "3"]])
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("id,title\n1,\"never\nclosed\n", ["papers.csv:2:3 unterminated-quote"]),
            ("id,title\n1,\"Tous\" vendeurs\n", ["papers.csv:2:10 text-after-quote"]),
            ("id,title\n1,a,b,c\n2,a\n3,a,,d\n", ["papers.csv:2:5 row-too-wide", "papers.csv:4:6 row-too-wide"]),
            ("Titre,axe,  TÎTRE\n", ["papers.csv:1:11 duplicate-heading"]),
            ("id,,title\n1,,a\n2,x,b\n3,y,c\n", ["papers.csv:3:3 column-without-heading"]),
            ("", ["papers.csv empty-file"]),
            (" \n;;;\n", ["papers.csv empty-file"]),
        ] as [(String, [String])])
    func faults(text: String, expected: [String]) throws {
        #expect(try TableFolder("papers.csv", text).faults() == expected)
    }

    @Test("a column without heading leaves the table, its neighbours stay")
    func columnWithoutHeading() throws {
        #expect(try TableFolder("papers.csv", "id,,title\n1,x,a").texts() == [["id", "title"], ["1", "a"]])
    }

    @Test(
        "a table that is too large is refused at the first cell too many",
        arguments: [
            ("a,b\n1,2\n3,4\n5,6\n", ["papers.csv:4:3 too-many-rows"]),
            ("a,b,c,d\n", ["papers.csv:1:7 too-many-columns"]),
            ("a,b\n1,12345678901\n", ["papers.csv:2:3 cell-too-long"]),
            ("a,b\n1,\"1234567890\n1\"\n", ["papers.csv:2:3 cell-too-long"]),
            ("aaaaaa,bbbbbb\ncccccc,dddddd\n", ["papers.csv:2:8 too-much-text"]),
            ("a,b\n1,12345678901234567890123456789012345678901234567890", ["papers.csv file-too-large"]),
        ] as [(String, [String])])
    func limits(text: String, expected: [String]) throws {
        var limits = TableLimits()
        (limits.fileBytes, limits.rows, limits.columns, limits.cell, limits.text) = (50, 3, 3, 10, 20)
        #expect(try TableFolder("papers.csv", text).faults(limits: limits) == expected)
    }
}
