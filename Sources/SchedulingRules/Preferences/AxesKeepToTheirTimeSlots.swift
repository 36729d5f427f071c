package import ConferenceModel

/// Σ over sessions of the penalty of their axis in their time slot.
///
/// No row, no column: a price of the session, whatever its papers.
package struct AxesKeepToTheirTimeSlots: ConfigurableRule, PlacingRule {
    package static let name = "axes-keep-to-their-time-slots"
    package static let frenchName = "axes-dans-leurs-créneaux"
    package static let law = Text(
        fr: "Un axe s’en tient aux créneaux qui lui conviennent.", en: "An axis keeps to the time slots that suit it.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par séance\u{A0}: pénalité de son axe dans son créneau",
        en: "per session: penalty of its axis in its time slot")

    package struct Violation: RuleViolation {
        package let axis: String
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { [.axis(axis), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "L’axe \(axis) tient une séance dans un créneau à éviter (\(timeSlot.text.fr), pénalité \(units)).",
                en: "Axis \(axis) has a session in a time slot to avoid (\(timeSlot.text.en), penalty \(units)).")
        }
    }

    private let points: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) { points = conference.pointsByCombination() }

    package func judge(_ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
    {
        .admitted(units: points[.axisInTimeSlot(axis, timeSlot)] ?? 0)
    }

    package func signature(of room: Reference<Room>) -> String { "" }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            points[.axisInTimeSlot(session.axis, session.timeSlot)].map {
                Violation(
                    axis: conference.axes[session.axis].id, timeSlot: conference.timeSlots[session.timeSlot], units: $0)
            }
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .sessions(of: conference, byTimeSlot: { points[.axisInTimeSlot($0, $1)] ?? 0 })
    }
}
