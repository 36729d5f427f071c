import ConferenceModel

/// Reads the table of papers, and what it says about them in the words of other files: first its rows, over which changes
/// may be laid then, and last what has to hold of all papers together.
struct PaperReader {
    typealias Record = RecordTable<PaperColumn>.Record

    var diagnostics: [Diagnostic] = []
    private(set) var papers: [Paper] = []
    private(set) var relations: [PaperRelation] = []
    var people: SpeakerDirectory
    /// What is wrong with cells that a change may yet replace.
    var replaceable = ReplaceableFaults()
    let settings: SettingsDraft
    let days: ConferenceDays
    /// Spellings of the rooms' equipment, by their folded form.
    private let equipment: [String: String]
    let file: Location
    private(set) var records: [(id: Located<String>, record: Record)] = []
    /// Whether the table has its columns.
    let isLegible: Bool
    private var places: [String: Location] = [:]
    private var hasRows = false
    var axes: NameIndex<Axis>
    var rooms: NameIndex<Room>
    var ids = NameIndex<Paper>([])

    init(_ table: Table, settings: SettingsDraft, people: SpeakerDirectory.Source) {
        (self.settings, days, self.people) = (settings, settings.days, SpeakerDirectory(people))
        let offered = settings.rooms.flatMap { $0.equipment.sorted() }
        equipment = Dictionary(offered.map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
        file = Location(file: table.name)
        axes = NameIndex(settings.axes.map(\.id))
        rooms = NameIndex(settings.rooms.map(\.name))
        let table = RecordTable<PaperColumn>(table, diagnostics: &diagnostics)
        isLegible = table.isLegible
        for record in table.records { if let paper = read(record) { papers.append(paper) } }
    }

    /// Reads what is said of all papers together, once their list is whole and changed.
    mutating func finish(_ papers: [Paper]) {
        self.papers = papers
        // A list of changes may fill it.
        if hasRows { diagnostics.removeAll { $0.name == ColumnFault.emptyTable.name } }
        diagnostics += replaceable.diagnostics
        for (paper, row) in zip(papers, records)
        where paper.status == .accepted && row.record.people(.speakers).isEmpty {
            report(PaperFault.nobodySpeaks(paper.id), at: row.record.location(of: .speakers))
        }
        relations = readRelations()
        if hasRows, !papers.contains(where: { $0.status == .accepted }) {
            report(PaperFault.noAcceptedPapers, at: file)
        }
        checkNeeds()
        checkLengths()
    }

    mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }

    /// Reads one row more; `nil` without an id, or with one that is taken.
    mutating func read(_ record: Record) -> Paper? {
        hasRows = true
        guard let id = record[.id] else {
            report(PaperFault.missingValue(PaperColumn.id.words), at: record.location(of: .id))
            return nil
        }
        if let first = places.updateValue(id.location, forKey: id.text.folded) {
            report(PaperFault.duplicatePaper(id.text, first), at: id.location)
            return nil
        }
        records.append((Located(value: id.text, location: id.location), record))
        ids.append(id.text)
        return paper(id.text, record)
    }

    private mutating func paper(_ id: String, _ record: Record) -> Paper {
        let title = required(.title, record)?.text ?? ""
        // Without an axis there is an error, and no conference in which the first one could do harm.
        let axis = required(.axis, record).flatMap { self.axis($0.text, at: $0.location) } ?? Reference(0)
        var others: [Reference<Axis>] = []
        for other in record.list(.otherAxes) {
            guard let found = self.axis(other.value, at: other.location) else { continue }
            if found == axis || others.contains(found) {
                report(PaperFault.repeatedAxis(id, other.value), at: other.location)
            } else {
                others.append(found)
            }
        }
        let minutes = apart(.duration) { $0.duration(record, .duration, least: 1) }
        return Paper(
            id: id, title: title, axis: axis, otherAxes: others, speakers: speakers(record),
            authors: record.people(.authors).map(\.value), duration: minutes ?? settings.paper,
            discussion: duration(record, .discussion, least: 0) ?? settings.discussion,
            keywords: record.list(.keywords).map(\.value), abstract: record[.abstract]?.text ?? "",
            audience: audience(record), needs: Set(needs(record)), status: apart(.status) { $0.status(record) },
            pin: apart(.pin) { reader in record[.pin].flatMap { reader.pin($0) } },
            places: number(record, .places) ?? 1, rank: number(record, .rank),
            attendees: record.people(.attendees).map(\.value), ahead: ahead(record))
    }

    private mutating func required(_ column: PaperColumn, _ record: Record) -> Table.Cell? {
        if let cell = record[column] { return cell }
        report(PaperFault.missingValue(column.words), at: record.location(of: column))
        return nil
    }

    private mutating func axis(_ id: String, at location: Location) -> Reference<Axis>? {
        axes.isEmpty ? nil : found(axes.find(id), .axis, id, at: location)
    }

    /// What was found; else says why not.
    mutating func found<Element>(
        _ finding: NameIndex<Element>.Finding, _ subject: ReferenceFault.Subject, _ name: String, at location: Location
    ) -> Reference<Element>? {
        switch finding {
        case .found(let element): return element
        case .unknown(let suggestion):
            report(ReferenceFault(subject, name, suggestion: suggestion), at: location)
            return nil
        }
    }

