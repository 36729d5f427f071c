package import ConferenceModel

/// Σ over sessions of ⌈max(0, largest expected audience of its papers − capacity of its room) ÷ 10⌉.
///
/// No row, no column: a price of the session in its room.
package struct BigAudiencesGetBigRooms: ConfigurableRule, RoomRule {
    package static let name = "big-audiences-get-big-rooms"
    package static let frenchName = "grands-publics-grandes-salles"
    package static let law = Text(
        fr: "Les grands publics ont de grandes salles.", en: "Big audiences get big rooms.")
    package static let kind = RuleKind.preference(defaultWeight: 2)
    package static let unit = Text(
        fr: "par séance\u{A0}: dizaine entamée de places qui manquent",
        en: "per session: ten seats missing, or part of ten")

    package struct Violation: RuleViolation {
        package let room: String
        package let capacity: Int
        package let timeSlot: TimeSlot
        package let audience: Int

        package var units: Int { (audience - capacity + 9) / 10 }
        package var subjects: [Subject] { [.room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(room) (\(capacity) places) attend \(audience) personnes, \(timeSlot.text.fr).",
                en: "\(room) (\(capacity) seats) expects \(audience) people, \(timeSlot.text.en).")
        }
    }

    private let audiences: [Int]
    private let capacities: [Int?]
    private let largest: Int

    package init(_ options: RuleOptions, for conference: Conference) {
        audiences = conference.papers.map { $0.audience ?? 0 }
        capacities = conference.rooms.map(\.capacity)
        largest = conference.acceptedPapers.map { conference.papers[$0].audience ?? 0 }.max() ?? 0
    }

    package func judge(
        _ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>
    ) -> Judgement {
        guard let capacity = capacities[room.index] else { return .welcome }
        let audience = papers.reduce(0) { max($0, audiences[$1.index]) }
        return .admitted(units: max(0, audience - capacity + 9) / 10)
    }

    package func signature(of room: Reference<Room>) -> String {
        "\(min(capacities[room.index] ?? largest, largest))"
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            let room = conference.rooms[session.room]
            let audience = session.papers.compactMap { conference.papers[$0].audience }.max() ?? 0
            if let capacity = room.capacity, audience > capacity {
                found.append(
                    Violation(
                        room: room.name, capacity: capacity, timeSlot: conference.timeSlots[session.timeSlot],
                        audience: audience))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard conference.rooms.contains(where: { $0.capacity != nil }) else { return .none }
        let audiences = conference.papers.map { $0.audience ?? 0 }
        let capacities = conference.rooms.map { $0.capacity ?? .max }
        return .sessions { session, programme in
            var largest = 0
            for seat in session.seats { largest = max(largest, audiences[programme.papers[seat].index]) }
            let capacity = capacities[session.room.index]
            return largest > capacity ? (largest - capacity + 9) / 10 : 0
        }
    }
}
