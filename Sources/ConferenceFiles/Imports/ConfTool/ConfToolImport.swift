import ConferenceModel

/// ConfTool: sessions with their papers, one a row, in CSV or XML.
enum ConfToolImport {
    private static let known: Set = [
        "sessionid", "sessiontitle", "sessionroom", "sessionstart", "sessionend", "chair1", "chair2",
        "chair3",
    ]
    private static let knownOfPapers = [
        "paperid", "title", "authors", "presentingauthor", "start", "end", "abstract", "keywords",
    ]

    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        for file in files {
            switch file.content {
            case .grids(let grids):
                for table in grids.compactMap({ SourceTable($0, diagnostics: &draft.diagnostics) }) {
                    guard table.has("sessiontitle", "sessionstart", "sessionend") else {
                        let columns = ["session_title", "session_start", "session_end"]
                        draft.report(
                            ImportFault.missingColumns(columns), at: Location(file: table.name, line: 1))
                        continue
                    }
                    for row in table.rows { read(row, into: &draft) }
                }
            case .markup(let root):
                let sessions = root.elements.filter { $0.first("session_title") != nil }
                if sessions.isEmpty { draft.diagnostics.append(file.isUnexpected) }
                for session in sessions { read(self.row(session, in: file.name), into: &draft) }
            case .json: draft.diagnostics.append(file.isUnexpected)
            }
        }
    }

    private static func row(_ session: MarkupElement, in file: String) -> SourceRow {
        SourceRow(
            session.elements.map { field in
                (
                    field.name,
                    Table.Cell(text: field.text.trimmed, location: Location(file: file, line: field.line))
                )
            }, at: Location(file: file, line: session.line))
    }

    private static func read(_ row: SourceRow, into draft: inout ImportDraft) {
        let title = row.text("sessiontitle").oneLine
        let times = row["sessionstart"]?.location ?? row.location
        guard
            let hours = draft.hours(from: row.text("sessionstart"), to: row.text("sessionend"), at: times)
        else {
            return
        }
        let room = row.text("sessionroom").oneLine
        let chairs = ["chair1", "chair2", "chair3"].map { PersonName.reading(row.text($0)) }.filter {
            !$0.isEmpty
        }
        let papers = papers(in: row)
        if papers.isEmpty {
            // An opening, a keynote, a break: everybody lives it together.
            draft.events.append(
                Event(title: Text(title), interval: hours, place: room.isEmpty ? nil : room))
            draft.keep(
                Text(fr: "présidence", en: "chair")[draft.language], chairs.joined(separator: "; "),
                of: title, at: row.location)
            return draft.keep(row.rest(besides: known), of: title)
        }
        let session = SourceSession(
            interval: hours, room: room.isEmpty ? nil : room, title: title, chairs: chairs,
            location: row.location)
        draft.sessions.append(session)
        for (place, number) in papers.enumerated() {
            readPaper(number, of: row, place: place, in: session, into: &draft)
        }
        let columns = papers.flatMap { paper in knownOfPapers.map { "p\(paper)\($0)" } }
        draft.keep(row.rest(besides: known.union(columns)), of: title)
    }

    /// The numbers of the row’s papers: `p1_title`, `p2_title`, ….
    private static func papers(in row: SourceRow) -> [Int] {
        let numbers = row.rest(besides: known).compactMap { heading, _ -> Int? in
            heading.key.wholeMatch(of: /p(\d{1,3})title/).flatMap { Int($0.1) }
        }
        return numbers.unique.sorted()
    }

    private static func readPaper(
        _ number: Int, of row: SourceRow, place: Int, in session: SourceSession,
        into draft: inout ImportDraft
    ) {
        func text(_ column: String) -> String { row.text("p\(number)\(column)") }
        let at = row["p\(number)title"]?.location ?? row.location
        let own = text("paperid")
        var paper = SourcePaper(
            id: own.isEmpty ? "\(draft.sessions.count)-\(place + 1)" : own, title: text("title"), at: at)
        paper.abstract = text("abstract")
        paper.keywords = text("keywords").list()
        paper.placement = .session(draft.sessions.count - 1)
        let day = session.interval.date.iso
        let times = [text("start"), text("end")].map {
            $0.contains(where: \.isWhitespace) ? $0 : "\(day) \($0)"
        }
        if !text("start").isEmpty, !text("end").isEmpty,
            let hours = draft.hours(
                from: times[0], to: times[1], at: row["p\(number)start"]?.location ?? at)
        {
            paper.placement = .hours(hours, room: session.room)
            paper.duration = hours.length
        }
        let authors = PersonName.list(text("authors"))
        var speaking = PersonName.list(text("presentingauthor"))
        if speaking.isEmpty {
            speaking = Array(authors.prefix(1))
            if authors.count > 1 { draft.papersWithoutSpeakers += 1 }
        }
        for name in speaking {
            if let person = SourcePerson(name, at: at) { paper.add(speaker: draft.person(person)) }
        }
        paper.authors = authors.filter { author in !speaking.contains { $0.folded == author.folded } }
        draft.add(paper)
    }
}
