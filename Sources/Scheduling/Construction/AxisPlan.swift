/// The sessions of one axis, as ``RuinAndRecreate`` plans them: all by index.
struct AxisPlan {
    struct Sitting {
        let timeSlot: Int
        let roomClass: Int
        var papers: [Int]
        /// What the session could still hold.
        var space: Int
    }

    var sittings: [Sitting] = []
    var leftOut: [Int] = []

    func count(in timeSlot: Int) -> Int { sittings.count { $0.timeSlot == timeSlot } }

    func count(in timeSlot: Int, _ roomClass: Int) -> Int {
        sittings.count { $0.timeSlot == timeSlot && $0.roomClass == roomClass }
    }

    /// Whether there is an empty time slot between two.
    var isInterrupted: Bool {
        let used = Set(sittings.map(\.timeSlot))
        guard let first = used.min(), let last = used.max() else { return false }
        return last - first >= used.count
    }

    /// Rooms that it takes at least, beyond the first.
    var moreRooms: Int {
        let classes = Set(sittings.map(\.roomClass))
        let least = classes.reduce(0) { sum, roomClass in
            sum + (Set(sittings.map(\.timeSlot)).map { count(in: $0, roomClass) }.max() ?? 0)
        }
        return max(least - 1, 0)
    }
}
