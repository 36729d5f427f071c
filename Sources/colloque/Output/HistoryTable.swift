import Archive
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

/// The versions of a programme, one a line.
struct HistoryTable {
    let versions: [SavedVersion]
    let published: Int?

    /// Columns as wide as their widest cell.
    var text: String {
        let rows = [HistoryTable.headings] + versions.map(cells)
        let widths = HistoryTable.headings.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.columns)
            }
            return trimmed(cells.joined(separator: "  ")) + "\n"
        }.joined()
    }

    private static let headings = [
        Text(fr: "version", en: "version"), Text(fr: "faite le (TU)", en: "made (UTC)"),
        Text(fr: "points", en: "points"), Text(fr: "suit", en: "follows"), Text(fr: "état", en: "state"),
        Text(fr: "note", en: "note"),
    ].map(\.spoken)

    private func cells(of version: SavedVersion) -> [String] {
        [
            "\(version.number)".rightAligned(in: HistoryTable.headings[0].columns),
            String(version.made.iso.prefix(16)).replacing("T", with: " "), quality(of: version),
            version.parent.map(String.init) ?? "–",
            version.number == published ? Text(fr: "★ publiée", en: "★ published").spoken : "",
            (version.note ?? "").line,
        ]
    }

    private func quality(of version: SavedVersion) -> String {
        guard let proof = version.quality else { return "–" }
        let gap = Text.percentage(proof.gap)
        let state =
            proof.isOptimal
            ? Text(fr: "optimum prouvé", en: "proved optimal") : Text(fr: "écart \(gap.fr)", en: "gap \(gap.en)")
        return "\(proof.points) (\(state.spoken))"
    }

    private func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}
