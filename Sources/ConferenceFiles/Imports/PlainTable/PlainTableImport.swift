import ConferenceModel

/// Any table of papers, whose headings are guessed.
struct PlainTableImport {
    private let columns: ColumnGuesses
    private let authors: AuthorColumns
    private let layout: ListLayout

    /// - Returns: what was guessed of each heading.
    static func read(
        _ files: [SourceFile], options: ListOptions, into draft: inout ImportDraft
    ) -> [ColumnGuess] {
        var guesses: [ColumnGuess] = []
        for file in files {
            guard case .grids(let grids) = file.content else {
                draft.diagnostics.append(file.isUnexpected)
                continue
            }
            for grid in chosen(grids, options, of: file, into: &draft) {
                guard let layout = layout(of: grid, options, into: &draft),
                    let table = SourceTable(layout.grid, diagnostics: &draft.diagnostics)
                else { continue }
                let guessed = ColumnGuesses(
                    table, choices: options.columns, diagnostics: &draft.diagnostics)
                guesses += guessed.guesses
                guard guessed[.title] != nil else {
                    let title = ImportColumn.title.words[draft.language]
                    draft.report(ImportFault.missingTitle(title), at: Location(file: table.name, line: 1))
                    continue
                }
                let reading = PlainTableImport(
                    columns: guessed, authors: AuthorColumns(table.headings.map(\.text)), layout: layout)
                for row in table.rows { reading.read(row, into: &draft) }
            }
        }
        draft.letFirstAuthorsSpeak()
        return guesses
    }

    /// One sheet of several: the one that was named, or the only one that has a title.
    private static func chosen(
        _ grids: [Grid], _ options: ListOptions, of file: SourceFile, into draft: inout ImportDraft
    ) -> [Grid] {
        let filled = grids.filter { !$0.rows.isEmpty }
        let names = filled.map(\.sheetName)
        if let wanted = options.sheet {
            let found = filled.filter { $0.sheetName.folded == wanted.folded }
            if found.isEmpty {
                draft.report(ImportFault.noSuchSheet(wanted, names), at: Location(file: file.name))
            }
            return found
        }
        guard filled.count > 1 else { return filled.isEmpty ? grids : filled }
        let lists = filled.filter { grid in
            grid.rows.prefix(15).contains { ColumnGuesses.known($0.map(\.text)).contains(.title) }
        }
        if lists.count == 1 {
            let others = names.filter { $0 != lists[0].sheetName }
            draft.report(ImportFault.otherSheets(others), at: Location(file: file.name))
            return lists
        }
        draft.report(
            ImportFault.severalSheets(lists.isEmpty ? names : lists.map(\.sheetName)),
            at: Location(file: file.name))
        return []
    }

    private static func layout(
        of grid: Grid, _ options: ListOptions, into draft: inout ImportDraft
    ) -> ListLayout? {
        do throws(Diagnostic) {
            let layout = try ListLayout(grid, headingLine: options.headingLine)
            for (text, kind, location) in layout.odd {
                draft.report(ImportFault.oddRow(text, kind), at: location)
                draft.keep(kind.word[draft.language], text, of: grid.name, at: location)
            }
            return layout
        } catch {
            draft.diagnostics.append(error)
            return nil
        }
    }

    private func text(_ column: ImportColumn, of row: SourceRow) -> String {
        columns[column].map { row.text($0) } ?? ""
    }

