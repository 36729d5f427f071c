package import ConferenceModel

/// Σ over time slots s and pairs {a, a'} of axes that share a chair of sessions(a, s) · sessions(a', s).
///
/// For each such pair and time slot the column and rows of ``AssignmentModel/addCost(_:toPairsOf:and:in:for:)``: exact where
/// one of the two has at most one session there.
package struct ChairsAreNotInTwoSessionsAtOnce: ConfigurableRule, ProgrammeRule {
    package static let name = "chairs-are-not-in-two-sessions-at-once"
    package static let frenchName = "présidences-sans-deux-séances-à-la-fois"
    package static let law = Text(
        fr: "Nul ne préside les séances de deux axes à la fois.", en: "Nobody chairs sessions of two axes at once.")
    package static let kind = RuleKind.preference(defaultWeight: 10)
    package static let unit = Text(
        fr: "par paire de séances de deux axes dans un créneau", en: "per pair of sessions of two axes in one time slot"
    )
    package static let isPricedExactly = false

    package struct Violation: RuleViolation {
        package let axes: [String]
        /// Names of those who chair both.
        package let chairs: [String]
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { axes.map { .axis($0) } + [.timeSlot(timeSlot.id)] }
        package var text: Text {
            let people = chairs.joined(separator: ", ")
            return Text(
                fr: "Les axes \(Text.all(axes).fr), présidés par \(people), siègent en même temps, "
                    + "\(timeSlot.text.fr).",
                en: "Axes \(Text.all(axes).en), both chaired by \(people), meet at the same time, "
                    + "\(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        let chairs = conference.axes.map { Set($0.chairs) }
        for one in conference.axes.references {
            for other in conference.axes.references
            where one < other && !chairs[one.index].isDisjoint(with: chairs[other.index]) {
                for slot in conference.timeSlots.references {
                    model.addCost(weight, toPairsOf: one, and: other, in: slot, for: Self.self)
                }
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for (slot, sessions) in programme.sessions(byTimeSlotOf: conference).enumerated() {
            let axes = Set(sessions.map(\.axis)).sorted()
            for one in axes {
                for other in axes where one < other {
                    let chairs = conference.axes[one].chairs.filter { conference.axes[other].chairs.contains($0) }
                    guard !chairs.isEmpty else { continue }
                    found.append(
                        Violation(
                            axes: [one, other].map { conference.axes[$0].id }, chairs: chairs,
                            timeSlot: conference.timeSlots[slot],
                            units: sessions.count { $0.axis == one } * sessions.count { $0.axis == other }))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        let pairs = AxisPairs(conference) { one, other in
            conference.axes[one].chairs.contains { conference.axes[other].chairs.contains($0) } ? 1 : 0
        }
        return pairs.isEmpty ? .none : .placings { AxisPairTally(pairs, conference, countsSessions: true, in: &$0) }
    }
}
