package import ConferenceModel

/// What it would cost to present a paper in a time slot and room, all else planned anew for the best.
package struct PlacePrice: Sendable {
    package enum Verdict: Sendable {
        /// Points above the optimum, and a programme that has them. 0 for where it is, and wherever else it is as good.
        case costs(Int, Programme)
        /// Points above the optimum, not less; the best such programme is not proved, or not known.
        case costsAtLeast(Int)
        /// No programme has the paper there.
        case refused(Conflict)
    }

    package let timeSlot: Reference<TimeSlot>
    package let room: Reference<Room>
    package let verdict: Verdict
}
