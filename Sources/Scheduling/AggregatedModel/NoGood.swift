import ConferenceModel

/// Papers of an axis that do not go into so many sessions of a time slot, though the model believes so.
struct NoGood: Hashable, Sendable {
    let axis: Reference<Axis>
    let timeSlot: Reference<TimeSlot>
    let papers: [Reference<Paper>]
    let sessions: Int
}
