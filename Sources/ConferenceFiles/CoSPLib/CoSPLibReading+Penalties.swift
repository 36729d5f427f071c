import ConferenceModel

/// The sheets of penalties.
extension CoSPLibReading {
    mutating func readPenalties() {
        if let grid = grid(.tracksSessions) {
            readMatrix(grid, (.track, \.axisNames), (.session, \.timeSlotNames)) { .axisInTimeSlot($0, $1) }
        }
        if let grid = grid(.tracksRooms) {
            readMatrix(grid, (.track, \.axisNames), (.room, \.roomNames)) { .axisInRoom($0, $1) }
        }
        if let grid = grid(.similarTracks) { readSimilarAxes(grid) }
        if let grid = grid(.sessionsRooms) {
            readMatrix(grid, (.session, \.timeSlotNames), (.room, \.roomNames)) { .roomInTimeSlot($1, $0) }
        }
    }

    /// Nothing for an empty cell or 0.
    mutating func add(_ combination: Penalty.Combination, _ cell: Table.Cell) {
        if let points = number(cell), points > 0 { penalties.append(Penalty(combination, points: points)) }
    }

    /// Content under an empty heading.
    mutating func checkHeadings(_ grid: Grid, from first: Int) {
        for column in first..<max(grid.width, first) where grid.cell(0, column).text.isEmpty {
            if let row = grid.rows.indices.first(where: { !grid.cell($0, column).text.isEmpty }) {
                report(CoSPLibFault.contentWithoutHeading, at: grid.cell(row, column).location)
            }
        }
    }

    private mutating func readMatrix<Row, Column>(
        _ grid: Grid, _ rows: (CoSPLibSubject, Names<Row>), _ columns: (CoSPLibSubject, Names<Column>),
        _ combination: (Reference<Row>, Reference<Column>) -> Penalty.Combination
    ) {
        let across = grid.rows[0].indices.dropFirst().filter { !grid.cell(0, $0).text.isEmpty }
        let headings = lines(across.map { grid.cell(0, $0) }, columns.0, columns.1, in: grid)
        let down = Array(grid.rows.indices.dropFirst())
        let names = lines(down.map { grid.cell($0, 0) }, rows.0, rows.1, in: grid)
        for (row, name) in zip(down, names) {
            for (column, heading) in zip(across, headings) {
                guard let name, let heading else { continue }
                add(combination(name, heading), grid.cell(row, column))
            }
        }
        checkHeadings(grid, from: 1)
    }

    /// What the headings of rows or columns name: each once, and all of them.
    private mutating func lines<Element>(
        _ cells: [Table.Cell], _ subject: CoSPLibSubject, _ index: Names<Element>, in grid: Grid
    ) -> [Reference<Element>?] {
        var places: [Reference<Element>: Location] = [:]
        let lines = cells.map { cell -> Reference<Element>? in
            guard !cell.text.isEmpty else {
                report(CoSPLibFault.unnamed(subject), at: cell.location)
                return nil
            }
            guard let line = found(cell, in: index, subject) else { return nil }
            guard let first = places.updateValue(cell.location, forKey: line) else { return line }
            report(CoSPLibFault.duplicate(subject, cell.text, first: first), at: cell.location)
            return nil
        }
        for (number, name) in self[keyPath: index].names.enumerated() where places[Reference(number)] == nil {
            report(CoSPLibFault.missingEntry(subject, name), at: Location(file: grid.name))
        }
        return lines
    }

    /// CoSPLib takes the columns to be in the order of the rows, whatever their headings say, and of the two cells of a
    /// pair the one above the diagonal.
    private mutating func readSimilarAxes(_ grid: Grid) {
        let down = Array(grid.rows.indices.dropFirst())
        let names = lines(down.map { grid.cell($0, 0) }, .track, \.axisNames, in: grid)
        for row in down {
            let (heading, expected) = (grid.cell(0, row), grid.cell(row, 0))
            if heading.text.key != expected.text.key {
                report(CoSPLibFault.otherHeading(heading.text, expected: expected.text), at: heading.location)
            }
            for column in down {
                guard let first = names[row - 1], let second = names[column - 1], row != column else { continue }
                let cell = grid.cell(row, column)
                if row < column {
                    add(.axesInParallel(min(first, second), max(first, second)), cell)
                } else if !["", "0", grid.cell(column, row).text].contains(cell.text) {
                    let fault = CoSPLibFault.lowerTriangle(grid.cell(row, 0).text, grid.cell(column, 0).text)
                    report(fault, at: cell.location)
                }
            }
        }
    }
}
