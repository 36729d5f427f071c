import ConferenceModel
import SchedulingRules

/// Asks the within-session rules about candidate sessions, each no more often than its face requires.
struct CandidateJudge {
    private let conference: Conference
    private let roomClasses: [RoomClass]
    private let compositionRules: [(rule: any CompositionRule, weight: Int)]
    private let timeSlotRules: [(rule: any TimeSlotRule, weight: Int)]
    /// Those that judge alike in all time slots, and the others.
    private let steadyRoomRules: [(rule: any RoomRule, weight: Int)]
    private let changingRoomRules: [(rule: any RoomRule, weight: Int)]

    /// What is the same in every time slot.
    struct Composition {
        let points: Int
        /// By room class; `nil` = refused.
        let roomPoints: [Int?]
    }

    init(_ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) {
        (self.conference, self.roomClasses) = (conference, roomClasses)
        compositionRules = rules.entries.compactMap { e in (e.rule as? any CompositionRule).map { ($0, e.weight) } }
        timeSlotRules = rules.entries.compactMap { e in (e.rule as? any TimeSlotRule).map { ($0, e.weight) } }
        let roomRules = rules.entries.compactMap { e in (e.rule as? any RoomRule).map { ($0, e.weight) } }
        steadyRoomRules = roomRules.filter { !Swift.type(of: $0.0).dependsOnTimeSlot }.map { ($0.0, $0.1) }
        changingRoomRules = roomRules.filter { Swift.type(of: $0.0).dependsOnTimeSlot }.map { ($0.0, $0.1) }
    }

    /// `nil` when a rule refuses the set, or all rooms for it.
    func composition(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Composition? {
        guard let points = compositionRules.points({ $0.judge(papers, under: axis) }) else { return nil }
        let anySlot = Reference<TimeSlot>(0)
        let rooms = roomClasses.map { roomClass in
            steadyRoomRules.points { $0.judge(papers, in: roomClass.rooms[0], during: anySlot) }
        }
        return rooms.contains { $0 != nil } ? Composition(points: points, roomPoints: rooms) : nil
    }

    /// Points in the best order, by room class; `nil` where a rule refuses.
    func candidate(
        _ papers: [Reference<Paper>], _ composition: Composition, in timeSlot: Reference<TimeSlot>,
        _ order: inout SessionOrder
    ) -> [Int?] {
        guard let points = timeSlotRules.points({ $0.judge(papers, in: timeSlot) }),
            let ordered = order.best(of: papers, in: timeSlot)
        else { return roomClasses.map { _ in nil } }
        return zip(composition.roomPoints, roomClasses).map { steady, roomClass in
            steady.flatMap { steady in
                changingRoomRules.points { $0.judge(papers, in: roomClass.rooms[0], during: timeSlot) }
                    .map { composition.points + points + ordered.points + steady + $0 }
            }
        }
    }
}
