import ConferenceModel
import TestSupport
import Testing

@testable import ProgrammeExports

@Suite("The grid in the terminal")
struct TerminalGridTests {
    @Test("the sample's grid is drawn as recorded", arguments: GridView.allCases, [40, 80, 200])
    func sample(view: GridView, width: Int) throws {
        let sample = try SampleConference()
        let grid = TerminalGrid(width: width, colour: false, language: .fr)
        try Expected("terminal/\(view.rawValue)-\(width).txt")
            .matches(grid.render(sample.programme, of: sample.conference, by: view))
    }

    @Test("four full rooms stay readable at 80 columns", arguments: [80, 200])
    func dense(width: Int) throws {
        let dense = try DenseConference()
        let grid = TerminalGrid(width: width, colour: false, language: .fr)
        try Expected("terminal/dense-\(width).txt").matches(
            grid.render(dense.programme, of: dense.conference, by: .day))
    }

    @Test("colours mark the axes and end with the line")
    func colours() throws {
        let sample = try SampleConference()
        let grid = TerminalGrid(width: 80, colour: true, language: .en)
        try Expected("terminal/colour-80.txt")
            .matches(grid.render(sample.programme, of: sample.conference, by: .axis))
    }

    @Test("no line is wider than the terminal, whatever the titles", arguments: HostileText.allCases, GridView.allCases)
    func widths(hostile: HostileText, view: GridView) throws {
        let sample = try SampleConference(everythingCalled: [hostile.text])
        for width in hostile == .long ? [40] : [1, 40, 57, 133] {
            let text = TerminalGrid(width: width, colour: false, language: .fr)
                .render(sample.programme, of: sample.conference, by: view)
            for line in text.split(separator: "\n") { #expect(String(line).columns <= max(width, 40), "\(line)") }
            #expect(!text.contains("\u{1B}"))
        }
    }
}
