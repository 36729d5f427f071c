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

    init(number: Int, first: Int) { (self.number, self.first) = (number, first) }

    /// Where its papers are found, in the order of presentation.
    package var seats: Range<Int> { first..<first + count }
    package var cell: ProgrammeCell { ProgrammeCell(timeSlot, room) }
}
