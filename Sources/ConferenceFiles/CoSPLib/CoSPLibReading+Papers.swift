import ConferenceModel

/// Submissions, with their penalties for sessions and rooms.
extension CoSPLibReading {
    private static let headings = [
        "Reference", "Track", "Required Timeslots", "Order", "Time Zone", "Presenters", "Attendees",
    ]

    mutating func readPapers(_ grid: Grid) {
        for (column, expected) in Self.headings.enumerated() {
            let heading = grid.cell(0, column)
            if heading.text.key != expected.key {
                report(CoSPLibFault.otherHeading(heading.text, expected: expected), at: heading.location)
            }
        }
        let entries = entries(of: grid, .submission)
        var people = SpeakerList()
        // The shortest place lends its minutes to all: papers count places, and minutes only serve to be shown.
        let unit = timeSlots.map { $0.length.count / ($0.places ?? 1) }.min().map { max($0, 1) } ?? 1
        var readable = true
        for entry in entries {
            guard let paper = paper(entry, in: grid, unit: unit, people: &people) else {
                readable = false
                continue
            }
            papers.append(paper)
        }
        speakers = people.speakers
        // Penalties name papers by their place in the list.
        if readable { readPaperPenalties(grid, entries) }
        checkPlaces(grid, entries)
    }

    private mutating func paper(
        _ entry: Entry, in grid: Grid, unit: Int, people: inout SpeakerList
    ) -> Paper? {
        let axis = found(grid.cell(entry.row, 1), in: \.axisNames, .track)
        let places = number(grid.cell(entry.row, 2), least: 1, most: Self.mostPlaces, standard: nil)
        let rank = number(grid.cell(entry.row, 3))
        let ahead = zone(grid.cell(entry.row, 4)) - self.ahead
        let presenters = self.people(grid.cell(entry.row, 5)).map { people.reference(to: $0) }
        let attendees = self.people(grid.cell(entry.row, 6))
        guard let axis, let places, let rank else { return nil }
        return Paper(
            id: entry.name.verbatim, title: entry.name.verbatim, axis: axis, speakers: presenters,
            duration: min(Minutes(places * unit), WrittenDuration.longest), discussion: 0, places: places,
            rank: rank == 0 ? nil : rank,
            attendees: attendees, ahead: ahead)
    }

    private mutating func zone(_ cell: Table.Cell) -> Minutes {
        if cell.text.isEmpty { return ahead }
        if let offset = CoSPLibClock.offset(cell.text) { return offset }
        report(CoSPLibFault.unknownTimeZone(cell.text, matters: zonesMatter), at: cell.location)
        return ahead
    }

    private mutating func readPaperPenalties(_ grid: Grid, _ entries: [Entry]) {
        let first = Self.headings.count
        for column in grid.rows[0].indices.dropFirst(first) {
            // Sessions come first; a room may have the name of one.
            let isSession = column < first + timeSlots.count
            guard let combination = combination(heading: grid.cell(0, column), isSession: isSession) else {
                continue
            }
            for (paper, entry) in entries.enumerated() {
                add(combination(Reference(paper)), grid.cell(entry.row, column))
            }
        }
        checkHeadings(grid, from: first)
    }

    private mutating func combination(
        heading: Table.Cell, isSession: Bool
    ) -> ((Reference<Paper>) -> Penalty.Combination)? {
        guard !heading.text.isEmpty, !timeSlotNames.isEmpty, !roomNames.isEmpty else { return nil }
        if isSession {
            return found(heading, in: \.timeSlotNames, .session).map { slot in { .paperInTimeSlot($0, slot) } }
        }
        return found(heading, in: \.roomNames, .room).map { room in { .paperInRoom($0, room) } }
    }

    private mutating func checkPlaces(_ grid: Grid, _ entries: [Entry]) {
        guard papers.count == entries.count, !timeSlotNames.isEmpty, !roomNames.isEmpty, !axisNames.isEmpty else {
            return
        }
        let most = timeSlots.compactMap(\.places).max() ?? 0
        for (paper, entry) in zip(papers, entries) where paper.places > most {
            let fault = CoSPLibFault.tooManyPlaces(entry.name.text, needed: paper.places, most: most)
            report(fault, at: grid.cell(entry.row, 2).location)
        }
        let needed = papers.reduce(0) { $0 + $1.places }
        let there = rooms.count * timeSlots.reduce(0) { $0 + ($1.places ?? 0) }
        if needed > there {
            report(CoSPLibFault.notEnoughPlaces(needed: needed, there: there), at: grid.cell(0, 2).location)
        }
        let used = Set(papers.map(\.axis))
        for axis in axes.references where !used.contains(axis) {
            report(CoSPLibFault.trackWithoutSubmission(axes[axis].id), at: Location(file: grid.name))
        }
    }
}
