import ConferenceModel
import ConferenceWorkspace
import Scheduling
import SchedulingRules

/// What each preference costs a programme.
struct PointsTable {
    let audit: Audit

    /// A row for each preference, and their sum.
    var text: String { ([heading] + audit.preferences.map(row) + [sum]).map { $0 + "\n" }.joined() }

    private var heading: String { number("points") + Text(fr: "préférence", en: "preference").spoken }

    private var sum: String { number("\(audit.points)") + Text(fr: "en tout", en: "in all").spoken }

    /// `     36  sessions-are-close-in-theme    18 × 2`.
    func row(_ entry: Audit.Entry) -> String {
        let name = entry.rule.spokenName
        let width = audit.preferences.map { $0.rule.spokenName.count }.max() ?? 0
        let product = entry.units == 0 ? "" : "  \(entry.units) × \(entry.weight)"
        let padding = product.isEmpty ? "" : String(repeating: " ", count: max(width - name.count, 0))
        return number("\(entry.points)") + name + padding + product
    }

    private func number(_ digits: String) -> String { digits.rightAligned(in: 7) + "  " }
}
