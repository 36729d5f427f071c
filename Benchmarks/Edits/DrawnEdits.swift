import ConferenceModel
import Randomness

/// Edits as a local search makes them: of a hundred 33 move a paper, four of them to any cell, 44 swap two papers, 13 swap two
/// rooms of a time slot, 10 swap any two cells.
struct DrawnEdits {
    private var random: SplitMix64
    private let conference: Conference

    init(of conference: Conference, seed: UInt64) {
        (random, self.conference) = (SplitMix64(seed: seed), conference)
    }

    mutating func next() -> ProgrammeEdit {
        switch random.index(by: [33, 44, 13, 10]) {
        case 0: return .move(paper(), to: ProgrammePlace(cell(), rank: random.number(0...3)), .insert)
        case 1: return .swap(paper(), paper())
        case 2:
            let (one, other) = (cell(), cell())
            return .swapSessions(one, ProgrammeCell(one.timeSlot, other.room))
        default: return .swapSessions(cell(), cell())
        }
    }

    private mutating func paper() -> Reference<Paper> { Reference(random.number(0...conference.papers.count - 1)) }

    private mutating func cell() -> ProgrammeCell {
        ProgrammeCell(
            Reference(random.number(0...conference.timeSlots.count - 1)),
            Reference(random.number(0...conference.rooms.count - 1)))
    }
}
