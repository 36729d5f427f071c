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
    private let wholeSessionRules: [(rule: any WholeSessionRule, weight: Int)]
    /// What placing rules say of axes, and paper rules of papers.
    private let axisPlaces: PlacePoints
    private let paperPlaces: PlacePoints

    /// What is the same in every time slot.
    struct Composition {
        let axis: Reference<Axis>
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
        wholeSessionRules = rules.entries.compactMap { e in (e.rule as? any WholeSessionRule).map { ($0, e.weight) } }
        axisPlaces = PlacePoints(axesOf: conference, rules, roomClasses)
        paperPlaces = PlacePoints(papersOf: conference, rules, roomClasses)
    }

    /// `nil` when a rule refuses the set, or all rooms for it.
    func composition(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Composition? {
        guard let points = compositionRules.points({ $0.judge(papers, under: axis) }) else { return nil }
        let anySlot = Reference<TimeSlot>(0)
        let rooms = roomClasses.map { roomClass in
            steadyRoomRules.points { $0.judge(papers, in: roomClass.rooms[0], during: anySlot) }
        }
        return rooms.contains { $0 != nil } ? Composition(axis: axis, points: points, roomPoints: rooms) : nil
    }

    /// Points in the best order, by room class; `nil` where a rule refuses.
    func candidate(
        _ papers: [Reference<Paper>], _ composition: Composition, in timeSlot: Reference<TimeSlot>,
        _ order: inout SessionOrder
    ) -> [Int?] {
        guard let points = timeSlotRules.points({ $0.judge(papers, in: timeSlot) }),
            let ordered = order.best(of: papers, in: timeSlot)
        else { return roomClasses.map { _ in nil } }
        return roomClasses.indices.map { index in
            let room = roomClasses[index].rooms[0]
            guard let steady = composition.roomPoints[index],
                let whole = wholeSessionRules.points({ $0.judge(papers, in: timeSlot, room) }),
                let changing = changingRoomRules.points({
                    $0.judge(papers, in: room, during: timeSlot)
                }), let placed = placePoints(papers, composition.axis, in: timeSlot, roomClass: index)
            else { return nil }
            return composition.points + points + ordered.points + steady + whole + changing + placed
        }
    }

    private func placePoints(
        _ papers: [Reference<Paper>], _ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, roomClass: Int
    ) -> Int? {
        guard var sum = axisPlaces[axis.index, timeSlot, roomClass] else { return nil }
        guard !paperPlaces.areAllWelcome else { return sum }
        for paper in papers {
            guard let points = paperPlaces[paper.index, timeSlot, roomClass] else { return nil }
            sum += points
        }
        return sum
    }
}
