import ConferenceModel

/// Indico: contributions as CSV of seven columns without headings, or as JSON.
enum IndicoImport {
    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        var papers: [String: Int] = [:]
        for file in files {
            switch file.content {
            case .grids(let grids):
                for grid in grids {
                    for row in grid.rows.indices { read(row, of: grid, papers: &papers, into: &draft) }
                }
            case .json(let root):
                let lists = [root.list, root["contributions"]?.list ?? [], root["results"]?.list ?? []]
                let all = lists.flatMap(\.self).flatMap { $0["contributions"]?.list ?? [$0] }
                if all.isEmpty { draft.diagnostics.append(file.isUnexpected) }
                for event in lists.flatMap(\.self) where event["contributions"] != nil {
                    readEvent(event, into: &draft)
                }
                for contribution in all { read(contribution, papers: &papers, into: &draft) }
            case .markup: draft.diagnostics.append(file.isUnexpected)
            }
        }
    }

    /// What a row or an object says of a contribution and one of its people.
    private struct Entry {
        let id: String?
        let start: String
        let minutes: Int?
        let title: String
        let location: Location
    }

    private static func read(
        _ row: Int, of grid: Grid, papers: inout [String: Int], into draft: inout ImportDraft
    ) {
        let cells = (0..<7).map { grid.cell(row, $0) }
        // People put headings above, although Indico has none.
        if row == 0, SourceClock().moment(cells[0].text) == nil,
            !cells[0].text.contains(where: \.isNumber)
        {
            return
        }
        for extra in grid.rows[row].dropFirst(7) {
            draft.keep("\(extra.location.column ?? 8)", extra.text, of: cells[2].text, at: extra.location)
        }
        if !cells[1].text.isEmpty, cells[1].text.wholeNumber == nil {
            draft.keep("minutes", cells[1].text, of: cells[2].text, at: cells[1].location)
        }
        let entry = Entry(
            id: nil, start: cells[0].text, minutes: cells[1].text.wholeNumber, title: cells[2].text,
            location: Location(file: grid.name, line: cells[2].location.line ?? row + 1))
        let person = SourcePerson(
            PersonName.joined(first: cells[3].text, last: cells[4].text), email: cells[6].text,
            affiliation: cells[5].text, at: entry.location)
        add(entry, [person].compactMap(\.self), papers: &papers, into: &draft)
    }

    /// The event's own title, time zone and place.
    private static func readEvent(_ event: JSONNode, into draft: inout ImportDraft) {
        if let title = event["title"]?.text(draft.language) { draft.title = title }
        if let place = event["location"]?.text(draft.language) { draft.place = place }
        guard let node = event["timezone"], let written = node.text(draft.language) else { return }
        if case .found(let zone) = ZoneName.reading(written) {
            draft.zone = zone
        } else {
            draft.report(ImportFault.unknownTimeZone(written), at: node.location)
        }
    }

    private static let known: Set = [
        "primaryauthors", "coauthors", "id", "friendly_id", "start", "start_dt", "startDate", "minutes",
        "duration", "title", "speakers", "presenters",
        "first_name", "firstName", "last_name", "lastName", "familyName", "affiliation", "email",
        "track", "session",
        "room", "roomFullname", "location", "description", "keywords", "_type",
    ]

    private static func read(
        _ node: JSONNode, papers: inout [String: Int], into draft: inout ImportDraft
    ) {
        let language = draft.language
        let entry = Entry(
            id: node["friendly_id", "id"]?.text(language),
            start: moment(node["start", "start_dt", "startDate"], language),
            minutes: node["minutes", "duration"]?.number, title: node["title"]?.text(language) ?? "",
            location: node.location)
        let listed = node["speakers", "presenters"]?.list ?? []
        let people = (listed.isEmpty ? [node] : listed).compactMap { Self.person($0, language) }
        guard let paper = add(entry, people, papers: &papers, into: &draft) else { return }
        let room = node["roomFullname", "room"]?.text(language)
        let speaking = Set(draft.papers[paper].speakers.map { draft.people[$0].name.folded })
        let signed = ["primaryauthors", "coauthors"].flatMap { node[$0]?.list ?? [] }
        let authors = signed.compactMap { Self.person($0, language) }.filter {
            !speaking.contains($0.name.folded)
        }
        .map { draft.author($0) }.unique
        draft.change(paper) { paper in
            paper.axes = [node["track"]?.text(language)?.oneLine ?? ""].filter { !$0.isEmpty }
            paper.abstract = node["description"]?.text(language) ?? ""
            paper.keywords = node["keywords"]?.text(language)?.list() ?? []
            paper.authors = authors
            if let hours = paper.hours, let room { paper.placement = .hours(hours, room: room.oneLine) }
        }
        for (name, value) in node.members
        where !known.contains(name) || name == "session" || name == "location" {
            draft.keep(name, value.text(language), of: draft.papers[paper].id, at: value.location)
        }
    }

    private static func person(_ node: JSONNode, _ language: Language) -> SourcePerson? {
        let first = node["first_name", "firstName"]?.text(language) ?? ""
        let last = node["last_name", "lastName", "familyName"]?.text(language) ?? ""
        return SourcePerson(
            PersonName.joined(first: first, last: last), email: node["email"]?.text(language),
            affiliation: node["affiliation"]?.text(language), at: node.location)
    }

    /// `2030-03-14T09:00:00`, or Indico’s own `{"date": …, "time": …}`.
    private static func moment(_ node: JSONNode?, _ language: Language) -> String {
        guard let date = node?["date"]?.text(language) else { return node?.text(language) ?? "" }
        return "\(date)T\(node?["time"]?.text(language) ?? "")"
    }

    /// Rows of one start and title are one contribution of several people.
    @discardableResult private static func add(
        _ entry: Entry, _ people: [SourcePerson], papers: inout [String: Int],
        into draft: inout ImportDraft
    ) -> Int? {
        let key = "\(entry.start) \(entry.title.folded)"
        if let known = papers[key], entry.id == nil {
            for person in people {
                let place = draft.person(person)
                draft.change(known) { $0.add(speaker: place) }
            }
            return known
        }
        var paper = SourcePaper(
            id: entry.id ?? "C\(papers.count + 1)", title: entry.title, at: entry.location)
        paper.duration = entry.minutes.map { Minutes($0) }
        if !entry.start.isEmpty {
            _ = draft.assumeZone(of: [entry.start])
            if let start = SourceClock().moment(entry.start) {
                let length = entry.minutes.map { Minutes($0) } ?? 20
                if let hours = start.interval(lasting: length) {
                    paper.placement = .hours(hours, room: nil)
                }
            } else {
                draft.report(ImportFault.notAMoment(entry.start), at: entry.location)
            }
        }
        for person in people { paper.add(speaker: draft.person(person)) }
        let place = draft.add(paper)
        papers[key] = place
        return place
    }
}