    private mutating func speakers(_ record: Record) -> [Reference<Speaker>] {
        var speakers: [Reference<Speaker>] = []
        for name in names(record) {
            let found = apart(.speakers, name.value) { reader in
                reader.people.find(name.value).flatMap { reader.found($0, .speaker, name.value, at: name.location) }
            }
            guard let speaker = found else { continue }
            if speakers.contains(speaker) {
                apart(.speakers, name.value) {
                    $0.report(PaperFault.repeatedSpeaker(name.value), at: name.location)
                }
            } else {
                speakers.append(speaker)
            }
        }
        return speakers
    }

    /// The people who present a paper, as its row names them.
    func names(_ record: Record) -> [Located<String>] {
        let names = record.people(.speakers)
        // `Lovelace, Ada` may be one person.
        guard names.count > 1, let cell = record[.speakers], people.knows(cell.text) else { return names }
        return [Located(value: cell.text, location: cell.location)]
    }

    /// Reads a cell of the last row; what is wrong with it can be replaced.
    private mutating func apart<Value>(
        _ column: PaperColumn, _ name: String = "", _ read: (inout PaperReader) -> Value
    ) -> Value {
        let (value, faults) = told(by: read)
        replaceable.add(faults, column, ofPaper: records.count - 1, name)
        return value
    }

    /// Reads what stands in the place of a cell: what was wrong with the cell matters no more.
    mutating func replacing<Value>(
        _ column: PaperColumn, ofPaper paper: Int, _ read: (inout PaperReader) -> Value
    ) -> Value {
        let (value, faults) = told(by: read)
        replaceable.replace(column, ofPaper: paper, with: faults)
        return value
    }

    private mutating func told<Value>(by read: (inout PaperReader) -> Value) -> (Value, [Diagnostic]) {
        let before = diagnostics.count
        let value = read(&self)
        defer { diagnostics.removeSubrange(before...) }
        return (value, Array(diagnostics[before...]))
    }

    private mutating func status(_ record: Record) -> Paper.Status {
        guard let cell = record[.status] else { return .accepted }
        if let status = Paper.Status.reading(cell.text) { return status }
        report(
            PaperFault.unknownStatus(cell.text, suggestion: Paper.Status.suggestion(for: cell.text)), at: cell.location)
        return .reserve
    }

    private mutating func duration(_ record: Record, _ column: PaperColumn, least: Minutes) -> Minutes? {
        record[column].flatMap { minutes($0, least: least) }
    }

    mutating func minutes(_ cell: Table.Cell, least: Minutes) -> Minutes? {
        do {
            return try WrittenDuration.minutes(in: cell.text, least: least)
        } catch {
            report(error, at: cell.location)
            return nil
        }
    }

    private mutating func audience(_ record: Record) -> Int? {
        guard let cell = record[.audience] else { return nil }
        if let count = cell.text.wholeNumber, (0...1_000_000).contains(count) { return count }
        report(PaperFault.invalidAudience(cell.text), at: cell.location)
        return nil
    }

    /// From 1.
    private mutating func number(_ record: Record, _ column: PaperColumn) -> Int? {
        guard let cell = record[column] else { return nil }
        if let number = cell.text.wholeNumber, (1...10_000).contains(number) { return number }
        report(PaperFault.invalidNumber(cell.text, of: column.words), at: cell.location)
        return nil
    }

    /// What the clocks of that zone show more than the conference's, on its first day.
    private mutating func ahead(_ record: Record) -> Minutes {
        guard let cell = record[.timeZone] else { return 0 }
        if let ahead = ClockDifference(settings).minutes(ahead: cell.text) { return ahead }
        report(PaperFault.unknownTimeZone(cell.text), at: cell.location)
        return 0
    }

    /// In the rooms' spelling where one of them offers it.
    private func needs(_ record: Record) -> [String] {
        record.list(.needs).map { need in equipment[need.value.folded] ?? need.value.lowercased() }
    }

    private mutating func checkNeeds() {
        let offered = settings.rooms.reduce(into: Set<String>()) { $0.formUnion($1.equipment) }
        guard !settings.rooms.isEmpty else { return }
        for (paper, record) in zip(papers, records) where paper.status == .accepted {
            for need in paper.needs.subtracting(offered).sorted() {
                let suggestion = Spelling.nearest(to: need, among: offered.sorted())
                report(
                    PaperFault.equipmentNowhere(need, suggestion: suggestion), at: record.record.location(of: .needs))
            }
        }
    }

    private mutating func checkLengths() {
        let accepted = zip(papers, records).filter { $0.0.status == .accepted }
        // Where places count, minutes do not.
        let slots = settings.timeSlots.filter { $0.value.places == nil }
        if let longest = slots.map(\.value.length).max() {
            for (paper, record) in accepted where paper.length > longest {
                report(
                    PaperFault.paperTooLong(paper.id, length: paper.length, longest: longest), at: record.id.location)
            }
        }
        guard let shortest = accepted.map(\.0.length).min() else { return }
        for slot in slots where slot.value.length < shortest {
            report(
                SettingsFault.timeSlotTooShort(slot.value.text, length: slot.value.length, needed: shortest),
                at: slot.location)
        }
    }
}
