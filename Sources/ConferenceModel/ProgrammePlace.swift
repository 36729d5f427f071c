/// Where a paper is to stand: the cell, and how many papers come before it there.
package struct ProgrammePlace: Hashable, Sendable {
    package let cell: ProgrammeCell
    /// From 0; beyond the last paper, it is behind it.
    package let rank: Int

    package init(_ cell: ProgrammeCell, rank: Int) { (self.cell, self.rank) = (cell, max(rank, 0)) }

    package init(_ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>, rank: Int) {
        self.init(ProgrammeCell(timeSlot, room), rank: rank)
    }
}
