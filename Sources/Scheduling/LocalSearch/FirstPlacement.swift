import ConferenceModel
import SchedulingRules

/// Where a local search begins: axis by axis, the largest first, papers in runs that fit a time slot, each in a free room
/// drawn at random. Hours, pins and people are left to the search.
enum FirstPlacement {
    /// - Returns: a programme of all papers, as far as there are rooms; the others are left out.
    static func programme(of conference: Conference, in space: SearchSpace, _ random: inout SeededRandom) -> Programme {
        var free = space.openSlots.flatMap { slot in space.rooms[slot.index].map { ProgrammeCell(slot, $0) } }
        free.shuffle(using: &random)
        let papers = conference.requiredPapers.filter { space.papers.contains($0) }
        var byAxis = conference.axes.map { _ in [Reference<Paper>]() }
        for paper in papers {
            byAxis[(conference.papers[paper].pin?.axis ?? conference.papers[paper].axis).index].append(paper)
        }
        let order = conference.axes.references.sorted {
            (byAxis[$1.index].count, $0.index) < (byAxis[$0.index].count, $1.index)
        }
        var sessions: [Session] = []
        for axis in order {
            var left = byAxis[axis.index][...]
            while let first = left.first, let cell = takeCell(for: first, conference, from: &free) {
                var run: [Reference<Paper>] = []
                while let next = left.first, run.isEmpty || conference.fits(run + [next], in: cell.timeSlot) {
                    run.append(next)
                    left.removeFirst()
                }
                sessions.append(Session(timeSlot: cell.timeSlot, room: cell.room, axis: axis, papers: run))
            }
        }
        return Programme(sessions: sessions)
    }

    /// The last free one that the paper fits; the last one where it fits none.
    private static func takeCell(
        for paper: Reference<Paper>, _ conference: Conference, from free: inout [ProgrammeCell]
    ) -> ProgrammeCell? {
        guard let index = free.lastIndex(where: { conference.fits([paper], in: $0.timeSlot) }) else {
            return free.popLast()
        }
        return free.remove(at: index)
    }
}
