package import ConferenceModel
internal import ProgrammeExports
internal import Scheduling
internal import SchedulingRules

/// How good a programme is, for people.
package struct QualityReport: Sendable {
    package struct Section: Sendable {
        package let title: Text
        package let lines: [Text]
        package var notes: [Text] = []
    }

    package let quality: ProgrammeQuality
    /// Of the first weak points: what it would cost to mend them.
    package let prices: [MendingPrice]

    private var conference: Conference { quality.conference }

    package var verdict: Text {
        if let proof = quality.proof {
            let gap = Text.percentage(proof.gap)
            return proof.isOptimal
                ? proof.text
                : Text(fr: "\(proof.text.fr) — écart\u{A0}: \(gap.fr)", en: "\(proof.text.en) — gap: \(gap.en)")
        }
        let points = quality.audit.points
        return Text(
            fr: "\(points) points, sans preuve\u{A0}: «\u{A0}colloque solve\u{A0}» en donne une.",
            en: "\(points) points, nothing proved: \"colloque solve\" gives a proof.")
    }

    /// - Parameter shown: weak points that are shown.
    package func sections(pricing shown: Int) -> [Section] {
        [
            Section(
                title: Text(fr: "Points faibles, le pire d’abord", en: "Weak points, the worst first"),
                lines: quality.weakPoints.enumerated().map { line($0.offset, $0.element) },
                notes: unpriced(shown)),
            Section(title: Text(fr: "Souhaits d’horaires", en: "Wishes about hours"), lines: quality.people.map(line)),
            Section(
                title: Text(fr: "Suivre un axe en entier", en: "To follow a whole axis"), lines: quality.axes.map(line)),
            Section(title: Text(fr: "Séances", en: "Sessions"), lines: quality.sessions.map(line)),
        ].filter { !$0.lines.isEmpty }
    }

    private func line(_ place: Int, _ weak: ProgrammeQuality.WeakPoint) -> Text {
        let price = prices.indices.contains(place) ? prices[place].text : nil
        return Text(
            fr: "\(weak.points)  \(weak.violation.text.fr)" + (price.map { " → \($0.fr)" } ?? ""),
            en: "\(weak.points)  \(weak.violation.text.en)" + (price.map { " → \($0.en)" } ?? ""))
    }

    /// What is not known of the weak points that are shown.
    private func unpriced(_ shown: Int) -> [Text] {
        let missing = min(shown, quality.weakPoints.count) - prices.count
        guard missing > 0 else { return [] }
        return [
            Text(
                fr: prices.isEmpty
                    ? "Ce que coûterait d’y remédier n’a pas été calculé."
                    : "Ce que coûterait de remédier aux suivants n’a pas été calculé à temps\u{A0}: --time-limit.",
                en: prices.isEmpty
                    ? "What it would cost to mend them was not computed."
                    : "What it would cost to mend the others was not computed in time: --time-limit.")
        ]
    }

    private func line(_ person: ProgrammeQuality.PersonFacts) -> Text {
        guard !person.unmet.isEmpty else {
            return Text(fr: "✓ \(person.name)", en: "✓ \(person.name)")
        }
        let list = person.unmet.joined(separator: ", ")
        return Text(
            fr: "✗ \(person.name)\u{A0}: \(list) à une heure à éviter",
            en: "✗ \(person.name): \(list) at an hour to avoid")
    }

    private func line(_ facts: ProgrammeQuality.AxisFacts) -> Text {
        let id = facts.axis.id
        guard !facts.clashes.isEmpty else {
            return Text(
                fr: "✓ axe \(id)\u{A0}: \(facts.sessions) séances, l’une après l’autre",
                en: "✓ axis \(id): \(facts.sessions) sessions, one after the other")
        }
        let (french, english) = (facts.clashes.map(\.text.fr), facts.clashes.map(\.text.en))
        return Text(
            fr: "✗ axe \(id)\u{A0}: en parallèle avec lui-même, \(french.joined(separator: "\u{202F}; "))",
            en: "✗ axis \(id): parallel to itself, \(english.joined(separator: "; "))")
    }

    private func line(_ facts: ProgrammeQuality.SessionFacts) -> Text {
        let session = facts.session
        let (slot, room) = (conference.timeSlots[session.timeSlot].text, conference.rooms[session.room].name)
        let themes = facts.themes.isEmpty ? "–" : facts.themes.prefix(4).joined(separator: ", ")
        let seats = facts.capacity.map { "\(facts.largestAudience)/\($0)" } ?? "\(facts.largestAudience)"
        let empty = facts.emptyMinutes ?? 0
        return Text(
            fr: "\(slot.fr), \(room), axe \(conference.axes[session.axis].id)\u{A0}: \(themes) · public \(seats)"
                + (empty > 0 ? " · \(empty) min libres" : ""),
            en: "\(slot.en), \(room), axis \(conference.axes[session.axis].id): \(themes) · audience \(seats)"
                + (empty > 0 ? " · \(empty) min free" : ""))
    }
}
