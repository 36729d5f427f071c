import ConferenceModel
import ProgrammeExports
import Scheduling
import SchedulingRules

/// An audit for people: the requirements, then the preferences, with a sentence for each violation.
struct AuditReport {
    let audit: Audit

    var text: String {
        let table = PointsTable(audit: audit)
        let requirements = audit.requirements.flatMap { entry in
            ["  \(entry.violations.isEmpty ? "✓" : "✗") \(entry.rule.spokenName)"] + sentences(of: entry, indent: 4)
        }
        let preferences = audit.preferences.flatMap { entry in
            [table.row(entry)] + sentences(of: entry, indent: 9)
        }
        let lines =
            [Text(fr: "Exigences", en: "Requirements").spoken] + requirements
            + ["", Text(fr: "Préférences", en: "Preferences").spoken] + preferences + ["", verdict.spoken]
        return lines.map { $0 + "\n" }.joined()
    }

    private func sentences(of entry: Audit.Entry, indent: Int) -> [String] {
        entry.violations.map { String(repeating: " ", count: indent) + $0.text.spoken.line }
    }

    private var verdict: Text {
        let broken = audit.entries.count(where: \.isBrokenRequirement)
        let points = counted(audit.points)
        guard broken > 0 else {
            return Text(
                fr: "Toutes les exigences tiennent\u{202F}; \(points.fr).", en: "All requirements hold; \(points.en).")
        }
        return Text(
            fr: "\(broken) \(broken == 1 ? "exigence ne tient" : "exigences ne tiennent") pas\u{202F}; \(points.fr).",
            en: "\(broken) \(broken == 1 ? "requirement does" : "requirements do") not hold; \(points.en).")
    }

    private func counted(_ points: Int) -> Text {
        Text(fr: "\(points) \(points > 1 ? "points" : "point")", en: "\(points) \(points == 1 ? "point" : "points")")
    }
}
