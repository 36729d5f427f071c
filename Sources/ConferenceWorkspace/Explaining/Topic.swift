internal import ConferenceModel
internal import SchedulingRules

/// What an organiser may ask about.
enum Topic {
    case paper(Reference<Paper>)
    /// Why the axis is not in these time slots, and in no others.
    case axis(Reference<Axis>, in: [Reference<TimeSlot>])
    case session(Reference<TimeSlot>, Reference<Room>)
    case speaker(Reference<Speaker>)
    case rule(any Rule.Type)
}
