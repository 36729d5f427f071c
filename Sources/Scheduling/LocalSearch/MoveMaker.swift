import ConferenceModel
import SchedulingRules

/// Makes moves, at random, in what is open.
struct MoveMaker {
    private let conference: Conference
    var space: SearchSpace
    var random: SeededRandom
    /// Papers of sessions that broke a requirement a little while ago.
    var troubled: [Reference<Paper>] = []

    init(_ conference: Conference, _ space: SearchSpace, seed: Int) {
        (self.conference, self.space, random) = (conference, space, SeededRandom(seed: seed))
    }

    /// - Returns: how many edits were made; 0 where the move that was drawn changes nothing.
    mutating func make(in audit: inout LiveAudit) -> Int {
        guard let paper = anyPaper() else { return 0 }
        return switch SearchMove.table[random.below(SearchMove.table.count)] {
        case .paper: movePaper(paper, &audit)
        case .twoPapers: swapPapers(paper, &audit)
        case .twoRooms: swapRooms(paper, &audit)
        case .twoSessions: swapSessions(paper, &audit)
        case .roomOfAxis: changeRoom(paper, &audit)
        case .timeSlotOfAxis: changeTimeSlot(paper, &audit)
        case .threePapers: turn(paper, &audit)
        case .twoOfAxis: swapSessionsOfAxis(paper, &audit)
        case .trouble: mend(paper, &audit)
        }
    }

    // MARK: Draws

    private mutating func anyPaper() -> Reference<Paper>? {
        space.papers.isEmpty ? nil : space.papers[random.below(space.papers.count)]
    }

    /// One that may stand under the same axis as a session, or as the paper itself.
    private mutating func peer(under axis: Reference<Axis>) -> Reference<Paper>? {
        let peers = space.peers[axis.index]
        return peers.isEmpty ? nil : peers[random.below(peers.count)]
    }

    private mutating func anyAxis(of paper: Reference<Paper>) -> Reference<Axis> {
        let own = conference.papers[paper]
        if let pinned = own.pin?.axis { return pinned }
        guard !own.otherAxes.isEmpty else { return own.axis }
        let drawn = random.below(own.otherAxes.count + 2)
        return drawn < own.otherAxes.count ? own.otherAxes[drawn] : own.axis
    }

    private mutating func anyCell() -> ProgrammeCell? {
        space.openSlots.isEmpty ? nil : anyCell(in: space.openSlots[random.below(space.openSlots.count)])
    }

    private mutating func anyCell(in timeSlot: Reference<TimeSlot>) -> ProgrammeCell {
        let rooms = space.rooms[timeSlot.index]
        return ProgrammeCell(timeSlot, rooms[random.below(rooms.count)])
    }

    /// Whether what stands in the cell may move.
    private func isOpen(_ cell: ProgrammeCell, _ audit: borrowing LiveAudit) -> Bool {
        guard space.isOpenSlot[cell.timeSlot.index] else { return false }
        return audit.session(in: cell).map { space.isOpenAxis[$0.axis.index] } ?? true
    }

    private func cell(of paper: Reference<Paper>, _ audit: borrowing LiveAudit) -> ProgrammeCell? {
        audit.session(of: paper)?.cell
    }

    // MARK: Papers

    private mutating func movePaper(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        let home = cell(of: paper, audit)
        if home == nil && random.below(2) == 0 || random.below(100) < SearchMove.freeRooms {
            guard let cell = anyCell(), audit.session(in: cell) == nil else { return 0 }
            audit.move(paper, to: ProgrammePlace(cell, rank: 0), .insert)
            return 1
        }
        guard let other = peer(under: anyAxis(of: paper)), let session = audit.session(of: other),
            session.cell != home, space.isOpenAxis[session.axis.index],
            // One fault, whatever its size: such a session would draw in the papers of all others.
            !audit.isOverfull(session)
        else { return 0 }
        let rank = random.below(session.count + 1)
        audit.move(paper, to: ProgrammePlace(session.cell, rank: rank), .insert)
        return 1
    }

    private mutating func swapPapers(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        let axis = audit.session(of: paper)?.axis ?? conference.papers[paper].axis
        guard let other = peer(under: axis), other != paper else { return 0 }
        audit.swap(paper, other)
        return 1
    }

    private mutating func turn(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        let axis = audit.session(of: paper)?.axis ?? conference.papers[paper].axis
        guard let second = peer(under: axis), let third = peer(under: axis), second != paper, third != paper,
            second != third
        else { return 0 }
        audit.swap(paper, second)
        audit.swap(paper, third)
        return 2
    }

