/// What it costs when papers of a programme that people know stand elsewhere in the next one, in points per paper.
package struct ChangeWeights: Hashable, Sendable {
    package var day = 16
    package var halfDay = 8
    package var timeSlot = 4
    package var room = 2
    /// Another hour in the same time slot.
    package var place = 1
    /// Times as much where the programme was published.
    package var published = 2
    /// Times as much for each speaker who has booked the journey.
    package var confirmed = 3
    /// Whether an earlier hour in the same time slot is another place; else papers close up for nothing.
    package var countsClosingUp = false
    /// Quality points for each withdrawn paper that no reserve paper replaces.
    package var hole = 0

    package init() {}
}
