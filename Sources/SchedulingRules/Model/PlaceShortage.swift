import ConferenceModel

/// Papers that share fewer places than they are: by their pins, their speakers' hours and their needs they can only stand in
/// a few rooms and time slots, and fewer papers fit there.
struct PlaceShortage {
    /// A time slot in rooms that are alike.
    private struct Cell {
        let timeSlot: Reference<TimeSlot>
        let rooms: [Reference<Room>]
    }

    private struct RoomKind: Hashable {
        let equipment: Set<String>
        let closed: [Interval]
        let pinned: Reference<Room>?
    }

    private let conference: Conference
    private let timeSlotRules: [any TimeSlotRule]
    private let talkRules: [any TalkRule]
    private let roomRules: [any RoomRule]
    private let cells: [Cell]

    private static let mostNames = 8

    static func impossibility(in conference: Conference, under rules: RuleSet) -> Impossibility? {
        let shortage = PlaceShortage(conference, rules)
        // Long papers may lack places where short ones would not.
        let all = zip(conference.requiredPapers, shortage.options(of: conference.requiredPapers))
        for least in Set(conference.requiredPapers.map(shortage.size)).sorted() {
            let some = all.filter { shortage.size(of: $0.0) >= least }
            let (papers, options) = (some.map(\.0), some.map(\.1))
            let places = shortage.places(for: papers, options)
            guard let found = HallSet.first(among: options, places: places) else { continue }
            // One paper alone is said in better words, or has to be searched for.
            return found.papers.count > 1 ? shortage.impossibility(found, of: papers, places) : nil
        }
        return nil
    }

    private init(_ conference: Conference, _ rules: RuleSet) {
        self.conference = conference
        // What is put on top of the conference's own requirements is left to the search.
        let own = rules.entries.filter { $0.type.kind == .requirement }.compactMap { $0.rule as? any ConfigurableRule }
        timeSlotRules = own.compactMap { $0 as? any TimeSlotRule }
        talkRules = own.compactMap { $0 as? any TalkRule }
        roomRules = own.compactMap { $0 as? any RoomRule }
        let pinned = Set(conference.requiredPapers.compactMap { conference.papers[$0].pin?.room })
        let kinds = Dictionary(grouping: conference.rooms.references) { reference in
            let room = conference.rooms[reference]
            return RoomKind(
                equipment: room.equipment, closed: room.closed.sorted(),
                pinned: pinned.contains(reference) ? reference : nil)
        }.values.sorted { $0[0] < $1[0] }
        cells = conference.timeSlots.references.flatMap { slot in kinds.map { Cell(timeSlot: slot, rooms: $0) } }
    }

    /// In places or minutes.
    private func size(of paper: Reference<Paper>) -> Int {
        let paper = conference.papers[paper]
        return conference.timeSlots.allSatisfy { $0.places == nil } ? paper.length.count : paper.places
    }

    /// By paper, the cells that it may stand in, its company aside.
    private func options(of papers: [Reference<Paper>]) -> [[Int]] {
        let steady = roomRules.filter { !type(of: $0).dependsOnTimeSlot }
        return papers.map { paper in
            let slots = conference.timeSlots.references.map { slot in
                timeSlotRules.allSatisfy { $0.judge([paper], in: slot) != .refused } && hasTime(paper, in: slot)
            }
            let rooms = conference.rooms.references.map { room in
                steady.allSatisfy { $0.judge([paper], in: room, during: Reference(0)) != .refused }
            }
            return cells.indices.filter { slots[cells[$0].timeSlot.index] && rooms[cells[$0].rooms[0].index] }
        }
    }

    private func hasTime(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> Bool {
        let whole = Talk(paper: paper, interval: conference.timeSlots[slot].interval)
        let minding = talkRules.filter { $0.judge(whole) != .welcome }
        guard !minding.isEmpty else { return true }
        let hours = conference.hours(of: paper, in: slot)
        return hours.isEmpty || hours.contains { talk in minding.allSatisfy { $0.judge(talk) != .refused } }
    }

    /// By cell, as many papers as its rooms hold of the shortest that may stand there.
    private func places(for papers: [Reference<Paper>], _ options: [[Int]]) -> [Int] {
        var guests = cells.map { _ in [Reference<Paper>]() }
        for (paper, cells) in zip(papers, options) {
            for cell in cells { guests[cell].append(paper) }
        }
        return zip(cells, guests).map { cell, papers in cell.rooms.count * most(of: papers, in: cell) }
    }

    /// In one of its rooms, the shortest first.
    private func most(of papers: [Reference<Paper>], in cell: Cell) -> Int {
        let countsPlaces = conference.timeSlots[cell.timeSlot].places != nil
        let sizes = papers.map { countsPlaces ? conference.papers[$0].places : conference.papers[$0].length.count }
        var held: [Reference<Paper>] = []
        for (_, paper) in zip(sizes, papers).sorted(by: { $0 < $1 }) {
            held.append(paper)
            let isAdmitted =
                timeSlotRules.allSatisfy { $0.judge(held, in: cell.timeSlot) != .refused }
                && roomRules.allSatisfy { $0.judge(held, in: cell.rooms[0], during: cell.timeSlot) != .refused }
            guard isAdmitted else { return held.count - 1 }
        }
        return held.count
    }

    // MARK: In words

    private func impossibility(_ shortage: HallSet, of papers: [Reference<Paper>], _ places: [Int]) -> Impossibility {
        let papers = shortage.papers.map { conference.papers[papers[$0]] }
        let offering = shortage.cells.filter { places[$0] > 0 }.map { cells[$0] }
        let (ids, count) = (names(of: papers), papers.count - 1)
        let slots = Set(offering.map(\.timeSlot)).sorted()
        let rooms = Set(offering.flatMap(\.rooms)).sorted()
        let there = slots.map { slot in
            text(of: slot, rooms: offering.filter { $0.timeSlot == slot }.flatMap(\.rooms).sorted())
        }
        return Impossibility(
            papers.map { .paper($0.id) } + slots.map { .timeSlot(conference.timeSlots[$0].id) }
                + rooms.map { .room(conference.rooms[$0].name) },
            Text(
                fr:
                    "\(ids.fr) (\(Text.papers(papers.count).fr)) n’ont que \(count) place\(count > 1 ? "s" : "")\u{A0}: "
                    + there.map(\.fr).joined(separator: "\u{202F}; ") + ".",
                en: "\(ids.en) (\(Text.papers(papers.count).en)) have only \(count) place\(count == 1 ? "" : "s"): "
                    + there.map(\.en).joined(separator: "; ") + "."))
    }

    private func names(of papers: [Paper]) -> Text {
        let (ids, others) = (papers.map(\.id), papers.count - PlaceShortage.mostNames)
        guard others > 1 else { return .all(ids) }
        let named = Array(ids.prefix(PlaceShortage.mostNames))
        return Text(fr: Text.all(named + ["\(others) autres"]).fr, en: Text.all(named + ["\(others) others"]).en)
    }

    private func text(of slot: Reference<TimeSlot>, rooms: [Reference<Room>]) -> Text {
        let (when, names) = (conference.timeSlots[slot].text, rooms.map { conference.rooms[$0].name })
        guard rooms.count < conference.rooms.count else { return when }
        return Text(
            fr: "\(when.fr) (\(names.joined(separator: ", ")))", en: "\(when.en) (\(names.joined(separator: ", ")))")
    }
}
