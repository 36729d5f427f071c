package import ConferenceModel

/// Edits of a programme, the same for the same seed: of papers and cells that have something to do with each other, and of
/// others.
package struct RandomEdit {
    private var random: SplitMix64
    private let conference: Conference

    package init(of conference: Conference, seed: Int) {
        (random, self.conference) = (SplitMix64(seed: seed ^ 0xED17), conference)
    }

    package mutating func next(for programme: Programme) -> ProgrammeEdit {
        let (paper, mode) = (anyPaper(), random.one(of: ProgrammeEdit.Mode.allCases))
        switch random.number(0...15) {
        case 0...5: return .move(paper, to: place(in: programme), mode)
        case 6, 7: return .swap(paper, anyPaper())
        case 8: return .takeOut(paper)
        case 9: return .putIn(paper, at: place(in: programme), mode)
        case 10: return .moveSession(cell(in: programme), to: cell(in: programme))
        case 11: return .swapSessions(cell(in: programme), cell(in: programme))
        case 12: return .setAxis(cell(in: programme), random.one(of: conference.axes.references))
        case 13:
            let cell = cell(in: programme)
            let papers = programme.sessions.first { $0.cell == cell }?.papers ?? []
            return .reorder(cell, random.some(0...6, of: papers + [paper]).shuffled(using: &random))
        case 14: return .moveSession(cell(in: programme), to: anyCell())
        // Back again and again to papers whose session they make full, or empty.
        default: return .move(paper, to: ProgrammePlace(anyCell(), rank: random.number(0...2)), .insert)
        }
    }

    /// `true` in so many cases of a hundred.
    package mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }

    private mutating func anyPaper() -> Reference<Paper> { random.one(of: conference.papers.references) }

    private mutating func anyCell() -> ProgrammeCell {
        ProgrammeCell(random.one(of: conference.timeSlots.references), random.one(of: conference.rooms.references))
    }

    private mutating func cell(in programme: Programme) -> ProgrammeCell {
        programme.sessions.isEmpty || random.chance(20) ? anyCell() : random.one(of: programme.sessions).cell
    }

    private mutating func place(in programme: Programme) -> ProgrammePlace {
        ProgrammePlace(cell(in: programme), rank: random.number(0...4))
    }
}