    /// Rows of one number and title are one paper of several people; without a number, of one title and abstract.
    private func read(_ row: SourceRow, into draft: inout ImportDraft) {
        let (number, title) = (text(.id, of: row), text(.title, of: row))
        if title.isEmpty, number.isEmpty {
            return draft.keep(row.rest(besides: []), of: "\(row.location.line ?? 0)")
        }
        if let known = known(number, title, row, in: draft) {
            var paper = draft.papers[known]
            readPeople(row, of: &paper, into: &draft)
            return draft.change(known) { ($0.speakers, $0.authors) = (paper.speakers, paper.authors) }
        }
        if readEvent(row, into: &draft) { return }
        let id = number.isEmpty ? draft.freeNumber : number
        var paper = SourcePaper(id: id, title: title, at: row.location)
        paper.axes = text(.axis, of: row).list(separators: [";"]).map(\.oneLine).unique
        if paper.axes.isEmpty, let line = row.location.line, let axis = layout.axes[line] {
            paper.axes = [axis]
        }
        paper.axes =
            (paper.axes + text(.otherAxes, of: row).list(separators: [";"]).map(\.oneLine)).unique
        paper.abstract = text(.abstract, of: row)
        paper.keywords = text(.keywords, of: row).list(separators: [";", ",", "\n"])
        paper.audience = text(.audience, of: row).wholeNumber.flatMap {
            (0...1_000_000).contains($0) ? $0 : nil
        }
        if columns[.status] != nil {
            paper.state = draft.state(text(.status, of: row), of: paper.id, at: row.location)
        }
        let duration = text(.duration, of: row)
        paper.duration = try? WrittenDuration.minutes(in: duration, least: 1)
        if paper.duration == nil { keep(.duration, duration, of: paper.id, row, in: &draft) }
        if paper.audience == nil {
            keep(.audience, text(.audience, of: row), of: paper.id, row, in: &draft)
        }
        keep(.needs, text(.needs, of: row), of: paper.id, row, in: &draft)
        readPlace(row, of: &paper, into: &draft)
        readPeople(row, of: &paper, into: &draft)
        draft.keep(
            row.rest(besides: Set(ImportColumn.allCases.compactMap { columns[$0] }).union(authors.all)),
            of: paper.id)
        draft.add(paper)
    }

    private func known(_ number: String, _ title: String, _ row: SourceRow, in draft: ImportDraft)
        -> Int?
    {
        guard number.isEmpty else {
            return draft.paper(number).flatMap {
                draft.papers[$0].title.folded == title.oneLine.folded ? $0 : nil
            }
        }
        let abstract = text(.abstract, of: row).folded
        return draft.papers.firstIndex {
            $0.title.folded == title.oneLine.folded && $0.abstract.folded == abstract
        }
    }

    private func keep(
        _ column: ImportColumn, _ value: String, of paper: String, _ row: SourceRow,
        in draft: inout ImportDraft
    ) {
        draft.keep(column.words[draft.language], value, of: paper, at: row.location)
    }

    // MARK: - Hours and rooms

    private func hours(_ row: SourceRow) -> Interval? {
        let (day, start, end) = (text(.day, of: row), text(.start, of: row), text(.end, of: row))
        guard !start.isEmpty || (!day.isEmpty && !end.isEmpty) else { return nil }
        let clock = SourceClock()
        func moment(_ text: String) -> SourceClock.Moment? {
            if let moment = clock.moment(text) { return moment }
            guard let date = CoSPLibClock.date(day) else { return nil }
            return Self.time(text).map { SourceClock.Moment(date: date, time: $0) }
        }
        // `9h30-10h15` in one cell.
        let parts =
            end.isEmpty
            ? start.split(separator: /\s*[-–—]\s*(?=\d{1,2}\s*[hH:.])/).map(String.init) : [start, end]
        guard let first = parts.first.flatMap(moment) else { return nil }
        if parts.count == 2, let last = moment(parts[1]) { return first.interval(to: last) }
        let length = try? WrittenDuration.minutes(in: text(.duration, of: row), least: 1)
        return end.isEmpty ? length.flatMap { first.interval(lasting: $0) } : nil
    }

    /// `9:30`, `9h`, `9 h 30`, `14h00`.
    private static func time(_ text: String) -> LocalTime? {
        var parser = PhraseParser(text)
        let time = (try? parser.time()) ?? nil
        return parser.isAtEnd ? time : CoSPLibClock.time(text)
    }

    private func readPlace(
        _ row: SourceRow, of paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        let room = text(.room, of: row).oneLine
        guard let hours = hours(row) else {
            for column in [ImportColumn.day, .start, .end, .room] {
                keep(column, text(column, of: row), of: paper.id, row, in: &draft)
            }
            if !text(.start, of: row).isEmpty {
                let written = [ImportColumn.day, .start, .end].map { text($0, of: row) }.filter {
                    !$0.isEmpty
                }
                draft.report(
                    ImportFault.unplaced(paper.id, written.joined(separator: " ")), at: row.location)
            }
            return
        }
        paper.placement = .hours(hours, room: room.isEmpty ? nil : room)
        paper.duration = hours.length
    }

