import ConferenceModel
import SchedulingRules

/// Hands out the rooms of a class of interchangeable ones, so that each axis uses as few as it can: as many as it has
/// sessions there at once.
///
/// Axes take sets of rooms, one after the other, by backtracking; an axis's sessions of a time slot take rooms of its set
/// that are free. Classes and axes of a colloquium are few. Where no assignment is found in `limit` steps, sessions take any
/// free room; whether points were lost is for the caller to see.
struct RoomAssignment {
    private let roomClass: RoomClass
    /// Indices of sessions, by axis, then time slot.
    private var demands: [(axis: Reference<Axis>, bySlot: [Reference<TimeSlot>: [Int]], rooms: Int)] = []
    private var taken: [Reference<TimeSlot>: Set<Int>] = [:]
    private var rooms: [Int: Int] = [:]
    private var steps = 0
    private static let limit = 20_000

    /// The room of each session, by its index in `sessions`.
    static func rooms(for sessions: [PlacedSession], in roomClasses: [RoomClass]) -> [Reference<Room>] {
        var result = sessions.map { roomClasses[$0.roomClass].rooms[0] }
        for (index, roomClass) in roomClasses.enumerated() where roomClass.rooms.count > 1 {
            var assignment = RoomAssignment(roomClass, sessions, index)
            if !assignment.place(0) { assignment.placeAnywhere() }
            for (session, room) in assignment.rooms { result[session] = roomClass.rooms[room] }
        }
        return result
    }

    private init(_ roomClass: RoomClass, _ sessions: [PlacedSession], _ classIndex: Int) {
        self.roomClass = roomClass
        let here = sessions.indices.filter { sessions[$0].roomClass == classIndex }
        for axis in Set(here.map { sessions[$0].axis }).sorted() {
            let bySlot = Dictionary(grouping: here.filter { sessions[$0].axis == axis }) { sessions[$0].timeSlot }
            demands.append((axis, bySlot, bySlot.values.map(\.count).max() ?? 0))
        }
        // Those that are present most have least choice.
        demands.sort { ($0.rooms, $0.bySlot.count, $1.axis) > ($1.rooms, $1.bySlot.count, $0.axis) }
    }

    private mutating func place(_ index: Int) -> Bool {
        guard index < demands.count else { return true }
        let demand = demands[index]
        return forEachChoice(of: demand.rooms) { assignment, chosen in
            assignment.steps += 1
            guard assignment.steps < RoomAssignment.limit else { return false }
            let before = (assignment.taken, assignment.rooms)
            if assignment.take(chosen, for: demand.bySlot), assignment.place(index + 1) { return true }
            (assignment.taken, assignment.rooms) = before
            return false
        }
    }

    private mutating func take(_ chosen: [Int], for bySlot: [Reference<TimeSlot>: [Int]]) -> Bool {
        for (slot, sessions) in bySlot {
            let free = chosen.filter { !taken[slot, default: []].contains($0) }
            guard free.count >= sessions.count else { return false }
            for (session, room) in zip(sessions, free) {
                rooms[session] = room
                taken[slot, default: []].insert(room)
            }
        }
        return true
    }

    private mutating func placeAnywhere() {
        (taken, rooms) = ([:], [:])
        for demand in demands { _ = take(Array(roomClass.rooms.indices), for: demand.bySlot) }
    }

    /// Calls `body` with every choice of `count` rooms, in lexicographic order, until it says `true`.
    private mutating func forEachChoice(of count: Int, _ body: (inout RoomAssignment, [Int]) -> Bool) -> Bool {
        func extend(_ chosen: [Int], from first: Int, _ assignment: inout RoomAssignment) -> Bool {
            if chosen.count == count { return body(&assignment, chosen) }
            for room in first..<assignment.roomClass.rooms.count {
                if extend(chosen + [room], from: room + 1, &assignment) { return true }
            }
            return false
        }
        return extend([], from: 0, &self)
    }
}
