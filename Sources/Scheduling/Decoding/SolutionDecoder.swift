import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Makes a programme of a point of the aggregated model: splits the papers of an axis and time slot over its sessions,
/// puts them in order, and hands out rooms.
struct SolutionDecoder {
    private let formulation: AggregatedFormulation
    private let conference: Conference
    private let measure: SlotMeasure
    private let judge: AssignmentJudge
    private var order: SessionOrder
    /// By paper.
    private let conflicts: [Set<Reference<Paper>>]
    /// What stood in the way of the last programme.
    private(set) var noGoods: [NoGood] = []

    init(_ formulation: AggregatedFormulation) {
        (self.formulation, conference) = (formulation, formulation.conference)
        measure = SlotMeasure(conference)
        judge = AssignmentJudge(conference, formulation.rules, formulation.model.roomClasses)
        order = SessionOrder(conference, formulation.rules)
        conflicts = formulation.model.conflicts.reduce(into: conference.papers.map { _ in [] }) { sets, conflict in
            sets[conflict.one.index].insert(conflict.other)
            sets[conflict.other.index].insert(conflict.one)
        }
    }

    /// - Returns: `nil` when the papers of some axis and time slot do not go into its sessions: see `noGoods`.
    mutating func programme(of point: IntegerSolution) -> Programme? {
        var placed: [PlacedSession] = []
        noGoods = []
        var earlier = conference.axes.map { _ in 0 }
        for slot in conference.timeSlots.references {
            for axis in conference.axes.references {
                let papers = formulation.columns.papersOfAxis[axis.index][slot.index]
                    .filter { point.values[$0.column.index] == 1 }.map(\.cell.paper)
                let classes = formulation.columns.sessions[axis.index][slot.index].flatMap { session in
                    Array(repeating: session.cell.roomClass, count: point.values[session.column.index])
                }
                guard let groups = split(papers, over: classes, in: slot) else {
                    noGoods.append(
                        NoGood(axis: axis, timeSlot: slot, papers: papers, sessions: classes.count))
                    continue
                }
                for (roomClass, group) in zip(classes, groups) where !group.isEmpty {
                    let ordered = inOrder(group, after: earlier[axis.index], in: slot)
                    earlier[axis.index] += group.count
                    placed.append(
                        PlacedSession(axis: axis, timeSlot: slot, roomClass: roomClass, papers: ordered))
                }
            }
        }
        guard noGoods.isEmpty else { return nil }
        let rooms = RoomAssignment.rooms(for: placed, in: formulation.model.roomClasses)
        let sessions = zip(placed, rooms).map {
            Session(timeSlot: $0.timeSlot, room: $1, axis: $0.axis, papers: $0.papers)
        }
        return Programme(sessions: inRankOrder(sessions))
    }

    /// Where papers with ranks fill several rooms of one time slot: by rank from room to room, each room beginning after the
    /// places of the one before.
    private func inRankOrder(_ sessions: [Session]) -> [Session] {
        let groups = Dictionary(grouping: sessions.indices) { [sessions[$0].axis.index, sessions[$0].timeSlot.index] }
        var result = sessions
        for indices in groups.values where indices.count > 1 {
            let papers = indices.flatMap { sessions[$0].papers }
            guard papers.contains(where: { conference.papers[$0].rank != nil }),
                let capacity = conference.timeSlots[sessions[indices[0]].timeSlot].places
            else { continue }
            let byRank = papers.sorted {
                (conference.papers[$0].rank ?? .max, $0) < (conference.papers[$1].rank ?? .max, $1)
            }
            var (rest, before, filled) = (byRank[...], 0, [(index: Int, session: Session)]())
            let byRoom = indices.sorted { sessions[$0].room < sessions[$1].room }
            for (position, index) in byRoom.enumerated() {
                var (own, size) = ([Reference<Paper>](), 0)
                // A paper for each of the rooms to come.
                while let next = rest.first, size + conference.papers[next].places <= capacity,
                    rest.count >= byRoom.count - position
                {
                    own.append(rest.removeFirst())
                    size += conference.papers[next].places
                }
                var place = min(before, capacity - size)
                let places = own.map { paper in
                    defer { place += conference.papers[paper].places }
                    return place
                }
                before += size
                let old = sessions[index]
                filled.append(
                    (
                        index,
                        Session(
                            timeSlot: old.timeSlot, room: old.room, axis: old.axis, papers: own,
                            firstPlaces: places.first == 0 ? nil : places)
                    ))
            }
            let suits = filled.allSatisfy { _, session in
                !session.papers.isEmpty
                    && session.papers.allSatisfy { judge.isIndifferentToRooms($0, in: session.timeSlot) }
            }
            guard rest.isEmpty, suits else { continue }
            for (index, session) in filled { result[index] = session }
        }
        return result
    }

