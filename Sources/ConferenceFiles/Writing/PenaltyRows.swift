import ConferenceModel

/// The rows of the table of penalties.
struct PenaltyRows {
    private let conference: Conference

    init(_ conference: Conference) { self.conference = conference }

    var rows: [[PenaltyColumn: String]] {
        conference.penalties.map { penalty in
            row(penalty.combination).merging([.points: "\(penalty.points)"]) { $1 }
        }
    }

    private func row(_ combination: Penalty.Combination) -> [PenaltyColumn: String] {
        switch combination {
        case .axisInTimeSlot(let axis, let slot): [.axis: id(axis), .timeSlot: name(slot)]
        case .axisInRoom(let axis, let room): [.axis: id(axis), .room: name(room)]
        case .roomInTimeSlot(let room, let slot): [.room: name(room), .timeSlot: name(slot)]
        case .paperInTimeSlot(let paper, let slot): [.paper: conference.papers[paper].id, .timeSlot: name(slot)]
        case .paperInRoom(let paper, let room): [.paper: conference.papers[paper].id, .room: name(room)]
        case .axesInParallel(let one, let other): [.axis: id(one), .otherAxis: id(other)]
        }
    }

    private func id(_ axis: Reference<Axis>) -> String { conference.axes[axis].id }
    private func name(_ room: Reference<Room>) -> String { conference.rooms[room].name }

    /// A name that two slots have names neither.
    private func name(_ slot: Reference<TimeSlot>) -> String {
        let slot = conference.timeSlots[slot]
        guard let name = slot.name, conference.timeSlots.count(where: { $0.name?.folded == name.folded }) == 1 else {
            return slot.id
        }
        return name
    }
}
