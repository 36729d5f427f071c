import ConferenceModel

/// The table of penalties, in the words of papers, axes, rooms and time slots.
extension PaperReader {
    mutating func penalties(in table: Table) -> [Penalty] {
        var penalties: [Penalty] = []
        var seen: [Penalty.Combination: Location] = [:]
        for record in RecordTable<PenaltyColumn>(table, diagnostics: &diagnostics).records {
            let points = points(record)
            guard let combination = combination(record) else { continue }
            if let first = seen.updateValue(record.location, forKey: combination) {
                report(PenaltyFault.repeated(first), at: record.location)
            } else if let points, points > 0 {
                penalties.append(Penalty(combination, points: points))
            }
        }
        return penalties
    }

    private mutating func points(_ record: RecordTable<PenaltyColumn>.Record) -> Int? {
        let cell = record[.points]
        if let number = cell?.text.wholeNumber, (0...10_000_000).contains(number) { return number }
        report(PenaltyFault.invalidPoints(cell?.text ?? ""), at: record.location(of: .points))
        return nil
    }

    private mutating func combination(_ record: RecordTable<PenaltyColumn>.Record) -> Penalty.Combination? {
        let filled = PenaltyColumn.subjects.filter { record[$0] != nil }
        let cells = filled.compactMap { record[$0] }
        switch filled {
        case [.paper, .room]: return pair(paper(cells[0]), room(cells[1])) { .paperInRoom($0, $1) }
        case [.paper, .timeSlot]: return pair(paper(cells[0]), timeSlot(cells[1])) { .paperInTimeSlot($0, $1) }
        case [.axis, .room]: return pair(axis(cells[0]), room(cells[1])) { .axisInRoom($0, $1) }
        case [.axis, .timeSlot]: return pair(axis(cells[0]), timeSlot(cells[1])) { .axisInTimeSlot($0, $1) }
        case [.room, .timeSlot]: return pair(room(cells[0]), timeSlot(cells[1])) { .roomInTimeSlot($0, $1) }
        case [.axis, .otherAxis]:
            guard let one = axis(cells[0]), let other = axis(cells[1]) else { return nil }
            if one != other { return .axesInParallel(min(one, other), max(one, other)) }
            report(PenaltyFault.sameAxis(cells[0].text), at: cells[1].location)
        default: report(PenaltyFault.notAPair(filled.map(\.words)), at: record.location)
        }
        return nil
    }

    private func pair<One, Other>(
        _ one: One?, _ other: Other?, _ combination: (One, Other) -> Penalty.Combination
    ) -> Penalty.Combination? {
        guard let one, let other else { return nil }
        return combination(one, other)
    }

    private mutating func paper(_ cell: Table.Cell) -> Reference<Paper>? {
        found(ids.find(cell.text), .paper, cell.text, at: cell.location)
    }

    private mutating func axis(_ cell: Table.Cell) -> Reference<Axis>? {
        axes.isEmpty ? nil : found(axes.find(cell.text), .axis, cell.text, at: cell.location)
    }

    private mutating func room(_ cell: Table.Cell) -> Reference<Room>? {
        rooms.isEmpty ? nil : found(rooms.find(cell.text), .room, cell.text, at: cell.location)
    }

    private mutating func timeSlot(_ cell: Table.Cell) -> Reference<TimeSlot>? {
        timeSlot(cell.text, at: cell.location)
    }
}
