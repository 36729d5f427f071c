import BenchmarkReports
import Foundation
import FoundationXML
import Testing

@Suite("Plots")
struct PlotTests {
    /// Texts and paths of a picture; fails on markup that is not well formed.
    private func parts(of svg: String) throws -> (texts: [String], paths: [String]) {
        let reader = Reader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        return (reader.texts, reader.paths)
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var texts: [String] = []
        var paths: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if name == "path" { paths.append(attributes["d"] ?? "") }
            if name == "text" || name == "title" { texts.append("") }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            guard let last = texts.indices.last else { return }
            texts[last] += string.trimmingCharacters(in: .newlines)
        }
    }

    @Test("of scores have a panel for each conference, of its longest limit, with named sides")
    func scores() throws {
        let groups = [5, 20].map { seconds in
            Samples.group((1...3).map { Samples.record(seconds: seconds, seed: $0, points: 30 + seconds + $0) })
        }
        let other = Samples.group([Samples.record(of: "A < B & C", points: nil)])
        let (texts, paths) = try parts(of: ScorePlot.plot(groups + [other]).svg)
        #expect(texts.contains("GECCO19: median 52 after 20 s"))
        #expect(texts.contains("A < B & C: no programme (time limit reached)"))
        #expect(texts.count { $0.hasPrefix("score") } == 2)
        #expect(texts.count { $0 == "seconds (logarithmic)" } == 2)
        #expect(["seeds", "median", "published", "to reach", "lower bound"].allSatisfy(texts.contains))
        #expect(paths.allSatisfy { !$0.lowercased().contains("nan") && !$0.contains("inf") })
    }

    @Test("of growth have panels for time, memory, size and score, whatever came of the runs")
    func growth() throws {
        let groups = [100, 300, 1_000].flatMap { papers in
            [20, 60].map { Samples.group([Samples.record(of: "synthetic-\(papers)-1", seconds: $0)]) }
        }
        let crashed = Samples.group([
            Samples.record(of: "synthetic-3000-1", seconds: 60, ending: .tooLarge(megabytes: 4_001))
        ])
        let (texts, paths) = try parts(of: GrowthPlot.plot(groups + [crashed]).svg)
        for title in ["Time", "Memory", "Integer programme", "Score (0 is drawn as 1)"] {
            #expect(texts.contains(title))
        }
        #expect(texts.count { $0 == "papers (logarithmic)" } == 4)
        #expect(paths.allSatisfy { !$0.lowercased().contains("nan") && !$0.contains("inf") })
        _ = try parts(of: GrowthPlot.plot([]).svg)
        _ = try parts(of: ScorePlot.plot([]).svg)
    }

    @Test("are logarithmic where numbers differ by much, and have few ticks, inside")
    func scales() {
        let wide = PlotScale(fitting: [29, 10_039])
        #expect(wide.isLogarithmic)
        #expect((2...8).contains(wide.ticks.count))
        #expect(wide.ticks.map(wide.position).allSatisfy { (0...1).contains($0) })
        #expect(wide.position(of: 29) < wide.position(of: 10_039))
        let narrow = PlotScale(fitting: [10_930, 10_949])
        #expect(!narrow.isLogarithmic)
        #expect(narrow.ticks == [10_925, 10_930, 10_935, 10_940, 10_945, 10_950])
        #expect(!PlotScale(fitting: [0, 10_000]).isLogarithmic)
        #expect([0.05, 0.5, 10, 2_000_000].map(PlotScale.label) == ["0.05", "0.5", "10", "2M"])
    }
}
