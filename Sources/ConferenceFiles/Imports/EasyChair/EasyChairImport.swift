import ConferenceModel

/// EasyChair: `submission.csv` and `author.csv`, or a workbook with both sheets.
enum EasyChairImport {
    private static let ofSubmissions: Set = [
        "#", "title", "authors", "keywords", "decision", "abstract", "deleted", "track", "trackname",
    ]
    private static let ofAuthors: Set = [
        "submission", "firstname", "lastname", "email", "affiliation", "corresponding", "person",
    ]

    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        var (submissions, authors): ([SourceTable], [SourceTable]) = ([], [])
        for file in files {
            guard case .grids(let grids) = file.content else {
                draft.diagnostics.append(file.isUnexpected)
                continue
            }
            var isKnown = false
            for table in grids.compactMap({ SourceTable($0, diagnostics: &draft.diagnostics) }) {
                if table.has("submission", "firstname", "lastname") {
                    authors.append(table)
                } else if table.has("#", "title") {
                    submissions.append(table)
                } else if grids.count > 1 {
                    keep(table, into: &draft)
                    continue
                } else {
                    let columns = ["#", "title", "authors", "decision", "abstract"]
                    draft.report(ImportFault.missingColumns(columns), at: Location(file: table.name, line: 1))
                }
                isKnown = true
            }
            let isSound = !draft.diagnostics.contains { $0.severity == .error }
            if !isKnown, isSound { draft.diagnostics.append(file.isUnexpected) }
        }
        let signatures = Dictionary(grouping: authors.flatMap(\.rows)) { $0.text("submission").folded }
        for row in submissions.flatMap(\.rows) {
            read(row, signatures: signatures[row.text("#").folded] ?? [], into: &draft)
        }
        for row in authors.flatMap(\.rows) where draft.paper(row.text("submission")) == nil {
            draft.keep(row.rest(besides: []), of: row.text("submission"))
        }
    }

    /// Other sheets — of reviews, of the committee — are nobody’s papers.
    private static func keep(_ table: SourceTable, into draft: inout ImportDraft) {
        for row in table.rows { draft.keep(row.rest(besides: []), of: table.name) }
    }

    private static func read(_ row: SourceRow, signatures: [SourceRow], into draft: inout ImportDraft) {
        let id = row.text("#")
        guard !id.isEmpty else {
            draft.report(PaperFault.missingValue(Text("#")), at: row.location)
            return
        }
        var paper = SourcePaper(id: id, title: row.text("title"), at: row.location)
        let isDeleted = ["1", "true", "yes", "✔", "x"].contains(row.text("deleted").lowercased())
        paper.state =
            isDeleted
            ? .withdrawn : draft.state(row.text("decision"), of: id, at: row["decision"]?.location ?? row.location)
        paper.abstract = row.text("abstract")
        paper.keywords = row.text("keywords").list(separators: [";", ",", "\n"])
        paper.axes = [row.text("trackname", "track").oneLine].filter { !$0.isEmpty }
        if signatures.isEmpty {
            readAuthors(PersonName.list(row.text("authors")), at: row, of: &paper, into: &draft)
        } else {
            readAuthors(signatures, of: &paper, into: &draft)
        }
        draft.keep(row.rest(besides: ofSubmissions), of: id)
        draft.add(paper)
    }

    private static func readAuthors(
        _ names: [String], at row: SourceRow, of paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        if names.count > 1 { draft.papersWithoutSpeakers += 1 }
        for (index, name) in names.enumerated() {
            guard let person = SourcePerson(name, at: row["authors"]?.location ?? row.location) else { continue }
            if index == 0 {
                paper.add(speaker: draft.person(person))
            } else {
                paper.authors.append(draft.author(person))
            }
        }
    }

    /// EasyChair does not ask who speaks: whoever is written to does, else the first.
    private static func readAuthors(
        _ rows: [SourceRow], of paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        let corresponding = rows.map { ["1", "true", "yes", "✔", "x"].contains($0.text("corresponding").lowercased()) }
        if rows.count > 1 { draft.papersWithoutSpeakers += 1 }
        for (index, row) in rows.enumerated() {
            let name = PersonName.joined(first: row.text("firstname"), last: row.text("lastname"))
            guard
                let person = SourcePerson(
                    name, email: row.text("email"), affiliation: row.text("affiliation"), at: row.location)
            else { continue }
            draft.keep(row.rest(besides: ofAuthors), of: name)
            if corresponding[index] || (index == 0 && !corresponding.contains(true)) {
                paper.add(speaker: draft.person(person))
            } else {
                paper.authors.append(draft.author(person))
            }
        }
    }
}
