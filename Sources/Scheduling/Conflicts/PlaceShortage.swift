import ConferenceModel
import SchedulingRules

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
    private let rules: RuleSet
    private let cells: [Cell]

    private static let mostNames = 8

    static func conflict(in conference: Conference, under rules: RuleSet) -> Conflict? {
        let shortage = PlaceShortage(conference, rules)
        // Long papers may lack places where short ones would not.
        for least in Set(conference.requiredPapers.map(shortage.size)).sorted() {
            let papers = conference.requiredPapers.filter { shortage.size(of: $0) >= least }
            let options = shortage.options(of: papers)
            let places = shortage.places(for: papers, options)
            guard let found = HallSet.first(among: options, places: places) else { continue }
            // One paper alone is said in better words, or has to be searched for.
            return found.papers.count > 1 ? shortage.conflict(found, of: papers, places) : nil
        }
        return nil
    }

    private init(_ conference: Conference, _ rules: RuleSet) {
        (self.conference, self.rules) = (conference, rules)
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

    private func isOn(_ rule: any Rule.Type) -> Bool { rules.entries.contains { $0.type == rule } }

    /// By paper, the cells that it may stand in, its company aside.
    private func options(of papers: [Reference<Paper>]) -> [[Int]] {
        let rules = (
            pins: isOn(PinsHold.self), hours: isOn(SpeakersAreAvailable.self),
            needs: isOn(RoomsOfferWhatPapersNeed.self),
            length: isOn(PapersFitTheirSession.self)
        )
        return papers.map { reference in
            let paper = conference.papers[reference]
            let slots = conference.timeSlots.references.map { slot in
                (!rules.pins || (paper.pin?.timeSlot ?? slot) == slot)
                    && (!rules.length || conference.fits([reference], in: slot))
                    && (!rules.hours || hasTime(reference, in: slot))
            }
            let rooms = conference.rooms.references.map { room in
                (!rules.pins || (paper.pin?.room ?? room) == room)
                    && (!rules.needs || paper.needs.isSubset(of: conference.rooms[room].equipment))
            }
            return cells.indices.filter { slots[cells[$0].timeSlot.index] && rooms[cells[$0].rooms[0].index] }
        }
    }

    private func hasTime(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> Bool {
        conference.fits([paper], in: slot) ? conference.hasTime(for: paper, in: slot) : true
    }

    /// By cell, as many papers as its rooms hold of the shortest that may stand there.
    private func places(for papers: [Reference<Paper>], _ options: [[Int]]) -> [Int] {
        var guests = cells.map { _ in [Reference<Paper>]() }
        for (paper, cells) in zip(papers, options) {
            for cell in cells { guests[cell].append(paper) }
        }
        return zip(cells, guests).map { cell, papers in cell.rooms.count * most(of: papers, in: cell) }
    }

    /// In one of its rooms.
    private func most(of papers: [Reference<Paper>], in cell: Cell) -> Int {
        let slot = conference.timeSlots[cell.timeSlot]
        guard isOn(PapersFitTheirSession.self) else { return isClosed(cell, during: slot.interval) ? 0 : papers.count }
        if let places = slot.places {
            let sizes = papers.map { conference.papers[$0].places }.sorted()
            return isClosed(cell, during: slot.interval) ? 0 : fitting(sizes, places)
        }
        // A session begins with its time slot.
        let closing = conference.rooms[cell.rooms[0]].closed.filter { $0.overlaps(slot.interval) }.map(\.start).min()
        let end = isOn(RoomsAreOpen.self) ? max(closing ?? slot.interval.end, slot.interval.start) : slot.interval.end
        let open = (end - slot.interval.start).count + conference.changeOver.count
        return fitting(papers.map { (conference.papers[$0].length + conference.changeOver).count }.sorted(), open)
    }

    private func isClosed(_ cell: Cell, during hours: Interval) -> Bool {
        isOn(RoomsAreOpen.self) && conference.rooms[cell.rooms[0]].closed.contains { $0.overlaps(hours) }
    }

    /// How many of the smallest sizes fit.
    private func fitting(_ sizes: [Int], _ most: Int) -> Int {
        var left = most
        return sizes.prefix {
            left -= $0
            return left >= 0
        }.count
    }

    // MARK: In words

    private func conflict(_ shortage: HallSet, of papers: [Reference<Paper>], _ places: [Int]) -> Conflict {
        let papers = shortage.papers.map { conference.papers[papers[$0]] }
        let offering = shortage.cells.filter { places[$0] > 0 }.map { cells[$0] }
        let (ids, count) = (names(of: papers), papers.count - 1)
        let slots = Set(offering.map(\.timeSlot)).sorted()
        let rooms = Set(offering.flatMap(\.rooms)).sorted()
        let there = slots.map { slot in
            text(of: slot, rooms: offering.filter { $0.timeSlot == slot }.flatMap(\.rooms).sorted())
        }
        return Conflict(
            RoomsHoldOneSessionAtATime.self,
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
