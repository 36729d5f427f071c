import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// Which rules a programme does not meet, and where: the dearest first, in lines of a terminal.
struct UnmetWishes {
    let audit: Audit
    let conference: Conference
    let width: Int
    /// Every one of them, however many there are.
    let isComplete: Bool

    /// Lines for one rule, unless all are wanted.
    private static let mostLines = 12

    /// The preferences: those that cost points with what is not as wished, then the names of the others.
    var preferences: [String] {
        let table = PointsTable(audit: audit)
        let (met, unmet) = (audit.preferences.filter(\.violations.isEmpty), audit.preferences.filter { $0.units > 0 })
        let dearestFirst = unmet.enumerated().sorted {
            ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
        }.map(\.element)
        return dearestFirst.flatMap { [table.row($0)] + lines(of: $0, indent: 9) } + list(of: met)
    }

    /// What is not as wished, the worst first.
    func lines(of entry: Audit.Entry, indent: Int) -> [String] {
        let worstFirst = entry.violations.enumerated().sorted {
            ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
        }.map(\.element)
        let points = worstFirst.map { "\($0.units * entry.weight)" }
        // Only where they differ do they tell anything.
        let column = Set(points).count > 1 ? (points.map(\.count).max() ?? 0) + 2 : 0
        var lines: [String] = []
        for (index, violation) in worstFirst.enumerated() {
            let wrapped = sentence(violation).wrapped(to: width - indent - column)
            let left = worstFirst.count - index
            if !isComplete, left > 1, index > 0, lines.count + wrapped.count > UnmetWishes.mostLines {
                return lines + [margin(indent) + more(worstFirst[index...], of: entry)]
            }
            let number = column == 0 ? "" : points[index].rightAligned(in: column - 2) + "  "
            lines += wrapped.enumerated().map { line, text in
                margin(indent) + (line == 0 ? number : margin(column)) + text
            }
        }
        return lines
    }

    /// With the people of the paper, where it tells of one and of nobody.
    private func sentence(_ violation: any RuleViolation) -> String {
        let text = violation.text.spoken.line
        let papers = violation.subjects.compactMap { if case .paper(let id) = $0 { id } else { nil } }
        let isPersonal = violation.subjects.contains { if case .speaker = $0 { true } else { false } }
        guard papers.count == 1, text.contains(papers[0]), !isPersonal,
            let paper = conference.papers.first(where: { $0.id == papers[0] })
        else {
            return text
        }
        let people = paper.speakers.map { conference.speakers[$0].name.line }
        guard !people.isEmpty else { return text }
        let names = people.prefix(3).joined(separator: ", ") + (people.count > 3 ? "…" : ".")
        return (text.hasSuffix(".") ? String(text.dropLast()) : text) + " — " + names
    }

    private func more(_ rest: ArraySlice<any RuleViolation>, of entry: Audit.Entry) -> String {
        let points = rest.reduce(0) { $0 + $1.units } * entry.weight
        let cost = points > 0 ? " (\(points) points)" : ""
        return Text(
            fr: "… et \(rest.count) autres\(cost)\u{A0}: --verbose les donne tous.",
            en: "… and \(rest.count) more\(cost): --verbose gives them all."
        ).spoken
    }

    private func list(of met: [Audit.Entry]) -> [String] {
        guard !met.isEmpty else { return [] }
        let names = met.map { $0.rule.spokenName }.joined(separator: ", ")
        return Text(
            fr: "Sans rien à redire (0 point)\u{A0}: \(names).", en: "Met everywhere (0 points): \(names)."
        ).spoken.wrapped(to: width - 2).map { margin(2) + $0 }
    }

    private func margin(_ width: Int) -> String { String(repeating: " ", count: width) }
}
