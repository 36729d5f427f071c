package import ConferenceModel

/// A rule that speaks within a session; its faces differ in what they need to know of it.
package protocol SessionRule: Rule {}

/// Judges which papers stand together, whenever and wherever that is.
package protocol CompositionRule: SessionRule, MendableRule {
    /// Whether it judges each paper of a set by itself: a set is refused where one of its papers is, and its units are the
    /// sum of theirs.
    static var isPaperwise: Bool { get }
    func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement
}

extension CompositionRule {
    package static var isPaperwise: Bool { false }
}

/// Judges a set of papers in a time slot, in whatever order.
package protocol TimeSlotRule: SessionRule {
    func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement
}

/// Judges one paper at its hour: these rules decide the order inside a session. What it welcomes for a whole interval it
/// welcomes for each part of it.
package protocol TalkRule: SessionRule {
    func judge(_ talk: Talk) -> Judgement
    /// Whether the first may not be presented before the second when both stand in one session.
    func forbids(_ first: Reference<Paper>, before second: Reference<Paper>) -> Bool
}

extension TalkRule {
    package func judge(_ talk: Talk) -> Judgement { .welcome }
    package func forbids(_ first: Reference<Paper>, before second: Reference<Paper>) -> Bool { false }
}

/// Tells rooms apart.
package protocol RoomwiseRule: SessionRule {
    /// Rooms of equal signature are judged alike, always: they may form a class of interchangeable rooms.
    func signature(of room: Reference<Room>) -> String
}

/// Judges a set of papers in a time slot and room.
package protocol RoomRule: RoomwiseRule {
    /// Whether the judgement may differ from one time slot to another.
    static var dependsOnTimeSlot: Bool { get }
    func judge(_ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>)
        -> Judgement
}

extension RoomRule {
    package static var dependsOnTimeSlot: Bool { false }
}

/// Judges the whole set of papers in a time slot and room: what it refuses to some papers it may admit with more of them.
package protocol WholeSessionRule: RoomwiseRule {
    func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
}

/// Judges a session of an axis in a time slot and room, whatever its papers.
package protocol PlacingRule: RoomwiseRule {
    func judge(_ axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
}

/// Judges one paper in a time slot and room, whatever stands beside it.
package protocol PaperRule: RoomwiseRule {
    /// Whether the judgement may differ from one room to another.
    static var dependsOnRoom: Bool { get }
    func judge(_ paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
}

extension PaperRule {
    package static var dependsOnRoom: Bool { false }
    package func signature(of room: Reference<Room>) -> String { "" }
}
