package import ConferenceModel

/// A paper pinned to a time slot, a room, both (a session), or an axis is there.
///
/// No row, no column: sessions with a pinned paper elsewhere are refused.
package struct PinsHold: CompositionRule, TimeSlotRule, RoomRule {
    package static let name = "pins-hold"
    package static let frenchName = "épingles-respectées"
    package static let law = Text(
        fr: "Une communication épinglée reste où elle est épinglée.", en: "A pinned paper stays where it is pinned.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let paper: String
        package let pinnedTimeSlot: TimeSlot?
        package let pinnedRoom: String?
        package let pinnedAxis: String?

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            let axis = pinnedAxis.map { Text(fr: "axe \($0)", en: "axis \($0)") }
            let place = [pinnedTimeSlot?.text, pinnedRoom.map { Text($0) }, axis].compactMap { $0 }
            return Text(
                fr: "\(paper) n’est pas où elle est épinglée (\(place.map(\.fr).joined(separator: ", "))).",
                en: "\(paper) is not where it is pinned (\(place.map(\.en).joined(separator: ", "))).")
        }
    }

    private let pins: [Pin?]

    package init(_ options: RuleOptions, for conference: Conference) { pins = conference.papers.map(\.pin) }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.axis ?? axis) != axis })
    }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.timeSlot ?? timeSlot) != timeSlot })
    }

    package func judge(
        _ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>
    ) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.room ?? room) != room })
    }

    package func signature(of room: Reference<Room>) -> String {
        pins.contains { $0?.room == room } ? "\(room.index)" : ""
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers.map({ conference.papers[$0] }) {
                guard let pin = paper.pin else { continue }
                let elsewhere = pin.timeSlot.map { $0 != session.timeSlot } ?? false
                let inAnotherRoom = pin.room.map { $0 != session.room } ?? false
                let underAnotherAxis = pin.axis.map { $0 != session.axis } ?? false
                if elsewhere || inAnotherRoom || underAnotherAxis {
                    found.append(
                        Violation(
                            paper: paper.id, pinnedTimeSlot: pin.timeSlot.map { conference.timeSlots[$0] },
                            pinnedRoom: pin.room.map { conference.rooms[$0].name },
                            pinnedAxis: pin.axis.map { conference.axes[$0].id }))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard pins.contains(where: { $0 != nil }) else { return .none }
        let pins = pins
        return .sessions { session, programme in
            var sum = 0
            for seat in session.seats {
                guard let pin = pins[programme.papers[seat].index] else { continue }
                if pin.timeSlot ?? session.timeSlot != session.timeSlot || pin.room ?? session.room != session.room
                    || pin.axis ?? session.axis != session.axis
                {
                    sum += 1
                }
            }
            return sum
        }
    }
}
