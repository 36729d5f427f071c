import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

/// How good a programme is, in the terminal.
struct QualityText {
    let report: QualityReport
    let isComplete: Bool
    let width: Int

    /// Lines of a section that are shown unless all are wanted.
    static let mostLines = 5

    var text: String {
        let points = isComplete ? ["", PointsTable(audit: report.quality.audit).text] : []
        let blocks = report.sections(pricing: isComplete ? .max : QualityText.mostLines).flatMap {
            section -> [String] in
            let shown = isComplete ? section.lines[...] : section.lines.prefix(QualityText.mostLines)
            let rest = section.lines.count - shown.count
            let more =
                rest == 0
                ? [] : [Text(fr: "  … et \(rest) autres\u{A0}: --verbose.", en: "  … and \(rest) more: --verbose.")]
            return ["", section.title.spoken]
                + shown.flatMap { $0.spoken.line.wrapped(to: width - 2).map { "  " + $0 } } + more.map(\.spoken)
                + (section.notes.map { "  " + $0.spoken })
        }
        return ([report.verdict.spoken] + points + blocks).map { $0 + "\n" }.joined()
    }
}
