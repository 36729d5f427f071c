package import ConferenceModel

/// Σ over time slots and their places of the pairs of papers there, in whatever rooms, between which presenters are torn as in
/// ``PresentersAreNotInTwoSessionsAtOnce``; where a time slot counts minutes, of the pairs whose hours overlap.
///
/// No row, no column: places inside sessions are settled after the solve, and only the audit counts them.
package struct PresentersAreNotInTwoTalksAtOnce: ConfigurableRule {
    package static let name = "presenters-are-not-in-two-talks-at-once"
    package static let frenchName = "intervenants-sans-deux-exposés-à-la-fois"
    package static let law = Text(
        fr: "Nul n’est requis, pour présenter, à deux exposés à la fois.",
        en: "Nobody who presents is needed at two talks at once.")
    package static let kind = RuleKind.preference(defaultWeight: 0)
    package static let unit = Text(
        fr: "par paire de communications et place commune de leur créneau",
        en: "per pair of papers and place that they share in their time slot")
    package static let isPricedExactly = false

    package struct Violation: RuleViolation {
        package let clash: Clash
        package let units: Int

        package var subjects: [Subject] { clash.subjects }
        package var text: Text {
            let people = clash.people.joined(separator: ", ")
            return Text(
                fr: "\(Text.all(clash.papers).fr) réclament à la même heure \(people), "
                    + "\(clash.timeSlot.text.fr).",
                en: "\(Text.all(clash.papers).en) both need \(people) at the same hour, "
                    + "\(clash.timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.clashes(in: programme, as: .presenter) { $0.placesShared(with: $1) }
            .map { Violation(clash: $0.clash, units: $0.units) }
    }

    package func tally(for conference: Conference) -> Tally {
        ClashTally.tally(of: conference, as: .presenter, countsPlaces: true)
    }
}
