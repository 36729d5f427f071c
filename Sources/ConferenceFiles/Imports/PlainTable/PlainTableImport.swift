import ConferenceModel

/// Any table of papers, whose headings are guessed.
struct PlainTableImport {
    private let columns: ColumnGuesses

    /// - Returns: what was guessed of each heading.
    static func read(
        _ files: [SourceFile], columns: [ColumnChoice], into draft: inout ImportDraft
    ) -> [ColumnGuess] {
        var guesses: [ColumnGuess] = []
        for file in files {
            guard case .grids(let grids) = file.content else {
                draft.diagnostics.append(file.isUnexpected)
                continue
            }
            for table in grids.compactMap({ SourceTable($0, diagnostics: &draft.diagnostics) }) {
                let guessed = ColumnGuesses(table, choices: columns, diagnostics: &draft.diagnostics)
                guesses += guessed.guesses
                guard guessed[.title] != nil else {
                    let title = ImportColumn.title.words[draft.language]
                    draft.report(ImportFault.missingTitle(title), at: Location(file: table.name, line: 1))
                    continue
                }
                let reading = PlainTableImport(columns: guessed)
                for row in table.rows { reading.read(row, into: &draft) }
            }
        }
        return guesses
    }

    private func text(_ column: ImportColumn, of row: SourceRow) -> String {
        columns[column].map { row.text($0) } ?? ""
    }

    /// Rows of one number and title are one paper of several people.
    private func read(_ row: SourceRow, into draft: inout ImportDraft) {
        let (number, title) = (text(.id, of: row), text(.title, of: row))
        if title.isEmpty, number.isEmpty { return draft.keep(row.rest(besides: []), of: "\(row.location.line ?? 0)") }
        if let known = number.isEmpty ? draft.paper(titled: title.oneLine) : draft.paper(number),
            draft.papers[known].title.folded == title.oneLine.folded
        {
            for person in people(row, into: &draft) { draft.change(known) { $0.add(speaker: person) } }
            return
        }
        var paper = SourcePaper(
            id: number.isEmpty ? "C\(draft.papers.count + 1)" : number, title: title, at: row.location)
        paper.axes = text(.axis, of: row).list(separators: [";"]).map(\.oneLine).unique
        paper.abstract = text(.abstract, of: row)
        paper.keywords = text(.keywords, of: row).list(separators: [";", ",", "\n"])
        paper.audience = text(.audience, of: row).wholeNumber.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        if columns[.status] != nil {
            paper.state = draft.state(text(.status, of: row), of: paper.id, at: row.location)
        }
        let duration = text(.duration, of: row)
        paper.duration = try? WrittenDuration.minutes(in: duration, least: 1)
        if paper.duration == nil { keep(.duration, duration, of: paper.id, row, in: &draft) }
        if paper.audience == nil { keep(.audience, text(.audience, of: row), of: paper.id, row, in: &draft) }
        for person in people(row, into: &draft) { paper.add(speaker: person) }
        readAuthors(row, of: &paper, into: &draft)
        draft.keep(row.rest(besides: Set(ImportColumn.allCases.compactMap { columns[$0] })), of: paper.id)
        draft.add(paper)
    }

    private func keep(
        _ column: ImportColumn, _ value: String, of paper: String, _ row: SourceRow, in draft: inout ImportDraft
    ) {
        draft.keep(column.words[draft.language], value, of: paper, at: row.location)
    }

    /// Those who speak; an address or an affiliation is that of the first.
    private func people(_ row: SourceRow, into draft: inout ImportDraft) -> [Int] {
        let own = PersonName.joined(first: text(.firstName, of: row), last: text(.lastName, of: row))
        let names =
            own.isEmpty ? PersonName.list(text(.speakers, of: row)) : [own] + PersonName.list(text(.speakers, of: row))
        return names.enumerated().compactMap { index, name in
            let email = index == 0 ? text(.email, of: row) : nil
            let affiliation = index == 0 ? text(.affiliation, of: row) : nil
            return SourcePerson(name, email: email, affiliation: affiliation, at: row.location)
                .map { draft.person($0) }
        }
    }

    /// Where the table names nobody who speaks, the first author does.
    private func readAuthors(_ row: SourceRow, of paper: inout SourcePaper, into draft: inout ImportDraft) {
        var names = PersonName.list(text(.authors, of: row))
        if paper.speakers.isEmpty, let first = names.first {
            if names.count > 1 { draft.papersWithoutSpeakers += 1 }
            let person = SourcePerson(
                first, email: text(.email, of: row), affiliation: text(.affiliation, of: row), at: row.location)
            if let person { paper.add(speaker: draft.person(person)) }
            names.removeFirst()
        }
        let speaking = Set(paper.speakers.map { draft.people[$0].name.folded })
        paper.authors = names.filter { !speaking.contains($0.folded) }
    }
}
