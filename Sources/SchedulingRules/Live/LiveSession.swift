package import ConferenceModel

/// A session of a ``LiveProgramme``, which has its papers.
package struct LiveSession: Sendable {
    /// By which the programme knows it.
    package let number: Int
    package internal(set) var timeSlot = Reference<TimeSlot>(0)
    package internal(set) var room = Reference<Room>(0)
    package internal(set) var axis = Reference<Axis>(0)
    /// The seat of its first paper.
    package internal(set) var first: Int
    /// Papers in it.
    package internal(set) var count = 0
    /// Whether it stands in the programme.
    package internal(set) var isOpen = false
    /// Whether its papers have places of their own, else one after the other.
    package internal(set) var hasOwnPlaces = false
    /// Sessions of one cell and axis are in the order of these.
    package internal(set) var stamp = 0
    /// The next session of its cell, in no order; −1 = none.
    var next = -1

    init(number: Int, first: Int) { (self.number, self.first) = (number, first) }

    /// One that does not stand.
    package static let none = LiveSession(number: 0, first: 0)

    /// Where its papers are found, in the order of presentation.
    package var seats: Range<Int> { first..<first + count }
    package var cell: ProgrammeCell { ProgrammeCell(timeSlot, room) }
}
