import ConferenceModel

/// Sessionize: sessions, speakers, rooms and categories of an event in one JSON document, which name each other by id.
enum SessionizeImport {
    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        for file in files {
            guard case .json(let root) = file.content, let sessions = root["sessions"]?.list else {
                draft.diagnostics.append(file.isUnexpected)
                continue
            }
            let language = draft.language
            func names(_ list: [JSONNode]) -> [String: String] {
                Dictionary(
                    list.compactMap { node in
                        node["id"]?.text(language).flatMap { id in node["name"]?.text(language).map { (id, $0) }
                        }
                    }, uniquingKeysWith: { first, _ in first })
            }
            let rooms = names(root["rooms"]?.list ?? [])
            for room in root["rooms"]?.list ?? [] {
                if let room = SourceRoom(room["name"]?.text(language)) { draft.rooms.append(room) }
            }
            let categories = root["categories"]?.list ?? []
            let items = names(categories.flatMap { $0["items"]?.list ?? [] })
            var people: [String: Int] = [:]
            for speaker in root["speakers"]?.list ?? [] {
                guard let id = speaker["id"]?.text(language) else { continue }
                people[id] = readSpeaker(speaker, id, into: &draft)
            }
            for session in sessions { read(session, people, rooms, items, into: &draft) }
        }
    }

    private static func readSpeaker(_ node: JSONNode, _ id: String, into draft: inout ImportDraft)
        -> Int?
    {
        let language = draft.language
        let own = PersonName.joined(
            first: node["firstName"]?.text(language) ?? "", last: node["lastName"]?.text(language) ?? "")
        let name = own.isEmpty ? node["fullName"]?.text(language)?.oneLine ?? "" : own
        let person = SourcePerson(
            name, email: node["email"]?.text(language), affiliation: node["tagLine"]?.text(language),
            at: node.location)
        guard let person else { return nil }
        let known: Set = ["id", "firstName", "lastName", "fullName", "email", "tagLine", "sessions"]
        for (field, value) in node.members where !known.contains(field) {
            draft.keep(field, value.text(language), of: name, at: value.location)
        }
        return draft.person(person, code: id)
    }

    private static let known: Set = [
        "id", "title", "description", "startsAt", "endsAt", "isServiceSession", "isPlenumSession",
        "speakers",
        "categoryItems", "roomId", "status",
    ]

    private static func read(
        _ node: JSONNode, _ people: [String: Int], _ rooms: [String: String], _ items: [String: String],
        into draft: inout ImportDraft
    ) {
        let language = draft.language
        let title = node["title"]?.text(language) ?? ""
        let room = node["roomId"]?.text(language).flatMap { rooms[$0] }
        var hours: Interval?
        if let start = node["startsAt"]?.text(language), let end = node["endsAt"]?.text(language) {
            hours = draft.hours(from: start, to: end, at: node.location)
        }
        let speakers = (node["speakers"]?.list ?? []).compactMap { speaker in
            (speaker["id"] ?? speaker).text(language)
        }
        // What is for everybody: breaks, openings, keynotes.
        if isTrue(node["isServiceSession"]) || (isTrue(node["isPlenumSession"]) && speakers.isEmpty),
            let hours
        {
            return draft.events.append(
                Event(title: Text(title.oneLine), interval: hours, place: room?.oneLine))
        }
        let id = node["id"]?.text(language) ?? draft.freeNumber
        var paper = SourcePaper(id: id, title: title, at: node.location)
        if let status = node["status"] {
            paper.state = draft.state(status.text(language) ?? "", of: id, at: status.location)
        }
        paper.abstract = node["description"]?.text(language) ?? ""
        let topics = (node["categoryItems"]?.list ?? []).compactMap {
            $0.text(language).flatMap { items[$0] }
        }
        paper.axes = topics.prefix(1).map(\.oneLine)
        paper.keywords = topics.dropFirst().map(\.oneLine)
        if let hours {
            paper.placement = .hours(hours, room: room?.oneLine)
            paper.duration = hours.length
        }
        for code in speakers {
            if let person = people[code] {
                paper.add(speaker: person)
            } else {
                draft.report(ImportFault.unknownPerson(code), at: node.location)
            }
        }
        for (field, value) in node.members where !known.contains(field) {
            draft.keep(field, value.text(language), of: id, at: value.location)
        }
        draft.add(paper)
    }

    private static func isTrue(_ node: JSONNode?) -> Bool {
        guard let node else { return false }
        return node.number == 1 || node.text(.en) == "true"
    }
}