    /// A row with hours and without anybody is a break, an opening, a dinner.
    private func readEvent(_ row: SourceRow, into draft: inout ImportDraft) -> Bool {
        guard let hours = hours(row), signed(row).isEmpty, authors.people(row).isEmpty else {
            return false
        }
        let room = text(.room, of: row).oneLine
        draft.events.append(
            Event(
                title: Text(text(.title, of: row).oneLine), interval: hours,
                place: room.isEmpty ? nil : room))
        return true
    }

    // MARK: - People

    private func signed(_ row: SourceRow) -> [SignedName] {
        let own = PersonName.joined(first: text(.firstName, of: row), last: text(.lastName, of: row))
        let names = SignedName.list(text(.speakers, of: row)) + SignedName.list(text(.authors, of: row))
        return (own.isEmpty ? [] : [SignedName(name: own)]) + names
    }

    /// Those who speak, and those who are only authors: where nothing tells, the first author speaks.
    private func readPeople(
        _ row: SourceRow, of paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        if !authors.isEmpty {
            let people = authors.people(row)
            let presenting = people.filter(\.presents)
            if people.count > 1, presenting.isEmpty { draft.papersWithoutSpeakers += 1 }
            for (index, entry) in people.enumerated() {
                add(
                    entry.person, speaks: presenting.isEmpty ? index == 0 : entry.presents, to: &paper,
                    into: &draft)
            }
            if !people.isEmpty { return }
        }
        let own = PersonName.joined(first: text(.firstName, of: row), last: text(.lastName, of: row))
        let speakers =
            (own.isEmpty ? [] : [SignedName(name: own)]) + SignedName.list(text(.speakers, of: row))
        let signed = SignedName.list(text(.authors, of: row))
        let emails = Self.addresses(text(.email, of: row))
        let affiliations = Self.affiliations(text(.affiliation, of: row), of: max(speakers.count, 1))
        func person(_ name: SignedName, _ index: Int, of count: Int) -> SourcePerson? {
            let email = emails.count == count || index == 0 ? emails.dropFirst(index).first : nil
            let affiliation = name.affiliation ?? affiliations.dropFirst(index).first
            return SourcePerson(name.name, email: email, affiliation: affiliation, at: row.location)
        }
        // A row for each author says itself who presents.
        let isTold = columns[.presents] != nil
        let presents = !isTold || Answer.reading(text(.presents, of: row)) == .yes
        for (index, name) in speakers.enumerated() {
            guard var person = person(name, index, of: speakers.count) else { continue }
            person.said = said(row)
            add(person, speaks: presents, to: &paper, into: &draft)
        }
        guard speakers.isEmpty else {
            let speaking = Set(paper.speakers.map { draft.people[$0].name.folded })
            paper.authors += signed.map(\.name).filter { !speaking.contains($0.folded) }
            return
        }
        let marked = signed.filter(\.isMarked)
        if signed.count > 1, marked.isEmpty { draft.papersWithoutSpeakers += 1 }
        for (index, name) in signed.enumerated() {
            guard var person = person(name, index, of: signed.count) else { continue }
            person.said = said(row)
            add(person, speaks: marked.isEmpty ? index == 0 : name.isMarked, to: &paper, into: &draft)
        }
    }

    /// When the people of a row come, in its own words.
    private func said(_ row: SourceRow) -> [SpeakerColumn: String] {
        let places: [ImportColumn: SpeakerColumn] = [
            .available: .available, .unavailable: .unavailable, .preferablyNot: .preferablyNot,
            .constraints: .constraints, .discipline: .discipline,
        ]
        return Dictionary(uniqueKeysWithValues: places.map { ($1, text($0, of: row).oneLine) }).filter {
            !$1.isEmpty
        }
    }

    private func add(
        _ person: SourcePerson, speaks: Bool, to paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        if speaks {
            paper.add(speaker: draft.person(person))
        } else if !paper.authors.contains(where: { $0.folded == person.name.folded }) {
            paper.authors.append(draft.author(person))
        }
    }

    private static func addresses(_ text: String) -> [String] {
        let parts = text.split { ";, \n".contains($0) }.map(String.init).filter { $0.contains("@") }
        return parts.isEmpty && !text.isEmpty ? [text] : parts
    }

    /// One for each of the people, or what is said of the first.
    private static func affiliations(_ text: String, of count: Int) -> [String] {
        let parts = text.list(separators: [";", "|", "\n"])
        return parts.count == count ? parts : text.isEmpty ? [] : [text]
    }
}
