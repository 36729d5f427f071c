package import ConferenceModel

/// Σ over time slots s and pairs {a, a'} of related axes: 1 when both have a session in s.
///
/// With u[a, s] the presence of a in s: one column q and one row u[a, s] + u[a', s] − q ≤ 1 per pair and time slot.
package struct RelatedAxesDoNotCompete: ProgrammeRule {
    package static let name = "related-axes-do-not-compete"
    package static let frenchName = "axes-proches-sans-concurrence"
    package static let law = Text(
        fr: "Deux axes proches n’ont pas lieu en même temps.",
        en: "Related axes do not take place at the same time.")
    package static let kind = RuleKind.preference(defaultWeight: 3)
    package static let unit = Text(
        fr: "par paire d’axes proches et créneau commun", en: "per pair of related axes and shared time slot")

    package struct Violation: RuleViolation {
        package let axes: [String]
        package let timeSlot: TimeSlot

        package var subjects: [Subject] { axes.map { .axis($0) } + [.timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "Les axes proches \(axes.joined(separator: " et ")) sont en concurrence, \(timeSlot.text.fr).",
                en: "The related axes \(axes.joined(separator: " and ")) compete, \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for one in conference.axes.references {
            for other in conference.axes.references where one < other && areRelated(one, other, in: conference) {
                for slot in conference.timeSlots.references {
                    let (a, b, s) = (
                        conference.axes[one].id, conference.axes[other].id, conference.timeSlots[slot].id
                    )
                    let both = Expression(model.addColumn("\(Self.name) \(a) \(b) \(s)", to: 1, cost: weight))
                    let presences =
                        Expression(model.presence(of: one, in: slot).presence)
                        + Expression(model.presence(of: other, in: slot).presence)
                    model.addRow(Self.self, [.axis(a), .axis(b), .timeSlot(s)], to: 1, presences - both)
                }
            }
        }
    }

    private func areRelated(_ a: Reference<Axis>, _ b: Reference<Axis>, in conference: Conference) -> Bool {
        conference.axes[a].related.contains(b) || conference.axes[b].related.contains(a)
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for slot in conference.timeSlots.references {
            let axes = Set(programme.sessions.filter { $0.timeSlot == slot }.map(\.axis)).sorted()
            for one in axes {
                for other in axes where one < other && areRelated(one, other, in: conference) {
                    found.append(
                        Violation(
                            axes: [one, other].map { conference.axes[$0].id }, timeSlot: conference.timeSlots[slot]))
                }
            }
        }
        return found
    }
}