    /// Longest papers first, each into the session that suits it and has least room left.
    private func split(_ papers: [Reference<Paper>], over classes: [Int], in slot: Reference<TimeSlot>)
        -> [[Reference<Paper>]]?
    {
        guard classes.count > 1 else { return papers.isEmpty || classes.count == 1 ? [papers] : nil }
        let capacity = measure.capacity(of: slot)
        var groups = classes.map { _ in [Reference<Paper>]() }
        var left = classes.map { _ in capacity }
        let bySize = papers.sorted { (measure.size(of: $1, in: slot), $0) < (measure.size(of: $0, in: slot), $1) }
        var steps = 0
        func place(_ index: Int) -> Bool {
            guard index < bySize.count else { return !groups.contains(where: \.isEmpty) }
            steps += 1
            if steps > 20_000 { return false }
            let (paper, size) = (bySize[index], measure.size(of: bySize[index], in: slot))
            let prices = judge.pricesByRoom(of: paper, in: slot)
            let choices = classes.indices.filter { left[$0] >= size && prices[classes[$0]] != nil }
            let empty = groups.count(where: \.isEmpty)
            let ranked = choices.sorted { a, b in
                // Friends first, then what leaves least room, but no session may stay empty.
                let needsEmpty = empty >= bySize.count - index
                func key(_ g: Int) -> [Int] {
                    [
                        needsEmpty && !groups[g].isEmpty ? 1 : 0, prices[classes[g]] ?? 0,
                        -groups[g].count { conflicts[paper.index].contains($0) }, left[g], g,
                    ]
                }
                return key(a).lexicographicallyPrecedes(key(b))
            }
            for choice in ranked {
                groups[choice].append(paper)
                left[choice] -= size
                if place(index + 1) { return true }
                groups[choice].removeLast()
                left[choice] += size
            }
            return false
        }
        guard place(0) else { return nil }
        return groups.map { $0.sorted() }
    }

    /// Papers with a rank at their place where it lies in this session, the others around them.
    private mutating func inOrder(_ papers: [Reference<Paper>], after earlier: Int, in slot: Reference<TimeSlot>)
        -> [Reference<Paper>]
    {
        guard papers.contains(where: { conference.papers[$0].rank != nil }) else {
            return papers.count <= 16 ? order.best(of: papers, in: slot)?.papers ?? papers : papers
        }
        var places = [Reference<Paper>?](repeating: nil, count: papers.count)
        var rest: [Reference<Paper>] = []
        for paper in papers.sorted(by: {
            (conference.papers[$0].rank ?? .max, $0) < (conference.papers[$1].rank ?? .max, $1)
        }) {
            let place = (conference.papers[paper].rank ?? 0) - 1 - earlier
            if places.indices.contains(place), places[place] == nil {
                places[place] = paper
            } else {
                rest.append(paper)
            }
        }
        var others = rest[...]
        return places.compactMap { $0 ?? others.popFirst() }
    }
}
