import ConferenceModel
import SchedulingRules

/// Points of single papers, or of sessions of single axes, by time slot and class of rooms.
struct PlacePoints {
    /// By element, time slot and room class; `nil` = refused. Empty when all are welcome everywhere.
    private var points: [Int?]
    private let timeSlots: Int
    private let roomClasses: Int

    /// What placing rules say of a session of an axis.
    init(axesOf conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) {
        let placing = rules.entries.compactMap { e in (e.rule as? any PlacingRule).map { (rule: $0, weight: e.weight) }
        }
        self.init(conference, conference.axes.references, roomClasses) { axis, slot, room in
            placing.points { $0.judge(axis, in: slot, room) }
        }
    }

    /// What paper rules say of a paper.
    init(papersOf conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) {
        let single = rules.entries.compactMap { e in (e.rule as? any PaperRule).map { (rule: $0, weight: e.weight) } }
        self.init(conference, conference.papers.references, roomClasses) { paper, slot, room in
            single.points { $0.judge(paper, in: slot, room) }
        }
    }

    private init<Element>(
        _ conference: Conference, _ elements: [Reference<Element>], _ classes: [RoomClass],
        _ judge: (Reference<Element>, Reference<TimeSlot>, Reference<Room>) -> Int?
    ) {
        (timeSlots, roomClasses) = (conference.timeSlots.count, classes.count)
        points = []
        for element in elements {
            for slot in conference.timeSlots.references {
                points += classes.map { judge(element, slot, $0.rooms[0]) }
            }
        }
        if points.allSatisfy({ $0 == 0 }) { points = [] }
    }

    var areAllWelcome: Bool { points.isEmpty }

    subscript(element: Int, timeSlot: Reference<TimeSlot>, roomClass: Int) -> Int? {
        points.isEmpty ? 0 : points[(element * timeSlots + timeSlot.index) * roomClasses + roomClass]
    }
}
