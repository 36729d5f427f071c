import ConferenceModel
import SchedulingRules

/// Hands out the rooms of a class of interchangeable ones, so that each axis uses as few as it can: as many as it has
/// sessions there at once.
///
/// Axes take sets of rooms, one after the other, by backtracking; an axis's sessions of a time slot take rooms of its set
/// that are free. First those that are present most, which have least choice; then, where that finds nothing in `limit`
/// steps, by first time slot, which suffices where axes need one room and are not interrupted. Where that fails too, axes for
/// which no set is left take any free rooms; whether points were lost is for the caller to see.
struct RoomAssignment {
    private let roomClass: RoomClass
    private var demands: [Demand] = []
    /// By time slot, then room of the class.
    private var isTaken: [[Bool]]
    private var rooms: [Int: Int] = [:]
    private var steps = 0
    private static let limit = 20_000

    /// Sessions of an axis, by time slot, as indices.
    private struct Demand {
        let axis: Reference<Axis>
        let bySlot: [(slot: Int, sessions: [Int])]
        let rooms: Int
    }

    /// The room of each session, by its index in `sessions`.
    static func rooms(for sessions: [PlacedSession], in roomClasses: [RoomClass]) -> [Reference<Room>] {
        var result = sessions.map { roomClasses[$0.roomClass].rooms[0] }
        for (index, roomClass) in roomClasses.enumerated() where roomClass.rooms.count > 1 {
            var assignment = RoomAssignment(roomClass, sessions, index)
            assignment.assign()
            for (session, room) in assignment.rooms { result[session] = roomClass.rooms[room] }
        }
        return result
    }

    private init(_ roomClass: RoomClass, _ sessions: [PlacedSession], _ classIndex: Int) {
        self.roomClass = roomClass
        let slots = (sessions.map(\.timeSlot.index).max() ?? -1) + 1
        isTaken = Array(repeating: roomClass.rooms.map { _ in false }, count: slots)
        let byAxis = Dictionary(grouping: sessions.indices.filter { sessions[$0].roomClass == classIndex }) {
            sessions[$0].axis
        }
        for (axis, indices) in byAxis.sorted(by: { $0.key < $1.key }) {
            let bySlot = Dictionary(grouping: indices) { sessions[$0].timeSlot.index }.sorted { $0.key < $1.key }
            demands.append(
                Demand(
                    axis: axis, bySlot: bySlot.map { ($0.key, $0.value) },
                    rooms: bySlot.map(\.value.count).max() ?? 0))
        }
    }

    private mutating func assign() {
        demands.sort { ($0.rooms, $0.bySlot.count, $1.axis) > ($1.rooms, $1.bySlot.count, $0.axis) }
        if place(0) { return }
        steps = 0
        demands.sort { ($0.bySlot[0].slot, $1.rooms, $0.axis) < ($1.bySlot[0].slot, $0.rooms, $1.axis) }
        if !place(0) { placeAnywhere() }
    }

    private mutating func place(_ index: Int) -> Bool {
        guard index < demands.count else { return true }
        let demand = demands[index]
        return forEachChoice(of: demand.rooms) { assignment, chosen in
            assignment.steps += 1
            guard assignment.take(chosen, for: demand) else { return false }
            if assignment.place(index + 1) { return true }
            assignment.release(demand)
            return false
        }
    }

    /// - Returns: whether the rooms suffice; nothing is taken if not.
    private mutating func take(_ chosen: [Int], for demand: Demand) -> Bool {
        guard
            demand.bySlot.allSatisfy({ slot, sessions in chosen.count { !isTaken[slot][$0] } >= sessions.count })
        else { return false }
        for (slot, sessions) in demand.bySlot {
            for (session, room) in zip(sessions, chosen.filter { !isTaken[slot][$0] }) {
                rooms[session] = room
                isTaken[slot][room] = true
            }
        }
        return true
    }

    private mutating func release(_ demand: Demand) {
        for (slot, sessions) in demand.bySlot {
            for session in sessions {
                if let room = rooms.removeValue(forKey: session) { isTaken[slot][room] = false }
            }
        }
    }

    private mutating func placeAnywhere() {
        for demand in demands {
            steps = 0
            let isSet = forEachChoice(of: demand.rooms) { assignment, chosen in
                assignment.steps += 1
                return assignment.take(chosen, for: demand)
            }
            if !isSet { _ = take(Array(roomClass.rooms.indices), for: demand) }
        }
    }

    /// Calls `body` with every choice of `count` rooms, in lexicographic order, until it says `true` or steps are used up.
    private mutating func forEachChoice(of count: Int, _ body: (inout RoomAssignment, [Int]) -> Bool) -> Bool {
        func extend(_ chosen: [Int], from first: Int, _ assignment: inout RoomAssignment) -> Bool {
            guard assignment.steps < RoomAssignment.limit else { return false }
            if chosen.count == count { return body(&assignment, chosen) }
            for room in first..<assignment.roomClass.rooms.count {
                if extend(chosen + [room], from: room + 1, &assignment) { return true }
            }
            return false
        }
        return extend([], from: 0, &self)
    }
}
