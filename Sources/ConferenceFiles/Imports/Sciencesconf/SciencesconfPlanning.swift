import ConferenceModel

/// `planning.csv`: sessions, papers and what gathers everybody, with days, hours and rooms.
enum SciencesconfPlanning {
    private static let known: Set = [
        "id", "date", "start", "end", "type", "salle", "titre", "description", "speaker", "docid", "room", "title",
    ]

    static func read(_ table: SourceTable, into draft: inout ImportDraft) {
        guard table.has("date", "start", "end", "type") else {
            draft.report(
                ImportFault.missingColumns(["date", "start", "end", "type"]), at: Location(file: table.name, line: 1))
            return
        }
        for row in table.rows { read(row, into: &draft) }
    }

    private static func read(_ row: SourceRow, into draft: inout ImportDraft) {
        let (title, room) = (row.text("titre", "title").oneLine, row.text("salle", "room").oneLine)
        let subject = title.isEmpty ? row.text("id") : title
        draft.keep(row.rest(besides: known), of: subject)
        let type = row.text("type")
        switch type.key {
        case "session", "seance":
            guard let hours = hours(of: row, into: &draft) else { return }
            draft.sessions.append(
                SourceSession(
                    interval: hours, room: room.isEmpty ? nil : room, title: title,
                    chairs: PersonName.list(row.text("speaker")), location: row.location))
            draft.keep("description", row.text("description"), of: subject, at: row.location)
        case "comm", "communication": readPaper(row, title: title, room: room, into: &draft)
        case "discours", "pause", "logistique":
            guard let hours = hours(of: row, into: &draft) else { return }
            let name = title.isEmpty ? type : title
            draft.events.append(Event(title: Text(name), interval: hours, place: room.isEmpty ? nil : room))
            draft.keep("speaker", row.text("speaker"), of: subject, at: row.location)
            draft.keep("description", row.text("description"), of: subject, at: row.location)
        default:
            draft.report(ImportFault.unknownRow(type), at: row["type"]?.location ?? row.location)
            draft.keep(row.rest(besides: []), of: subject)
        }
    }

    private static func hours(of row: SourceRow, into draft: inout ImportDraft) -> Interval? {
        let date = row.text("date")
        return draft.hours(
            from: "\(date) \(row.text("start"))", to: "\(date) \(row.text("end"))",
            at: row["date"]?.location ?? row.location)
    }

    /// A paper that no submission tells of is made of what the timetable says.
    private static func readPaper(_ row: SourceRow, title: String, room: String, into draft: inout ImportDraft) {
        let docid = row.text("docid")
        let isTimed = !row.text("start").isEmpty && !row.text("end").isEmpty
        let hours = isTimed ? hours(of: row, into: &draft) : nil
        let placement = hours.map { SourcePaper.Placement.hours($0, room: room.isEmpty ? nil : room) }
        if let known = (docid.isEmpty ? nil : draft.paper(docid)) ?? draft.paper(titled: title) {
            draft.change(known) { paper in
                paper.placement = placement
                paper.duration = hours?.length ?? paper.duration
            }
            draft.keep("description", row.text("description"), of: draft.papers[known].id, at: row.location)
            return
        }
        if draft.papers.contains(where: { $0.location.file != row.location.file }) {
            draft.report(ImportFault.unknownPaper(docid.isEmpty ? title : docid), at: row.location)
        }
        let id = docid.isEmpty ? "P\(row.text("id").isEmpty ? "\(row.location.line ?? 0)" : row.text("id"))" : docid
        var paper = SourcePaper(id: id, title: title, at: row.location)
        paper.abstract = row.text("description")
        (paper.placement, paper.duration) = (placement, hours?.length)
        for name in PersonName.list(row.text("speaker")) {
            if let person = SourcePerson(name, at: row.location) { paper.add(speaker: draft.person(person)) }
        }
        draft.add(paper)
    }
}
