package import ConferenceModel

/// Σ_B λ[B, s, c] ≤ R_c for every time slot s and class c of R_c rooms.
///
/// One row per time slot and class of rooms, no column.
package struct RoomsHoldOneSessionAtATime: ProgrammeRule {
    package static let name = "rooms-hold-one-session-at-a-time"
    package static let frenchName = "salles-une-séance-à-la-fois"
    package static let law = Text(
        fr: "Une salle accueille une seule séance à la fois.", en: "A room holds one session at a time.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let room: String
        package let timeSlot: TimeSlot
        package let sessions: Int

        package var subjects: [Subject] { [.room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(room) accueille \(sessions) séances à la fois, \(timeSlot.text.fr).",
                en: "\(room) holds \(sessions) sessions at once, \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for slot in conference.timeSlots.references {
            for (index, roomClass) in model.roomClasses.enumerated() {
                let subjects = roomClass.rooms.map { Subject.room(conference.rooms[$0].name) }
                model.addRow(
                    Self.self, subjects + [.timeSlot(conference.timeSlots[slot].id)], to: roomClass.rooms.count,
                    Expression(.sessionsInRooms(ofClass: index, in: slot)))
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for slot in conference.timeSlots.references {
            for room in conference.rooms.references {
                let here = programme.sessions.filter { $0.timeSlot == slot && $0.room == room }
                if here.count > 1 {
                    found.append(
                        Violation(
                            room: conference.rooms[room].name, timeSlot: conference.timeSlots[slot],
                            sessions: here.count))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally { .placings(Count(conference)) }

    private final class Count: PlacingTally {
        private let rooms: Int
        private var sessions: [Int]

        init(_ conference: Conference) {
            rooms = conference.rooms.count
            sessions = Array(repeating: 0, count: rooms * conference.timeSlots.count)
        }

        override func come(_ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Int {
            let cell = timeSlot.index * rooms + room.index
            sessions[cell] += 1
            return sessions[cell] == 2 ? 1 : 0
        }

        override func leave(_ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Int {
            let cell = timeSlot.index * rooms + room.index
            sessions[cell] -= 1
            return sessions[cell] == 1 ? -1 : 0
        }
    }
}
