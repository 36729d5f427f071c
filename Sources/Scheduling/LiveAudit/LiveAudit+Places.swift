package import ConferenceModel
package import SchedulingRules

extension LiveAudit {
    /// When and where a paper stands.
    struct Hours: Hashable {
        let timeSlot: Reference<TimeSlot>
        let room: Reference<Room>
        /// Since midnight.
        let minutes: Range<Int>
    }

    /// Each time that the paper stands.
    func hours(of paper: Reference<Paper>) -> [Hours] {
        var found: [Hours] = []
        for number in state.sessions(of: paper) {
            let session = state.sessions[number]
            for seat in session.seats where state.papers[seat] == paper {
                found.append(
                    Hours(
                        timeSlot: session.timeSlot, room: session.room, minutes: state.starts[seat]..<state.ends[seat]))
            }
        }
        return found
    }

    /// Where the paper stands first; `nil` = nowhere.
    package func place(of paper: Reference<Paper>) -> ProgrammePlace? {
        guard let session = state.session(of: paper), let rank = state.rank(of: paper, in: session) else { return nil }
        return ProgrammePlace(state.sessions[session].cell, rank: rank)
    }

    /// Where a paper can be put: in each cell, before each paper that is there, and behind the last; by time slot, then room,
    /// then rank.
    func places(for paper: Reference<Paper>) -> [ProgrammePlace] {
        let home = state.session(of: paper)
        return conference.timeSlots.references.flatMap { slot in
            conference.rooms.references.flatMap { room in
                let cell = ProgrammeCell(slot, room)
                let isHome = home.map { state.sessions[$0].cell == cell } ?? false
                let session = isHome ? home : state.session(in: cell)
                let count = session.map { state.sessions[$0].count } ?? 0
                return (0..<(isHome ? count : count + 1)).map { ProgrammePlace(cell, rank: $0) }
            }
        }
    }

    /// Who stands where the paper would go.
    func paper(at place: ProgrammePlace, for paper: Reference<Paper>) -> Reference<Paper>? {
        let home = state.session(of: paper).flatMap { state.sessions[$0].cell == place.cell ? $0 : nil }
        guard let number = home ?? state.session(in: place.cell), place.rank < state.sessions[number].count else {
            return nil
        }
        return state.papers[state.sessions[number].first + place.rank]
    }

    /// The papers of the sessions that the last edit has changed.
    var touchedPapers: [Reference<Paper>] {
        journal.lastTouches.map { journal.touches[$0].session }.filter { state.isOpen[$0] }
            .flatMap { number in state.sessions[number].seats.map { state.papers[$0] } }
    }

    /// The violations of the rule of an entry that an edit would make, each with its sentences.
    package mutating func violations(of entry: Int, madeBy edit: ProgrammeEdit) -> [any RuleViolation] {
        let before = Set(violations(of: entry).map { AnyHashable($0) })
        apply(edit)
        let after = violations(of: entry)
        undo()
        return after.filter { !before.contains(AnyHashable($0)) }
    }
}
