/// What a construction that puts in whole axes counts on: points, and the least that a session holds.
package struct ConstructionCosts: Sendable {
    /// Of an axis whose time slots are not consecutive.
    package var interruption = 0
    /// Of each session of an axis beyond the first in a time slot.
    package var sessionAtOnce = 0
    /// Of each room of an axis beyond the first.
    package var room = 0
    /// Papers of a session.
    package var leastPapers = 1
}
