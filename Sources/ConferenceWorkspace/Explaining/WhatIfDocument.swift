internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `what-if --json` prints.
package struct WhatIfDocument: Encodable {
    struct Move: Encodable {
        let paper, fromTimeSlot, fromRoom, toTimeSlot, toRoom: String
    }

    let points: Int
    let bound: Int
    /// Of the best programme without the change.
    let pointsBefore: Int?
    let moves: [Move]
    /// Points more, by rule, at the supposed weights.
    let changes: [String: Int]

    package init(_ supposed: SupposedProgramme) {
        let conference = supposed.conference
        (points, bound) = (supposed.after.proof.points, supposed.after.proof.bound)
        pointsBefore = supposed.before?.proof.points
        moves = supposed.moves.map {
            Move(
                paper: $0.paper.id, fromTimeSlot: conference.timeSlots[$0.from.timeSlot].id,
                fromRoom: conference.rooms[$0.from.room].name, toTimeSlot: conference.timeSlots[$0.to.timeSlot].id,
                toRoom: conference.rooms[$0.to.room].name)
        }
        changes = Dictionary(uniqueKeysWithValues: supposed.changes.map { ($0.rule.name, $0.points) })
    }
}
