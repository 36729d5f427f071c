package import ConferenceModel

/// Σ over sessions of the penalty of their axis in their room.
///
/// No row, no column: a price of the session, whatever its papers.
package struct AxesKeepToTheirRooms: ConfigurableRule, PlacingRule {
    package static let name = "axes-keep-to-their-rooms"
    package static let frenchName = "axes-dans-leurs-salles"
    package static let law = Text(
        fr: "Un axe s’en tient aux salles qui lui conviennent.", en: "An axis keeps to the rooms that suit it.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par séance\u{A0}: pénalité de son axe dans sa salle", en: "per session: penalty of its axis in its room")

    package struct Violation: RuleViolation {
        package let axis: String
        package let room: String
        package let timeSlot: TimeSlot
        package let units: Int

        package var subjects: [Subject] { [.axis(axis), .room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "L’axe \(axis) tient une séance dans une salle à éviter (\(room), \(timeSlot.text.fr), "
                    + "pénalité \(units)).",
                en: "Axis \(axis) has a session in a room to avoid (\(room), \(timeSlot.text.en), penalty \(units)).")
        }
    }

    private let conference: Conference
    private let points: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) {
        (self.conference, points) = (conference, conference.pointsByCombination())
    }

    package func judge(_ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
    {
        .admitted(units: points[.axisInRoom(axis, room)] ?? 0)
    }

    package func signature(of room: Reference<Room>) -> String {
        conference.signature(conference.axes.references.map { points[.axisInRoom($0, room)] ?? 0 })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            points[.axisInRoom(session.axis, session.room)].map {
                Violation(
                    axis: conference.axes[session.axis].id, room: conference.rooms[session.room].name,
                    timeSlot: conference.timeSlots[session.timeSlot], units: $0)
            }
        }
    }

    package func tally(for conference: Conference) -> Tally {
        .sessions(of: conference, byRoom: { points[.axisInRoom($0, $1)] ?? 0 })
    }
}
