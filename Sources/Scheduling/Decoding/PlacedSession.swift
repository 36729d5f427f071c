import ConferenceModel

/// A session whose room is known up to interchangeable ones.
struct PlacedSession {
    let axis: Reference<Axis>
    let timeSlot: Reference<TimeSlot>
    /// Index of a class of rooms.
    let roomClass: Int
    let papers: [Reference<Paper>]
}
