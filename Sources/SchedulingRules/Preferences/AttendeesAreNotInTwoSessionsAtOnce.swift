package import ConferenceModel

/// Σ over time slots s of the pairs of papers {p, q} in different sessions of s that share an attendee, or of which the one
/// has an attendee who presents the other, or chairs the other's, different, axis.
///
/// A column and a row for each time slot, for every such pair of accepted papers (``AssignmentModel/keepApart(_:_:_:cost:)``).
package struct AttendeesAreNotInTwoSessionsAtOnce: ConfigurableRule, ProgrammeRule {
    package static let name = "attendees-are-not-in-two-sessions-at-once"
    package static let frenchName = "public-sans-deux-séances-à-la-fois"
    package static let law = Text(
        fr: "Nul ne souhaite être dans deux séances à la fois.",
        en: "Nobody wishes to be in two sessions at once.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par paire de communications de deux séances d’un créneau",
        en: "per pair of papers in two sessions of one time slot")

    package struct Violation: RuleViolation {
        package let clash: Clash

        package var subjects: [Subject] { clash.subjects }
        package var text: Text {
            let people = clash.people.joined(separator: ", ")
            return Text(
                fr: "\(Text.all(clash.papers).fr) attirent en même temps, dans deux séances, \(people), "
                    + "\(clash.timeSlot.text.fr).",
                en: "\(Text.all(clash.papers).en), in two sessions at once, both draw \(people), "
                    + "\(clash.timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for (one, other) in PeopleOfPapers(conference).pairs(as: .attendee, among: conference.acceptedPapers) {
            model.keepApart(Self.self, one, other, cost: weight)
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.clashes(in: programme, as: .attendee).map { Violation(clash: $0.clash) }
    }

    package func tally(for conference: Conference) -> Tally {
        ClashTally.tally(of: conference, as: .attendee, countsPlaces: false)
    }
}
