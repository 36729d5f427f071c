import ConferenceModel
import Foundation

/// pretalx: submissions, speakers, rooms and slots in JSON, in one file or several.
struct PretalxImport {
    private static let known: Set = [
        "code", "title", "speakers", "track", "state", "abstract", "duration", "slot", "slots", "keywords", "tags",
    ]

    private var clock = SourceClock()
    /// Whether the event says its days: hours when people are there tell them otherwise.
    private var isDated = false
    /// Places in the draft’s list of people, by code.
    private var codes: [String: Int] = [:]
    /// Names of rooms, by id.
    private var rooms: [String: String] = [:]
    private var tracks: [String: String] = [:]

    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        var (reading, all): (PretalxImport, [String: [JSONNode]]) = (PretalxImport(), [:])
        for file in files {
            guard case .json(let root) = file.content else {
                draft.diagnostics.append(file.isUnexpected)
                continue
            }
            let found = lists(in: root)
            if found.isEmpty { draft.diagnostics.append(file.isUnexpected) }
            for (kind, list) in found { all[kind, default: []] += list }
            reading.readEvent(root["event"] ?? root, into: &draft)
        }
        if draft.zone == nil {
            let stretches = ["rooms", "speakers"].flatMap { all[$0] ?? [] }.flatMap { $0["availabilities"]?.list ?? [] }
            let slots = (all["slots"] ?? []) + (all["submissions"] ?? []).compactMap { $0["slot"] }
            reading.clock.zone = draft.assumeZone(
                of: (stretches + slots).compactMap { $0["start"]?.text(draft.language) })
        }
        // Talks name rooms, tracks and people.
        for room in all["rooms"] ?? [] { reading.readRoom(room, into: &draft) }
        for track in all["tracks"] ?? [] { reading.readTrack(track, draft.language) }
        for speaker in all["speakers"] ?? [] { reading.readSpeaker(speaker, into: &draft) }
        for submission in all["submissions"] ?? [] { reading.readSubmission(submission, into: &draft) }
        for slot in all["slots"] ?? [] { reading.readSlot(slot, into: &draft) }
    }

    /// The lists of a document by kind; a bare list, or a page of the interface, is known by what its members have.
    private static func lists(in root: JSONNode) -> [(kind: String, list: [JSONNode])] {
        let kinds = ["submissions", "talks", "speakers", "rooms", "tracks", "slots"]
        let named = kinds.compactMap { kind -> (kind: String, list: [JSONNode])? in
            guard let node = root[kind] else { return nil }
            return (kind == "talks" ? "submissions" : kind, node.list + (node["results"]?.list ?? []))
        }
        if !named.isEmpty { return named }
        let members = root.list + (root["results"]?.list ?? [])
        guard let first = members.first else { return [] }
        if first["submission"] != nil { return [("slots", members)] }
        if first["title"] != nil { return [("submissions", members)] }
        if first["code"] != nil { return [("speakers", members)] }
        if first["capacity"] != nil || first["availabilities"] != nil { return [("rooms", members)] }
        return first["name"] != nil ? [("tracks", members)] : []
    }

    private mutating func readEvent(_ event: JSONNode, into draft: inout ImportDraft) {
        if let name = event["name"]?.text(draft.language) { draft.title = name }
        if let written = event["timezone"]?.text(draft.language) {
            if case .found(let name) = ZoneName.reading(written), let zone = TimeZone(identifier: name) {
                (draft.zone, clock.zone) = (name, zone)
            } else {
                draft.report(ImportFault.unknownTimeZone(written), at: event["timezone"]?.location ?? event.location)
            }
        }
        let dates = ["date_from", "date_to"].compactMap { event[$0]?.text(draft.language) }.compactMap {
            CalendarDate(iso: $0.prefix(10))
        }
        guard dates.count == 2, dates[0] <= dates[1] else { return }
        isDated = true
        draft.days += CalendarDate.days(of: dates[0]...dates[1], atMost: 31) ?? []
    }

    private mutating func readRoom(_ room: JSONNode, into draft: inout ImportDraft) {
        let name = room["name"]?.text(draft.language)?.oneLine
        if let id = room["id"]?.text(draft.language), let name { rooms[id] = name }
        let hours = availabilities(of: room, into: &draft)
        if let room = SourceRoom(name, capacity: room["capacity"]?.number, available: hours) {
            draft.rooms.append(room)
        }
        for (field, value) in room.members where !["id", "name", "capacity", "availabilities"].contains(field) {
            draft.keep(field, value.text(draft.language), of: name ?? "", at: value.location)
        }
    }

    private mutating func readTrack(_ track: JSONNode, _ language: Language) {
        if let id = track["id"]?.text(language) { tracks[id] = track["name"]?.text(language) }
    }

    /// pretalx takes those without hours to be there all the time.
    private func availabilities(of node: JSONNode, into draft: inout ImportDraft) -> [Interval]? {
        let stretches = (node["availabilities"]?.list ?? []).flatMap { stretch -> [Interval] in
            let (start, end) = (stretch["start"]?.text(draft.language), stretch["end"]?.text(draft.language))
            guard let from = start.flatMap(clock.moment), let to = end.flatMap(clock.moment) else {
                draft.report(ImportFault.notAMoment(start ?? end ?? ""), at: stretch.location)
                return []
            }
            return from.intervals(to: to)
        }
        if !isDated { draft.days = (draft.days + stretches.map(\.date)).unique }
        return stretches.isEmpty ? nil : Interval.union(stretches)
    }

    private mutating func readSpeaker(_ speaker: JSONNode, into draft: inout ImportDraft) {
        let language = draft.language
        let name = PersonName.reading(speaker["name"]?.text(language) ?? "")
        let hours = availabilities(of: speaker, into: &draft)
        guard
            let person = SourcePerson(
                name, email: speaker["email"]?.text(language), affiliation: speaker["affiliation"]?.text(language),
                available: hours, at: speaker.location)
        else { return }
        let code = speaker["code"]?.text(language)
        let place = draft.person(person, code: code)
        if let code { codes[code] = place }
        let known: Set = ["code", "name", "email", "affiliation", "availabilities", "submissions"]
        for (field, value) in speaker.members where !known.contains(field) {
            draft.keep(field, value.text(language), of: name, at: value.location)
        }
    }

    private mutating func readSubmission(_ node: JSONNode, into draft: inout ImportDraft) {
        let language = draft.language
        let id = node["code"]?.text(language) ?? "P\(draft.papers.count + 1)"
        var paper = SourcePaper(id: id, title: node["title"]?.text(language) ?? "", at: node.location)
        let state = node["state"]
        paper.state = draft.state(state?.text(language) ?? "", of: id, at: state?.location ?? node.location)
        paper.abstract = node["abstract"]?.text(language) ?? ""
        paper.keywords = (node["keywords", "tags"]?.list ?? []).compactMap { $0.text(language)?.oneLine }
        paper.duration = node["duration"]?.number.map { Minutes($0) }
        if let track = node["track"]?.text(language) { paper.axes = [(tracks[track] ?? track).oneLine] }
        for speaker in node["speakers"]?.list ?? [] { readSpeaker(speaker, of: &paper, into: &draft) }
        for (field, value) in node.members where !Self.known.contains(field) {
            draft.keep(field, value.text(language), of: id, at: value.location)
        }
        guard let place = draft.add(paper) else { return }
        for slot in [node["slot"]].compactMap(\.self) + (node["slots"]?.list ?? []) {
            put(place, into: slot, of: &draft)
        }
    }

    /// By code, or as an object of its own.
    private mutating func readSpeaker(
        _ node: JSONNode, of paper: inout SourcePaper, into draft: inout ImportDraft
    ) {
        let code = node["code"]?.text(draft.language) ?? node.text(draft.language) ?? ""
        if let known = codes[code] { return paper.add(speaker: known) }
        if node["name"] != nil {
            readSpeaker(node, into: &draft)
            if let known = codes[code] { return paper.add(speaker: known) }
            let name = PersonName.reading(node["name"]?.text(draft.language) ?? "")
            guard let person = SourcePerson(name, at: node.location) else { return }
            return paper.add(speaker: draft.person(person))
        }
        draft.report(ImportFault.unknownPerson(code), at: node.location)
        if let person = SourcePerson(code.oneLine, at: node.location) { paper.add(speaker: draft.person(person)) }
    }

    private func readSlot(_ slot: JSONNode, into draft: inout ImportDraft) {
        guard let code = slot["submission"].flatMap({ $0["code"]?.text(draft.language) ?? $0.text(draft.language) })
        else { return readBreak(slot, into: &draft) }
        guard let paper = draft.paper(code) else {
            draft.report(ImportFault.unknownPaper(code), at: slot.location)
            return draft.keep("slot", "\(slot["start"]?.text(draft.language) ?? "")", of: code, at: slot.location)
        }
        put(paper, into: slot, of: &draft)
    }

    /// A slot without a submission is a break, if it says how it is called.
    private func readBreak(_ slot: JSONNode, into draft: inout ImportDraft) {
        guard let title = (slot["description"] ?? slot["title"])?.text(draft.language),
            let hours = hours(of: slot, in: draft)
        else { return }
        draft.events.append(Event(title: Text(title.oneLine), interval: hours, place: room(of: slot, draft.language)))
    }

    private func put(_ paper: Int, into slot: JSONNode, of draft: inout ImportDraft) {
        guard slot["start"] != nil else { return }
        guard let hours = hours(of: slot, in: draft, lasting: draft.papers[paper].duration) else {
            return draft.report(
                ImportFault.notAMoment(slot["start"]?.text(draft.language) ?? ""), at: slot.location)
        }
        let room = room(of: slot, draft.language)
        draft.change(paper) { paper in
            paper.placement = .hours(hours, room: room)
            paper.duration = hours.length
        }
    }

    private func hours(of slot: JSONNode, in draft: ImportDraft, lasting: Minutes? = nil) -> Interval? {
        guard let start = slot["start"]?.text(draft.language).flatMap(clock.moment) else { return nil }
        if let end = slot["end"]?.text(draft.language).flatMap(clock.moment) { return start.interval(to: end) }
        return start.interval(lasting: lasting ?? 30)
    }

    private func room(of slot: JSONNode, _ language: Language) -> String? {
        slot["room"].flatMap { $0["name"] ?? $0 }?.text(language).map { (rooms[$0] ?? $0).oneLine }
    }
}
