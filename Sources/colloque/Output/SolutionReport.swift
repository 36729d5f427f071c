import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

/// What an organiser wants to see of a solution: the programme and what each rule costs, or, where the programme is too long
/// to be read at once, the wishes that it does not meet.
struct SolutionReport {
    let showsProgramme: Bool
    let text: String

    /// A conference of some fifty papers, one below the other.
    private static let mostLines = 250

    init(_ solution: Solution, of conference: Conference, isComplete: Bool, on console: Console = .output) {
        let width = console.width ?? 80
        let grid = TerminalGrid(width: width, colour: console.showsColour, language: .spoken)
            .render(solution.programme, of: conference, by: .day)
        showsProgramme = grid.count { $0 == "\n" } <= SolutionReport.mostLines
        if showsProgramme {
            text = grid + "\n" + PointsTable(audit: solution.audit).text
        } else {
            let wishes = UnmetWishes(
                audit: solution.audit, conference: conference, width: width, isComplete: isComplete)
            let title = Text(
                fr: "Ce qui n’a pas pu être respecté, en points, le plus cher d’abord",
                en: "What could not be met, in points, the dearest first")
            text = ([title.spoken] + wishes.preferences).map { $0 + "\n" }.joined()
        }
    }
}
