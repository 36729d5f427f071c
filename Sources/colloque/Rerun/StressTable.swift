import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling

/// On whom and on what a programme hangs, in a table for the terminal.
struct StressTable {
    let report: StressReport
    let isComplete: Bool
    let width: Int

    /// Rows that are shown unless all are asked for.
    private static let shown = 20

    var text: String {
        let rows = report.rows
        let told = isComplete ? rows[...] : rows.prefix(StressTable.shown)
        let cells = [headings] + told.map { row in row.repair.costs.map(cost) + [row.repair.isProved ? "" : "~"] }
        let names = [""] + told.map { $0.mishap.text.spoken }
        let widths = cells[0].indices.map { column in cells.map { $0[column].columns }.max() ?? 0 }
        let table = zip(cells, names).map { row, name in
            let numbers = zip(row, widths).map { $0.rightAligned(in: $1) }.joined(separator: "  ")
            return numbers + "  " + name.cut(to: max(width - numbers.columns - 2, 10))
        }
        return ([title.spoken, ""] + table + notes(rows.count - told.count)).map { $0 + "\n" }.joined()
    }

    private var title: Text {
        Text(
            fr: "Points que coûte la meilleure réparation, selon le nombre de communications déplacées",
            en: "Points that the best repair costs, by the number of moved papers")
    }

    private var headings: [String] { (report.rows.first?.repair.costs.indices.map { "\($0)" } ?? []) + [""] }

    private func cost(_ points: Int?) -> String { points.map(\.signed) ?? "✗" }

    private func notes(_ more: Int) -> [String] {
        let hidden = Text(fr: "et \(more) de plus (--verbose).", en: "and \(more) more (--verbose).")
        let legend = Text(
            fr:
                "✗\u{A0}: si peu de déplacements n’y suffisent pas. −\u{A0}: sans cela, le programme a moins de points.",
            en: "✗: so few moves do not mend it. −: without it the programme has fewer points.")
        let unfinished = Text(
            fr: "\(report.open) cas restent à voir\u{A0}: la même commande reprend où elle s’est arrêtée.",
            en: "\(report.open) cases are still to be looked into: the same command goes on from there.")
        let sessions = report.thinSessions.map { session, papers -> Text in
            let (slot, room) = (
                report.conference.timeSlots[session.timeSlot].text, report.conference.rooms[session.room].name
            )
            let all = session.papers.count
            return Text(
                fr: "  \(slot.fr), \(room)\u{A0}: \(Text.papers(papers).fr) sur \(all)",
                en: "  \(slot.en), \(room): \(Text.papers(papers).en) of \(all)")
        }
        let heading = Text(
            fr:
                "Séances qui ne se réparent pas sans déplacer quelqu’un quand l’une de ces communications manque\u{A0}:",
            en: "Sessions that cannot be mended without moving anybody when one of these papers is missing:")
        return (more > 0 ? [hidden.spoken] : []) + ["", legend.spoken] + (report.open > 0 ? [unfinished.spoken] : [])
            + (sessions.isEmpty ? [] : ["", heading.spoken] + sessions.map(\.spoken))
    }
}
