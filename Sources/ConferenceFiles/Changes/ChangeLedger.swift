import ConferenceModel

/// The list of changes, laid over what the organiser's files say, from the first line to the last: the files themselves
/// stay as they were.
struct ChangeLedger {
    typealias Record = RecordTable<ChangeColumn>.Record

    private(set) var diagnostics: [Diagnostic] = []
    /// Those that could be read, in order.
    private(set) var changes: [ConferenceChange] = []
    /// `nil` where there is no table of papers.
    private(set) var papers: PaperReader?
    /// By their places in the table of speakers.
    private(set) var confirmed: Set<Int> = []
    private let lines: [(kind: ChangeKind, subject: Table.Cell, record: Record)]
    private let source: SpeakerDirectory.Source
    private let days: ConferenceDays
    private var rooms = NameIndex<Room>([])
    private var speakers = NameIndex<Speaker>([])
    private var presenters: PresenterIndex?

    /// - Parameter papers: their rows, read, over which the changes are to be laid.
    init(_ table: Table?, _ source: SpeakerDirectory.Source, _ papers: PaperReader?, days: ConferenceDays) {
        (self.source, self.papers, self.days) = (source, papers, days)
        guard let table else {
            lines = []
            return
        }
        var faults: [Diagnostic] = []
        lines = RecordTable<ChangeColumn>(table, diagnostics: &faults).records.compactMap { record in
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

    /// - Parameter conference: as the tables tell it, not checked yet.
    mutating func apply(to conference: inout Conference) {
        guard !lines.isEmpty else { return }
        rooms = NameIndex(conference.rooms.map(\.name))
        if case .papers = source {} else { speakers = NameIndex(conference.speakers.map(\.name)) }
        for (kind, subject, record) in lines {
            guard let change = change(kind, subject, record, in: conference) else { continue }
            change.apply(to: &conference)
            changes.append(change)
        }
        // Without a table, people are those whom a paper names.
        if case .papers = source { conference.forgetPeopleWithoutPapers() }
    }

    private mutating func change(
        _ kind: ChangeKind, _ subject: Table.Cell, _ record: Record, in conference: Conference
    ) -> ConferenceChange? {
        switch kind {
        case .withdraw, .promote, .reserve, .duration, .pin, .unpin: change(kind, ofPaper: subject, record)
        case .addPaper: addedPaper(subject, record, in: conference)
        case .absent: absence(of: subject, in: conference)
        case .unavailable, .confirm: change(kind, ofPerson: subject, record)
        case .closeRoom, .loseRoom:
            found(rooms.find(subject.text), .room, subject).flatMap { room in
                // Without hours, for good.
                guard let hours = record[.value] else { return .loseRoom(room) }
                return intervals(hours).map { .closeRoom(room, $0) }
            }
        }
    }

    private mutating func change(
        _ kind: ChangeKind, ofPaper subject: Table.Cell, _ record: Record
    ) -> ConferenceChange? {
        guard var reader = papers, reader.isLegible else { return nil }
        // No second copy of what is changed.
        papers = nil
        defer { papers = reader }
        guard let paper = reader.found(reader.ids.find(subject.text), .paper, subject.text, at: subject.location) else {
            return nil
        }
        switch kind {
        case .withdraw, .promote, .reserve:
            reader.replaceable.replace(.status, ofPaper: paper.index, with: [])
            return kind == .withdraw ? .withdraw(paper) : kind == .promote ? .promote(paper) : .reserve(paper)
        case .duration:
            guard let value = record[.value] else { return nil }
            let minutes = reader.replacing(.duration, ofPaper: paper.index) { $0.minutes(value, least: 1) }
            return minutes.map { .duration(paper, $0) }
        case .pin:
            guard let value = record[.value] else { return nil }
            return reader.replacing(.pin, ofPaper: paper.index) { $0.pin(value) }.map { .pin(paper, $0) }
        default:
            reader.replaceable.replace(.pin, ofPaper: paper.index, with: [])
            return .unpin(paper)
        }
    }

    private mutating func addedPaper(
        _ id: Table.Cell, _ record: Record, in conference: Conference
    ) -> ConferenceChange? {
        guard var reader = papers, reader.isLegible else { return nil }
        papers = nil
        defer { papers = reader }
        let cells: [PaperColumn: Table.Cell?] = [
            .id: id, .title: record[.title], .axis: record[.axis], .speakers: record[.speakers],
            .duration: record[.value],
        ]
        let row = PaperReader.Record(cells: cells.compactMapValues(\.self), location: record.location)
        guard let paper = reader.read(row) else { return nil }
        presenters?.add(reader.names(row), ofPaper: conference.papers.count)
        var newcomers: [Speaker] = []
        if case .papers = source { newcomers = Array(reader.people.speakers.dropFirst(conference.speakers.count)) }
        return .addPaper(paper, newcomers: newcomers)
    }

    private mutating func absence(of subject: Table.Cell, in conference: Conference) -> ConferenceChange? {
        guard var reader = papers else { return nil }
        papers = nil
        defer { papers = reader }
        let presenters = presenters ?? PresenterIndex(reader.records.map { reader.names($0.record) })
        self.presenters = presenters
        guard let (name, presented) = presenters.find(subject.text) else {
            let suggestion = Spelling.nearest(to: subject.text, among: presenters.names)
            report(ReferenceFault(.speaker, subject.text, suggestion: suggestion), at: subject.location)
            return nil
        }
        var speaker: Reference<Speaker>?
        if case .found(let known) = reader.people.find(name) { speaker = known }
        let lost = presented.filter { paper in
            speaker.map { conference.papers[paper].speakers == [$0] } ?? (presenters.count(ofPaper: paper) == 1)
        }
        // What is wrong with the status of a lost paper, or with the person's name at another, matters no more.
        for paper in lost { reader.replaceable.replace(.status, ofPaper: paper, with: []) }
        for paper in Set(presented).subtracting(lost) {
            reader.replaceable.replace(.speakers, ofPaper: paper, name, with: [])
        }
        return speaker.map { .absent($0) } ?? .several(lost.map { .withdraw(Reference($0)) })
    }

    private mutating func change(
        _ kind: ChangeKind, ofPerson subject: Table.Cell, _ record: Record
    ) -> ConferenceChange? {
        switch source {
        case .papers:
            report(ChangeFault.noSpeakerTable, at: subject.location)
            return nil
        case .unreadable: return nil
        case .table: break
        }
        guard let speaker = found(speakers.find(subject.text), .speaker, subject) else { return nil }
        guard kind == .unavailable else {
            confirmed.insert(speaker.index)
            return .confirm(speaker)
        }
        guard let value = record[.value], !days.dates.isEmpty else { return nil }
        return absence(value, of: subject.text).map { .unavailable(speaker, $0) }
    }

    /// Hours of absence, as the column of them has it.
    private mutating func absence(_ cell: Table.Cell, of person: String) -> [Interval]? {
        do throws(AvailabilityFault) {
            let away = try AvailabilityPhrase.reading(cell.text, in: .unavailable, days: days).availability.away
            if away.isEmpty { throw .hours(.notUnderstood(near: cell.text)) }
            return away
        } catch {
            if case .hours(let reason) = error {
                report(PhraseFault(phrase: cell.text, reason: reason, days: days.dates), at: cell.location)
            } else {
                let column = ChangeKind.unavailable.words
                report(
                    AvailabilityCellFault(phrase: cell.text, column: column, person: person, reason: error, days: days),
                    at: cell.location)
            }
            return nil
        }
    }

    private mutating func intervals(_ cell: Table.Cell) -> [Interval]? {
        do {
            return try TimePhrase.intervals(cell.text, in: days)
        } catch {
            report(PhraseFault(phrase: cell.text, reason: error, days: days.dates), at: cell.location)
            return nil
        }
    }

    private mutating func found<Element>(
        _ finding: NameIndex<Element>.Finding, _ kind: ReferenceFault.Subject, _ subject: Table.Cell
    ) -> Reference<Element>? {
        switch finding {
        case .found(let element): return element
        case .unknown(let suggestion):
            report(ReferenceFault(kind, subject.text, suggestion: suggestion), at: subject.location)
            return nil
        }
    }

    private mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }
}

extension Conference {
    /// People are in the order in which papers name them.
    fileprivate mutating func forgetPeopleWithoutPapers() {
        var (places, people): ([Reference<Speaker>: Reference<Speaker>], [Speaker]) = ([:], [])
        for paper in papers.indices {
            papers[paper].speakers = papers[paper].speakers.map { speaker in
                if let place = places[speaker] { return place }
                let place = Reference<Speaker>(people.count)
                people.append(speakers[speaker])
                places[speaker] = place
                return place
            }
        }
        speakers = people
    }
}