    // MARK: Sessions

    private mutating func swapRooms(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard let home = cell(of: paper, audit), !space.rooms[home.timeSlot.index].isEmpty else { return 0 }
        return swap(home, anyCell(in: home.timeSlot), &audit)
    }

    private mutating func swapSessions(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard let home = cell(of: paper, audit), let other = anyCell() else { return 0 }
        return swap(home, other, &audit)
    }

    private mutating func swapSessionsOfAxis(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard let home = audit.session(of: paper), let other = peer(under: home.axis),
            let away = audit.session(of: other), away.axis == home.axis
        else { return 0 }
        return swap(home.cell, away.cell, &audit)
    }

    private func swap(_ one: ProgrammeCell, _ other: ProgrammeCell, _ audit: inout LiveAudit) -> Int {
        guard one != other, isOpen(one, audit), isOpen(other, audit) else { return 0 }
        audit.swapSessions(one, other)
        return 1
    }

    private mutating func changeRoom(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard let session = audit.session(of: paper), let drawn = anyCell(), drawn.room != session.room else {
            return 0
        }
        var edits = 0
        for slot in space.openSlots where audit.session(in: ProgrammeCell(slot, session.room))?.axis == session.axis {
            edits += swap(ProgrammeCell(slot, session.room), ProgrammeCell(slot, drawn.room), &audit)
        }
        return edits
    }

    private mutating func changeTimeSlot(_ paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard let session = audit.session(of: paper), let drawn = anyCell(), drawn.timeSlot != session.timeSlot,
            space.isOpenSlot[session.timeSlot.index]
        else { return 0 }
        var edits = 0
        for room in space.rooms[session.timeSlot.index] {
            let (here, there) = (ProgrammeCell(session.timeSlot, room), ProgrammeCell(drawn.timeSlot, room))
            guard audit.session(in: here)?.axis == session.axis || audit.session(in: there)?.axis == session.axis
            else { continue }
            edits += swap(here, there, &audit)
        }
        return edits
    }

    // MARK: Trouble

    private mutating func mend(_ drawn: Reference<Paper>, _ audit: inout LiveAudit) -> Int {
        guard !troubled.isEmpty else { return swapPapers(drawn, &audit) }
        let paper = troubled[random.below(troubled.count)]
        if let pin = conference.papers[paper].pin, pin.timeSlot != nil || pin.room != nil,
            let edits = heed(pin, of: paper, &audit), edits > 0
        {
            return edits
        }
        return switch random.below(10) {
        case 0..<3: movePaper(paper, &audit)
        case 3..<5: open(with: paper, andOthers: 0, &audit)
        case 5..<7: open(with: paper, andOthers: 1, &audit)
        case 7: swapRooms(paper, &audit)
        default: swapPapers(paper, &audit)
        }
    }

    /// - Returns: `nil` where the paper is where it is pinned.
    private mutating func heed(_ pin: Pin, of paper: Reference<Paper>, _ audit: inout LiveAudit) -> Int? {
        guard let home = audit.session(of: paper) else { return 0 }
        let timeSlot = pin.timeSlot ?? home.timeSlot
        guard timeSlot != home.timeSlot || (pin.room ?? home.room) != home.room else { return nil }
        guard space.isOpenSlot[timeSlot.index], !space.rooms[timeSlot.index].isEmpty else { return 0 }
        let target = ProgrammeCell(timeSlot, pin.room ?? anyCell(in: timeSlot).room)
        guard target != home.cell, isOpen(target, audit) else { return 0 }
        if let there = audit.session(in: target), there.axis == home.axis, random.below(2) == 0 {
            audit.move(paper, to: ProgrammePlace(target, rank: random.below(there.count + 1)), .swap)
            return 1
        }
        return swap(home.cell, target, &audit)
    }

    /// The paper, and so many of its session, go to a free room.
    private mutating func open(with paper: Reference<Paper>, andOthers others: Int, _ audit: inout LiveAudit) -> Int {
        guard let home = audit.session(of: paper), let cell = anyCell(), audit.session(in: cell) == nil else {
            return 0
        }
        var edits = 0
        for other in [paper] + audit.papers(of: home).filter({ $0 != paper }).prefix(others) {
            audit.move(other, to: ProgrammePlace(cell, rank: edits), .insert)
            edits += 1
        }
        return edits
    }
}
