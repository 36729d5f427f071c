import ConferenceModel

/// One reading of a CoSPLib workbook, from sheets to a conference.
struct CoSPLibReading {
    /// A row of a list, found by the name in its first cell.
    struct Entry {
        let name: Table.Cell
        let row: Int
    }

    typealias Names<Element> = WritableKeyPath<CoSPLibReading, NameIndex<Element>>

    var diagnostics: [Diagnostic] = []
    private let workbook: any Workbook
    private let title: String
    var timeSlots: [TimeSlot] = []
    var rooms: [Room] = []
    var axes: [Axis] = []
    var papers: [Paper] = []
    var speakers: [Speaker] = []
    var penalties: [Penalty] = []
    var rules: [RuleSetting] = []
    /// How far the clocks of the conference are ahead of UTC.
    var ahead: Minutes = 0
    var zonesMatter = false
    var timeSlotNames = NameIndex<TimeSlot>([])
    var roomNames = NameIndex<Room>([])
    var axisNames = NameIndex<Axis>([])

    init(_ workbook: any Workbook, title: String) { (self.workbook, self.title) = (workbook, title) }

    /// `nil` when there is an error among the diagnostics.
    mutating func conference() -> Conference? {
        if let grid = grid(.parameters) { readParameters(grid) }
        if let grid = grid(.sessions) { readTimeSlots(grid) }
        if let grid = grid(.rooms) { readRooms(grid) }
        if let grid = grid(.tracks) { readAxes(grid) }
        if let grid = grid(.submissions) { readPapers(grid) }
        readPenalties()
        guard diagnostics.allSatisfy({ $0.severity != .error }) else { return nil }
        do {
            return try Conference(
                title: Text(title), timeZone: CoSPLibClock.zone(ahead: ahead) ?? "UTC", languages: [.en],
                timeSlots: timeSlots, rooms: rooms, axes: axes, speakers: speakers, papers: papers,
                penalties: penalties, ruleSettings: rules)
        } catch {
            report(FolderFault.inconsistent(error), at: Location(file: workbook.name))
            return nil
        }
    }

    mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }

    /// `nil`, and reported, when the sheet is missing or cannot be read.
    mutating func grid(_ wanted: CoSPLibSheet) -> Grid? {
        do throws(Diagnostic) {
            guard let sheet = workbook.sheets.first(where: wanted.isNamed) else {
                let others = workbook.sheets.filter { sheet in !CoSPLibSheet.allCases.contains { $0.isNamed(sheet) } }
                let similar = Spelling.nearest(to: wanted.rawValue, among: others.map(\.name))
                throw CoSPLibFault.missingSheet(wanted.rawValue, similar: similar).at(workbook.name)
            }
            let grid = try workbook.grid(of: sheet, diagnostics: &diagnostics)
            if grid.rows.count < 2 { throw CoSPLibFault.emptyList(wanted.rawValue).at(grid.name) }
            return grid
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    /// The rows of a list that have a name, each name once.
    mutating func entries(of grid: Grid, _ subject: CoSPLibSubject) -> [Entry] {
        var places: [String: Location] = [:]
        return grid.rows.indices.dropFirst().compactMap { row in
            let name = grid.cell(row, 0)
            guard !name.text.isEmpty else {
                report(CoSPLibFault.unnamed(subject), at: name.location)
                return nil
            }
            if let first = places.updateValue(name.location, forKey: name.text) {
                report(CoSPLibFault.duplicate(subject, name.text, first: first), at: name.location)
                return nil
            }
            return Entry(name: name, row: row)
        }
    }

    /// More places than any session of posters has.
    static let mostPlaces = 10_000

    /// A whole number that is not less than `least`; an empty cell is worth `standard`.
    mutating func number(_ cell: Table.Cell, least: Int = 0, most: Int = 10_000_000, standard: Int? = 0) -> Int? {
        if cell.text.isEmpty, let standard { return standard }
        // Larger ones could not be added up safely.
        if let number = cell.text.wholeNumber, (least...most).contains(number) { return number }
        report(CoSPLibFault.notANumber(cell.text, least: least), at: cell.location)
        return nil
    }

    mutating func found<Element>(
        _ cell: Table.Cell, in index: Names<Element>, _ subject: CoSPLibSubject
    ) -> Reference<Element>? {
        // A list that could not be read has been reported, and knows no name.
        guard !self[keyPath: index].isEmpty else { return nil }
        switch self[keyPath: index].find(cell.text) {
        case .found(let reference): return reference
        case .unknown(let suggestion):
            report(CoSPLibFault.unknown(subject, cell.text, suggestion: suggestion), at: cell.location)
            return nil
        }
    }

    /// Names separated as CoSPLib does it, each once.
    mutating func people(_ cell: Table.Cell) -> [String] {
        var names: [String] = []
        for part in cell.text.split(separator: ", ") {
            let name = String(part).trimmed
            if name.contains(where: { ",;".contains($0) }) {
                report(CoSPLibFault.severalPeople(name), at: cell.location)
            }
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }
}
