package import ConferenceModel

/// A programme in the layout of CoSPLib's solution files: rooms across; below them the track of each time slot, a row that
/// means nothing, and for each place of each time slot the paper's reference. Columns and rows are known by their names.
package struct CoSPLibProgrammeFile {
    private var diagnostics: [Diagnostic] = []
    private let conference: Conference
    private let grid: Grid
    private var timeSlots: NameIndex<TimeSlot>
    private var rooms: NameIndex<Room>
    private var axes: NameIndex<Axis>
    private var papers: NameIndex<Paper>
    /// By column.
    private var columns: [Int: Reference<Room>] = [:]

    /// - Returns: a programme exactly when no diagnostic is an error.
    package static func read(_ file: RawFile, for conference: Conference) -> (Programme?, [Diagnostic]) {
        do throws(Diagnostic) {
            let workbook = try openWorkbook(file, limits: .large)
            var diagnostics: [Diagnostic] = []
            guard let sheet = workbook.sheets.first(where: { !$0.isHidden }) ?? workbook.sheets.first else {
                throw WorkbookFault.damagedWorkbook.at(file.name)
            }
            let grid = try workbook.grid(of: sheet, diagnostics: &diagnostics)
            guard !grid.rows.isEmpty else { throw FileFault.emptyFile.at(grid.name) }
            var reading = CoSPLibProgrammeFile(grid, conference)
            let sessions = reading.sessions()
            diagnostics += reading.diagnostics
            guard diagnostics.allSatisfy({ $0.severity != .error }) else { return (nil, diagnostics) }
            return (Programme(sessions: sessions), diagnostics)
        } catch {
            return (nil, [error])
        }
    }

    private init(_ grid: Grid, _ conference: Conference) {
        (self.grid, self.conference) = (grid, conference)
        timeSlots = NameIndex(conference.timeSlots.map { $0.name?.trimmed ?? $0.id })
        rooms = NameIndex(conference.rooms.map(\.name.trimmed))
        axes = NameIndex(conference.axes.map(\.id.trimmed))
        papers = NameIndex(conference.papers.map(\.id.trimmed))
    }

    private struct Place: Hashable {
        let timeSlot: Reference<TimeSlot>
        let room: Reference<Room>
    }

    private mutating func sessions() -> [Session] {
        columns = readRooms()
        // The first rows name each time slot once; the one after them is passed over, as CoSPLib does.
        let top = line(of: 0)
        let lower = grid.rows.indices.dropFirst().filter { line(of: $0) > top + conference.timeSlots.count + 1 }
        let upper = grid.rows.indices.dropFirst().filter { line(of: $0) <= top + conference.timeSlots.count }
        let axes = readAxes(upper)
        let runs = readPapers(lower)
        return conference.timeSlots.references.flatMap { slot in
            conference.rooms.references.compactMap { room -> Session? in
                let place = Place(timeSlot: slot, room: room)
                let (runs, axis) = (runs[place] ?? [], axes[place])
                guard let first = runs.first else {
                    return axis.map { Session(timeSlot: slot, room: room, axis: $0, papers: []) }
                }
                return session(at: place, of: axis ?? axisOfFirst(first), runs)
            }
        }
    }

    private func line(of row: Int) -> Int { grid.rows[row].first?.location.line ?? 0 }

    private mutating func report(_ fault: CoSPLibProgrammeFault, at cell: Table.Cell) {
        diagnostics.append(fault.at(cell.location))
    }

    private mutating func readRooms() -> [Int: Reference<Room>] {
        var places: [Reference<Room>: Location] = [:]
        var columns: [Int: Reference<Room>] = [:]
        for column in 1..<max(grid.width, 1) {
            let heading = grid.cell(0, column)
            guard !heading.text.isEmpty, let room = found(heading, in: \.rooms, .room) else { continue }
            if let first = places.updateValue(heading.location, forKey: room) {
                report(.twice(.room, heading.text, first: first), at: heading)
            } else {
                columns[column] = room
            }
        }
        return columns
    }

    private mutating func readAxes(_ rows: [Int]) -> [Place: Reference<Axis>] {
        var axes: [Place: Reference<Axis>] = [:]
        var places: [Reference<TimeSlot>: Location] = [:]
        for row in rows {
            guard let slot = timeSlot(of: row) else { continue }
            if let first = places.updateValue(grid.cell(row, 0).location, forKey: slot) {
                report(.twice(.session, grid.cell(row, 0).text, first: first), at: grid.cell(row, 0))
            }
            for (column, cell) in filled(row) {
                axes[Place(timeSlot: slot, room: column)] = found(cell, in: \.axes, .track)
            }
        }
        for slot in conference.timeSlots.references where places[slot] == nil {
            report(.missingSession(timeSlots.names[slot.index]), at: grid.cell(0, 0))
        }
        return axes
    }

    /// A paper in places that follow one another.
    private struct Run {
        let paper: Reference<Paper>
        let first: Int
        var length = 1
        let cell: Table.Cell
    }

    private mutating func readPapers(_ rows: [Int]) -> [Place: [Run]] {
        var runs: [Place: [Run]] = [:]
        var count: [Reference<TimeSlot>: Int] = [:]
        for row in rows {
            guard let slot = timeSlot(of: row) else { continue }
            let place = count[slot, default: 0]
            count[slot] = place + 1
            if let most = conference.timeSlots[slot].places, place >= most {
                report(.tooManyRows(timeSlots.names[slot.index], places: most), at: grid.cell(row, 0))
                continue
            }
            for (room, cell) in filled(row) {
                guard let paper = found(cell, in: \.papers, .submission) else { continue }
                let key = Place(timeSlot: slot, room: room)
                let (last, end) = (runs[key]?.last, (runs[key]?.count ?? 0) - 1)
                if let last, last.paper == paper, last.first + last.length == place {
                    runs[key]?[end].length += 1
                } else {
                    runs[key, default: []].append(Run(paper: paper, first: place, cell: cell))
                }
            }
        }
        return runs
    }

    private mutating func session(at place: Place, of axis: Reference<Axis>, _ runs: [Run]) -> Session {
        for run in runs {
            let paper = conference.papers[run.paper]
            if run.length != paper.places {
                report(.otherLength(paper.id.trimmed, rows: run.length, places: paper.places), at: run.cell)
            }
        }
        let (papers, places) = (runs.map(\.paper), runs.map(\.first))
        let compact = Session(timeSlot: place.timeSlot, room: place.room, axis: axis, papers: papers)
        guard conference.firstPlaces(of: compact) != places else { return compact }
        return Session(timeSlot: place.timeSlot, room: place.room, axis: axis, papers: papers, firstPlaces: places)
    }

    private mutating func axisOfFirst(_ run: Run) -> Reference<Axis> {
        let axis = conference.papers[run.paper].axis
        report(.noTrack(conference.axes[axis].id.trimmed), at: run.cell)
        return axis
    }

    private mutating func timeSlot(of row: Int) -> Reference<TimeSlot>? {
        let name = grid.cell(row, 0)
        if !name.text.isEmpty { return found(name, in: \.timeSlots, .session) }
        report(.unnamed, at: name)
        return nil
    }

    /// The cells of a row that say something, in the columns of rooms.
    private func filled(_ row: Int) -> [(room: Reference<Room>, cell: Table.Cell)] {
        grid.rows[row].indices.compactMap { column in
            let cell = grid.cell(row, column)
            return cell.text.isEmpty ? nil : columns[column].map { ($0, cell) }
        }
    }

    private mutating func found<Element>(
        _ cell: Table.Cell, in index: WritableKeyPath<Self, NameIndex<Element>>, _ subject: CoSPLibSubject
    ) -> Reference<Element>? {
        switch self[keyPath: index].find(cell.text) {
        case .found(let reference): return reference
        case .unknown(let suggestion):
            report(.unknown(subject, cell.text, suggestion: suggestion), at: cell)
            return nil
        }
    }
}
