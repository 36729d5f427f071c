import BenchmarkReports
import Testing

@Suite("Tables of runs")
struct RunTableTests {
    private func cells(_ table: RunTable, _ group: RunGroup) -> [String: String] {
        let lines = table.markdown([group]).split(separator: "\n").map { line in
            line.split(separator: "|").map { String($0.trimming { $0 == " " }) }
        }
        return Dictionary(uniqueKeysWithValues: zip(lines[0], lines[2]))
    }

    @Test("put real conferences beside the scores to compare with")
    func conferences() {
        let cells = cells(.conferences, Samples.group([Samples.record(points: 30)]))
        #expect(cells["instance"] == "GECCO19")
        #expect(cells["score, median"] == "30")
        #expect(cells["published or peers’"] == "10,039")
        #expect(cells["to reach"] == "29")
        #expect(cells["beyond"] == "–")
        #expect(cells["median against “to reach”"] == "+3.4 %")
        #expect(cells["lower bound"] == "20")
        #expect(cells["rows"] == "9,201")
        #expect(cells["peak memory, MB"] == "101")
    }

    @Test("say of a run that it crashed, ran over its time, found nothing or proved its score")
    func endings() {
        let crashed = Samples.group([Samples.record(ending: .crashed(signal: 6)), Samples.record(seed: 2)])
        #expect(cells(.conferences, crashed)["score, worst"] == "crashed (signal 6)")
        let late = Samples.group([Samples.record(ending: .overtime(seconds: 125))])
        #expect(cells(.conferences, late)["score, worst"] == "ended after 125 s")
        #expect(cells(.conferences, late)["score, median"] == "–")
        let nothing = Samples.group([Samples.record(of: "synthetic-300-1", points: nil)])
        #expect(cells(.growth, nothing)["score, worst"] == "no programme (time limit reached)")
        #expect(cells(.growth, nothing)["hidden programme"] == "192")
        let proved = Samples.group([Samples.record(points: 29, bound: 29)])
        #expect(cells(.conferences, proved)["lower bound"] == "29, proved")
        #expect(cells(.conferences, proved)["median against “to reach”"] == "reached")
    }

    @Test(
        "have a reference for each of the eight conferences", arguments: [("N2OR", 1), ("ISF22", 226), ("OR60F", 24)])
    func references(instance: String, wanted: Int) {
        #expect(ReferenceScores.of(instance)?.wanted == wanted)
        #expect(ReferenceScores.of(instance)?.verdict(on: wanted) == "reached")
        #expect(ReferenceScores.of(instance)?.verdict(on: nil) == "–")
    }

    @Test(
        "write numbers in groups of three",
        arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "−1,234,567")])
    func numbers(number: Int, text: String) { #expect(grouped(number) == text) }

    @Test(
        "round to digits", arguments: [(0.05, 1, "0.1"), (12.345, 2, "12.35"), (1_999.96, 1, "2,000.0"), (2.5, 0, "3")])
    func rounding(number: Double, digits: Int, text: String) { #expect(rounded(number, digits) == text) }

    @Test("replace what stands between their marks, and nothing else")
    func marks() {
        let section = MarkedSection("cosplib")
        let text = "before\n<!-- cosplib -->\nold\n<!-- /cosplib -->\nafter\n"
        #expect(
            section.replaced(in: text, by: "new\n") == "before\n<!-- cosplib -->\nnew\n<!-- /cosplib -->\nafter\n")
        #expect(section.replaced(in: "no marks", by: "new\n") == nil)
    }
}

extension Substring {
    fileprivate func trimming(where isSpace: (Character) -> Bool) -> Substring {
        let rest = drop(while: isSpace)
        return rest[..<(rest.lastIndex { !isSpace($0) }.map { rest.index(after: $0) } ?? rest.startIndex)]
    }
}
