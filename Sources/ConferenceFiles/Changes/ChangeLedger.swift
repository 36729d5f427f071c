import ConferenceModel

/// The list of changes, laid over what the organiser's files say, from the first line to the last: the files themselves
/// stay as they were.
struct ChangeLedger {
    typealias Record = RecordTable<ChangeColumn>.Record

    private(set) var diagnostics: [Diagnostic] = []
    private let changes: [(kind: ChangeKind, subject: Table.Cell, record: Record)]

    init(_ table: Table) {
        var faults: [Diagnostic] = []
        changes = RecordTable<ChangeColumn>(table, diagnostics: &faults).records.compactMap { record in
            guard let written = record[.change], let subject = record[.subject] else {
                let missing = record[.change] == nil ? ChangeColumn.change : .subject
                faults.append(PaperFault.missingValue(missing.words).at(record.location(of: missing)))
                return nil
            }
            guard let kind = ChangeKind.reading(written.text) else {
                faults.append(
                    ChangeFault.unknownChange(written.text, suggestion: ChangeKind.suggestion(for: written.text))
                        .at(written.location))
                return nil
            }
            if kind.needsValue, record[.value] == nil {
                faults.append(PaperFault.missingValue(ChangeColumn.value.words).at(record.location(of: .value)))
                return nil
            }
            return (kind, subject, record)
        }
        // An empty list is no fault: its last line may have been undone.
        diagnostics = table.rows.isEmpty ? [] : faults
    }

    mutating func apply(to papers: inout TableReading, _ speakers: inout TableReading, _ settings: inout SettingsDraft)
    {
        var overlaidPapers = papers.table.map(OverlaidTable<PaperColumn>.init)
        var overlaidSpeakers = speakers.table.map(OverlaidTable<SpeakerColumn>.init)
        for (kind, subject, record) in changes {
            switch kind {
            case .withdraw, .promote, .reserve, .duration, .pin, .unpin, .addPaper:
                if var table = overlaidPapers {
                    change(kind, subject, record, in: &table)
                    overlaidPapers = table
                }
            case .absent:
                if var table = overlaidPapers {
                    remove(subject, from: &table)
                    overlaidPapers = table
                }
            case .unavailable, .confirm:
                if var table = overlaidSpeakers {
                    change(kind, subject, record, in: &table)
                    overlaidSpeakers = table
                } else if case .absent = speakers {
                    report(ChangeFault.noSpeakerTable, at: subject.location)
                }
            case .closeRoom, .loseRoom: close(subject, record[.value], in: &settings)
            }
        }
        if let table = overlaidPapers?.table { papers = .read(table) }
        if let table = overlaidSpeakers?.table { speakers = .read(table) }
    }

    private mutating func change(
        _ kind: ChangeKind, _ subject: Table.Cell, _ record: Record, in table: inout OverlaidTable<PaperColumn>
    ) {
        if kind == .addPaper {
            var cells: [PaperColumn: Table.Cell] = [.id: subject]
            (cells[.title], cells[.axis], cells[.speakers]) = (record[.title], record[.axis], record[.speakers])
            cells[.duration] = record[.value]
            return table.append(cells, at: record.location)
        }
        guard let row = find(subject, among: table.texts(.id), .paper) else { return }
        switch kind {
        case .withdraw: table.set(.status, ofRow: row, to: Paper.Status.withdrawn.words.en, at: subject.location)
        case .promote: table.set(.status, ofRow: row, to: Paper.Status.accepted.words.en, at: subject.location)
        case .reserve: table.set(.status, ofRow: row, to: Paper.Status.reserve.words.en, at: subject.location)
        case .unpin: table.set(.pin, ofRow: row, to: "", at: subject.location)
        default:
            guard let value = record[.value] else { return }
            table.set(kind == .pin ? .pin : .duration, ofRow: row, to: value.text, at: value.location)
        }
    }

    private mutating func change(
        _ kind: ChangeKind, _ subject: Table.Cell, _ record: Record, in table: inout OverlaidTable<SpeakerColumn>
    ) {
        guard let row = find(subject, among: table.texts(.name), .speaker) else { return }
        guard kind == .unavailable else {
            return table.set(.confirmed, ofRow: row, to: Answer.yes.words.en, at: subject.location)
        }
        guard let value = record[.value] else { return }
        let hours = [table.text(.unavailable, ofRow: row), value.text].filter { !$0.isEmpty }
        table.set(.unavailable, ofRow: row, to: hours.joined(separator: "; "), at: value.location)
    }

    /// Papers that nobody is left to present are withdrawn.
    private mutating func remove(_ subject: Table.Cell, from table: inout OverlaidTable<PaperColumn>) {
        let names = table.table.rows.indices.map { row in
            table.cell(.speakers, ofRow: row).map {
                Record.people(in: $0).map(\.value)
            } ?? []
        }
        let everybody = names.joined().reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard let found = find(subject, among: everybody, .speaker) else { return }
        for (row, names) in names.enumerated() where names.contains(where: { $0.folded == everybody[found].folded }) {
            let others = names.filter { $0.folded != everybody[found].folded }
            if others.isEmpty {
                table.set(.status, ofRow: row, to: Paper.Status.withdrawn.words.en, at: subject.location)
            } else {
                // The semicolon says that a comma separates nothing.
                table.set(.speakers, ofRow: row, to: others.joined(separator: "; ") + ";", at: subject.location)
            }
        }
    }

    /// Without hours, for good.
    private mutating func close(_ subject: Table.Cell, _ hours: Table.Cell?, in settings: inout SettingsDraft) {
        guard let index = find(subject, among: settings.rooms.map(\.name), .room) else { return }
        var closed = settings.dates.compactMap { Interval(date: $0, start: .midnight, end: .endOfDay) }
        if let hours {
            do {
                closed = try TimePhrase.intervals(hours.text, in: settings.days)
            } catch {
                return report(
                    PhraseFault(phrase: hours.text, reason: error, days: settings.dates), at: hours.location)
            }
        }
        let room = settings.rooms[index]
        settings.rooms[index] = Room(
            name: room.name, capacity: room.capacity, equipment: room.equipment,
            closed: Interval.union(room.closed + closed))
    }

    private mutating func find(_ subject: Table.Cell, among names: [String], _ kind: ReferenceFault.Subject) -> Int? {
        if let index = names.firstIndex(where: { $0.folded == subject.text.folded }) { return index }
        let suggestion = Spelling.nearest(to: subject.text, among: names)
        report(ReferenceFault(kind, subject.text, suggestion: suggestion), at: subject.location)
        return nil
    }

    private mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }
}
