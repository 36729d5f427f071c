package import ConferenceModel

/// A programme as a table with one paper a row, made by hand or by the `csv` export.
///
/// | column | headings | |
/// |---|---|---|
/// | day | `jour`, `date`, `day` | `2012-11-15`, `15/11/2012`, `jeudi 15` |
/// | start | `début`, `start` | `11:00`, `11 h`: an hour of the paper's time slot |
/// | session | `séance`, `session` | optional: start of the time slot, where papers run over it |
/// | room | `salle`, `room` | |
/// | axis | `axe`, `axis` | optional: that of the paper |
/// | order | `ordre`, `order` | optional: among papers of one start; otherwise as the rows stand |
/// | paper | `communication`, `id`, `paper` | id or title |
/// | title | `titre`, `title` | optional: where no paper has the id |
/// | status | `statut`, `status` | optional: `annulée`, `cancelled` |
///
/// Headings come in any order, others are ignored. Rows with neither paper nor axis are events, and are passed over:
/// the conference knows them; so are those of cancelled papers.
package struct ProgrammeTable {
    package struct Row: Hashable, Sendable {
        package let cells: [String]
        package let location: Location

        package init(_ cells: [String], at location: Location) { (self.cells, self.location) = (cells, location) }
    }

    private enum Column: CaseIterable {
        case day, start, session, room, axis, order, paper, title, status

        var headings: [String] {
            switch self {
            case .day: ["jour", "date", "day"]
            case .start: ["début", "start"]
            case .session: ["séance", "session"]
            case .room: ["salle", "room"]
            case .axis: ["axe", "axis"]
            case .order: ["ordre", "order"]
            case .paper: ["communication", "id", "paper"]
            case .title: ["titre", "title"]
            case .status: ["statut", "status"]
            }
        }
    }

    /// One paper in its session, and where it comes in it.
    private struct Entry {
        let session: Session
        let start: LocalTime
        let order: Int
        /// From 0, where its time slot counts places and one begins at the row's hour.
        let place: Int?
    }

    private let places: [Column: Int]
    private let isDelimited: Bool
    private var reader: SessionReader

    /// Either the programme or all that is wrong with the table.
    ///
    /// - Parameters:
    ///   - location: of the headings.
    ///   - isDelimited: whether the table is of CSV, whose formulas have an apostrophe before them.
    package static func decode(
        headings: [String], rows: [Row], for conference: Conference, at location: Location, isDelimited: Bool = true
    ) -> (SavedProgramme?, [Diagnostic]) {
        var table = ProgrammeTable(headings: headings, conference: conference, isDelimited: isDelimited)
        return table.read(rows, at: location)
    }

    private init(headings: [String], conference: Conference, isDelimited: Bool) {
        self.isDelimited = isDelimited
        let headings = headings.map(Spelling.folded)
        places = Dictionary(
            uniqueKeysWithValues: Column.allCases.compactMap { column in
                let accepted = column.headings.map(Spelling.folded)
                return headings.firstIndex(where: accepted.contains).map { (column, $0) }
            })
        reader = SessionReader(conference)
    }

    private mutating func read(_ rows: [Row], at location: Location) -> (SavedProgramme?, [Diagnostic]) {
        for column in [Column.day, .start, .room, .paper] where places[column] == nil {
            reader.report(.missingColumn(column.headings), at: location)
        }
        guard reader.diagnostics.isEmpty else { return (nil, reader.diagnostics) }
        let entries = rows.compactMap { entry($0) }
        if entries.isEmpty, reader.diagnostics.isEmpty { reader.report(.noRows, at: location) }
        return reader.outcome(sessions(of: entries))
    }

    /// Papers of the same time slot, room and axis are one session.
    private func sessions(of entries: [Entry]) -> [Session] {
        Dictionary(grouping: entries) { $0.session.withoutPapers }.map { empty, entries in
            // The sort is stable: equals stay in the order of their rows.
            let sorted = entries.sorted { ($0.start, $0.order) < ($1.start, $1.order) }
            let (papers, places) = (sorted.flatMap(\.session.papers), sorted.compactMap(\.place))
            let compact = Session(timeSlot: empty.timeSlot, room: empty.room, axis: empty.axis, papers: papers)
            guard places.count == papers.count, places == places.sorted(),
                places != reader.conference.firstPlaces(of: compact)
            else { return compact }
            return Session(
                timeSlot: empty.timeSlot, room: empty.room, axis: empty.axis, papers: papers, firstPlaces: places)
        }
    }

    /// The place that begins at an hour, when one alone does.
    private func place(at time: LocalTime, in reference: Reference<TimeSlot>) -> Int? {
        let slot = reader.conference.timeSlots[reference]
        guard let places = slot.places else { return nil }
        let minutes = (time - slot.interval.start).count
        let fitting = (0..<places).filter { slot.length.count * $0 / places == minutes }
        return fitting.count == 1 ? fitting[0] : nil
    }

    private mutating func entry(_ row: Row) -> Entry? {
        let paper = cell(.paper, of: row)
        let axis = cell(.axis, of: row)
        if paper.isEmpty, axis.isEmpty { return nil }
        if ProgrammeTable.cancelled.contains(Spelling.folded(cell(.status, of: row))) { return nil }
        guard !paper.isEmpty else {
            reader.report(.emptyCell(.paper), at: row.location)
            return nil
        }
        guard let start = hour(.start, of: row), let timeSlot = timeSlot(of: row, start: start) else { return nil }
        let draft = SessionDraft(
            timeSlot: timeSlot, room: cell(.room, of: row), axis: axis.isEmpty ? nil : axis,
            papers: [SessionDraft.PaperName(id: reader.name(of: paper, titled: cell(.title, of: row)))])
        let order = Int(cell(.order, of: row)) ?? 0
        return reader.session(draft, at: row.location).map { session in
            Entry(session: session, start: start, order: order, place: place(at: start, in: session.timeSlot))
        }
    }

    /// The id of the time slot that the row's hour lies in, or what that id would be.
    private mutating func timeSlot(of row: Row, start: LocalTime) -> String? {
        let day = cell(.day, of: row)
        guard let date = date(day) else {
            reader.report(.notADate(day), at: row.location)
            return nil
        }
        guard let time = cell(.session, of: row).isEmpty ? start : hour(.session, of: row) else { return nil }
        let slots = reader.conference.timeSlots.map(\.interval)
        let slot = slots.first { $0.date == date && $0.start <= time && time < $0.end }
        return "\(date.iso) \((slot?.start ?? time).iso)"
    }

    private mutating func hour(_ column: Column, of row: Row) -> LocalTime? {
        let text = cell(column, of: row)
        let parts = text.split { !$0.isNumber }.map { Int($0) ?? -1 }
        let isHour =
            (1...3).contains(parts.count) && text.allSatisfy { $0.isNumber || ":.hH".contains($0) || $0.isWhitespace }
        guard isHour, let time = LocalTime(hour: parts[0], minute: parts.count > 1 ? parts[1] : 0) else {
            reader.report(.notAnHour(text), at: row.location)
            return nil
        }
        return time
    }

    private func date(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(iso: text) { return date }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        if parts.count == 3 { return CalendarDate(year: parts[2], month: parts[1], day: parts[0]) }
        let start = Spelling.folded(text)
        let named = reader.conference.days.filter { day in
            Language.allCases.contains { Spelling.folded(day.text[$0]).hasPrefix(start) }
        }
        return named.count == 1 && !start.isEmpty ? named[0] : nil
    }

    private static let cancelled: Set = ["annule", "annulee", "cancelled", "canceled"]

    /// Without the apostrophe that keeps a spreadsheet from taking the text for a formula.
    private func cell(_ column: Column, of row: Row) -> String {
        guard let index = places[column], row.cells.indices.contains(index) else { return "" }
        let text = row.cells[index]
        let isNeutralised =
            isDelimited && text.first == "'" && text.drop { $0 == "'" }.first.map("=+-@\t\r".contains) == true
        return isNeutralised ? String(text.dropFirst()) : text
    }
}

extension Session {
    fileprivate var withoutPapers: Session { Session(timeSlot: timeSlot, room: room, axis: axis, papers: []) }
}
