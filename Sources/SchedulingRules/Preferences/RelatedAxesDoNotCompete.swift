package import ConferenceModel

/// With degree(a, a') the penalty of the two axes in parallel, or 1 where there is none and they are related,
/// - `count: time-slots`: Σ over time slots s and pairs {a, a'} of their degree when both have a session in s;
/// - `count: rooms`: Σ over s and {a, a'} of degree · sessions(a, s) · sessions(a', s).
///
/// With u[a, s] the presence of a in s: one column q and one row u[a, s] + u[a', s] − q ≤ 1 per pair and time slot. For
/// rooms the column and rows of ``AssignmentModel/addCost(_:toPairsOf:and:in:for:)``, which are exact where one of the two
/// axes has at most one session there.
package struct RelatedAxesDoNotCompete: ConfigurableRule, ProgrammeRule {
    package static let name = "related-axes-do-not-compete"
    package static let frenchName = "axes-proches-sans-concurrence"
    package static let law = Text(
        fr: "Deux axes proches n’ont pas lieu en même temps.",
        en: "Related axes do not take place at the same time.")
    package static let kind = RuleKind.preference(defaultWeight: 3)
    package static let unit = Text(
        fr: "par paire d’axes proches et créneau commun, ou paire de salles\u{A0}: sa pénalité, sinon 1",
        en: "per pair of related axes and shared time slot, or pair of rooms: its penalty, else 1")
    package static let isPricedExactly = false
    package static let options = [
        RuleOption(
            name: "count", frenchName: "compter",
            values: .choice([(en: "time-slots", fr: "créneaux"), (en: "rooms", fr: "salles")]),
            meaning: Text(
                fr: "chaque créneau où deux axes se côtoient, ou chaque paire de leurs salles",
                en: "each time slot that two axes share, or each pair of their rooms there"))
    ]

    package struct Violation: RuleViolation {
        package let axes: [String]
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { axes.map { .axis($0) } + [.timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "Les axes proches \(Text.all(axes).fr) sont en concurrence, \(timeSlot.text.fr).",
                en: "The related axes \(Text.all(axes).en) compete, \(timeSlot.text.en).")
        }
    }

    /// Whether pairs of rooms count, else time slots.
    package let countsRooms: Bool
    private let degrees: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) {
        countsRooms = options.choice("count") == "rooms"
        degrees = conference.pointsByCombination()
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for one in conference.axes.references {
            for other in conference.axes.references where one < other {
                let degree = degree(of: one, and: other, in: conference)
                guard degree > 0 else { continue }
                for slot in conference.timeSlots.references {
                    guard !countsRooms else {
                        model.addCost(degree * weight, toPairsOf: one, and: other, in: slot, for: Self.self)
                        continue
                    }
                    model.noteRivals(one, other, degree * weight, in: slot)
                    let (a, b, s) = (
                        conference.axes[one].id, conference.axes[other].id, conference.timeSlots[slot].id
                    )
                    let both = Expression(model.addColumn("\(Self.name) \(a) \(b) \(s)", to: 1, cost: degree * weight))
                    let presences =
                        Expression(model.presence(of: one, in: slot).presence)
                        + Expression(model.presence(of: other, in: slot).presence)
                    model.addRow(Self.self, [.axis(a), .axis(b), .timeSlot(s)], to: 1, presences - both)
                }
            }
        }
    }

    /// 0 = not related.
    private func degree(of a: Reference<Axis>, and b: Reference<Axis>, in conference: Conference) -> Int {
        let related = conference.axes[a].related.contains(b) || conference.axes[b].related.contains(a)
        return degrees[.axesInParallel(a, b)] ?? (related ? 1 : 0)
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for (slot, sessions) in programme.sessions(byTimeSlotOf: conference).enumerated() {
            let axes = Set(sessions.map(\.axis)).sorted()
            for one in axes {
                for other in axes where one < other {
                    let degree = degree(of: one, and: other, in: conference)
                    guard degree > 0 else { continue }
                    let pairs = sessions.count { $0.axis == one } * sessions.count { $0.axis == other }
                    found.append(
                        Violation(
                            axes: [one, other].map { conference.axes[$0].id }, timeSlot: conference.timeSlots[slot],
                            units: degree * (countsRooms ? pairs : 1)))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        let degrees = AxisPairs(conference) { degree(of: $0, and: $1, in: conference) }
        return degrees.isEmpty
            ? .none : .placings { AxisPairTally(degrees, conference, countsSessions: countsRooms, in: &$0) }
    }
}
