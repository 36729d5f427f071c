package import ConferenceModel

/// Σ over sessions of the penalty of their room in their time slot.
///
/// No row, no column: a price of the session, whatever its papers.
package struct RoomsKeepToTheirTimeSlots: ConfigurableRule, PlacingRule {
    package static let name = "rooms-keep-to-their-time-slots"
    package static let frenchName = "salles-dans-leurs-créneaux"
    package static let law = Text(
        fr: "Une salle s’en tient aux créneaux qui lui conviennent.", en: "A room keeps to the time slots that suit it."
    )
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par séance\u{A0}: pénalité de sa salle dans son créneau",
        en: "per session: penalty of its room in its time slot")

    package struct Violation: RuleViolation {
        package let room: String
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { [.room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(room) accueille une séance dans un créneau à éviter (\(timeSlot.text.fr), pénalité \(units)).",
                en: "\(room) holds a session in a time slot to avoid (\(timeSlot.text.en), penalty \(units)).")
        }
    }

    private let conference: Conference
    private let points: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) {
        (self.conference, points) = (conference, conference.pointsByCombination())
    }

    package func judge(_ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
    {
        .admitted(units: points[.roomInTimeSlot(room, timeSlot)] ?? 0)
    }

    package func signature(of room: Reference<Room>) -> String {
        conference.signature(conference.timeSlots.references.map { points[.roomInTimeSlot(room, $0)] ?? 0 })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            points[.roomInTimeSlot(session.room, session.timeSlot)].map {
                Violation(
                    room: conference.rooms[session.room].name, timeSlot: conference.timeSlots[session.timeSlot],
                    units: $0)
            }
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .sessions(of: conference, byCell: { points[.roomInTimeSlot($0, $1)] ?? 0 })
    }
}
