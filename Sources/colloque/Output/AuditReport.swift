import ConferenceModel
import ConferenceWorkspace
import Scheduling
import SchedulingRules

/// An audit for people: the requirements, then the preferences, with a sentence for each violation.
struct AuditReport {
    let audit: Audit
    let wishes: UnmetWishes

    init(_ audit: Audit, of conference: Conference, width: Int, isComplete: Bool) {
        self.audit = audit
        wishes = UnmetWishes(audit: audit, conference: conference, width: width, isComplete: isComplete)
    }

    var text: String {
        let requirements = audit.requirements.flatMap { entry in
            ["  \(entry.violations.isEmpty ? "✓" : "✗") \(entry.rule.spokenName)"] + wishes.lines(of: entry, indent: 4)
        }
        let lines =
            [Text(fr: "Exigences", en: "Requirements").spoken] + requirements
            + ["", Text(fr: "Préférences", en: "Preferences").spoken] + wishes.preferences + ["", verdict.spoken]
        return lines.map { $0 + "\n" }.joined()
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
