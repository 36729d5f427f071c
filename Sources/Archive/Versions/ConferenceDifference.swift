internal import ConferenceModel

/// In what a conference differs from what it was, for people: papers first, then people, rooms, time slots and rules, each
/// in the order of the files.
package struct ConferenceDifference: Hashable, Sendable {
    package let facts: [ConferenceFact]

    package init(from old: ConferenceSnapshot, to new: ConferenceSnapshot) {
        facts =
            ConferenceDifference.papers(old, new) + ConferenceDifference.people(old, new)
            + ConferenceDifference.rooms(old, new) + ConferenceDifference.timeSlots(old, new)
            + ConferenceDifference.rules(old, new)
    }

    package var isEmpty: Bool { facts.isEmpty }

    private static func papers(_ old: ConferenceSnapshot, _ new: ConferenceSnapshot) -> [ConferenceFact] {
        let before = index(old.papers, \.id)
        let ids = Set(new.papers.map(\.id))
        var lost = old.papers.filter { !ids.contains($0.id) }
        let facts = new.papers.flatMap { paper -> [ConferenceFact] in
            let name = ConferenceFact.Paper(id: paper.id, title: paper.title)
            if let former = before[paper.id] { return changes(of: name, former, paper) }
            if let renamed = lost.firstIndex(where: { $0.title == paper.title && $0.axis == paper.axis }) {
                let former = lost.remove(at: renamed)
                return [.renumbered(name, from: former.id)] + changes(of: name, former, paper)
            }
            return paper.status == Paper.Status.accepted.rawValue ? [.added(name)] : []
        }
        return facts + lost.map { .removed(ConferenceFact.Paper(id: $0.id, title: $0.title)) }
    }

    private static func changes(
        of paper: ConferenceFact.Paper, _ old: ConferenceSnapshot.Paper, _ new: ConferenceSnapshot.Paper
    ) -> [ConferenceFact] {
        var facts: [ConferenceFact] = []
        if old.status != new.status {
            switch new.status {
            case Paper.Status.withdrawn.rawValue: facts.append(.withdrawn(paper))
            case Paper.Status.accepted.rawValue: facts.append(.promoted(paper))
            default: facts.append(.putInReserve(paper))
            }
        }
        let lengths = (old.duration + old.discussion, new.duration + new.discussion)
        if old.duration != new.duration {
            facts.append(.lasts(paper, new.duration, before: old.duration))
        } else if lengths.0 != lengths.1 {
            facts.append(.lasts(paper, lengths.1, before: lengths.0))
        }
        if old.axis != new.axis { facts.append(.hasAxis(paper, new.axis, before: old.axis)) }
        let (gained, lost) = (minus(new.speakers, old.speakers), minus(old.speakers, new.speakers))
        if !gained.isEmpty { facts.append(.gainsSpeakers(paper, gained)) }
        if !lost.isEmpty { facts.append(.losesSpeakers(paper, lost)) }
        if old.needs != new.needs { facts.append(.needs(paper, new.needs)) }
        if old.pin != new.pin { facts.append(.pinned(paper, new.pin)) }
        return facts
    }

    private static func people(_ old: ConferenceSnapshot, _ new: ConferenceSnapshot) -> [ConferenceFact] {
        let before = index(old.speakers, \.name)
        return new.speakers.flatMap { person -> [ConferenceFact] in
            guard let former = before[person.name] else { return [] }
            let (more, fewer) = (
                minus(person.unavailable, former.unavailable), minus(former.unavailable, person.unavailable)
            )
            return (more.isEmpty ? [] : [.unavailable(person.name, more)])
                + (fewer.isEmpty ? [] : [.availableAgain(person.name, fewer)])
                + (person.isConfirmed && !former.isConfirmed ? [.confirmed(person.name)] : [])
        }
    }

    private static func rooms(_ old: ConferenceSnapshot, _ new: ConferenceSnapshot) -> [ConferenceFact] {
        let before = index(old.rooms, \.name)
        let names = Set(new.rooms.map(\.name))
        let facts = new.rooms.flatMap { room -> [ConferenceFact] in
            guard let former = before[room.name] else { return [.roomAdded(room.name)] }
            let (more, fewer) = (minus(room.closed, former.closed), minus(former.closed, room.closed))
            return (more.isEmpty ? [] : [.roomClosed(room.name, more)])
                + (fewer.isEmpty ? [] : [.roomOpen(room.name, fewer)])
                + (room.capacity == former.capacity ? [] : [.roomSeats(room.name, room.capacity)])
                + (room.equipment == former.equipment ? [] : [.roomOffers(room.name, room.equipment)])
        }
        return facts + old.rooms.filter { !names.contains($0.name) }.map { .roomLost($0.name) }
    }

    private static func timeSlots(_ old: ConferenceSnapshot, _ new: ConferenceSnapshot) -> [ConferenceFact] {
        var lost = minus(old.timeSlots.map(\.hours), new.timeSlots.map(\.hours))
        let gained = minus(new.timeSlots.map(\.hours), old.timeSlots.map(\.hours))
        let facts = gained.map { hours -> ConferenceFact in
            guard let former = lost.firstIndex(where: { $0.overlaps(hours) }) else { return .timeSlotAdded(hours) }
            return .timeSlotLasts(hours, before: lost.remove(at: former))
        }
        return facts + lost.map { .timeSlotLost($0) }
    }

    private static func rules(_ old: ConferenceSnapshot, _ new: ConferenceSnapshot) -> [ConferenceFact] {
        let before = index(old.rules, \.rule)
        let names = Set(new.rules.map(\.rule))
        let facts = new.rules.compactMap { rule -> ConferenceFact? in
            guard let former = before[rule.rule] else { return .ruleOn(rule.rule) }
            if rule.weight != former.weight { return .weight(rule: rule.rule, rule.weight, before: former.weight) }
            return rule.options == former.options ? nil : .ruleSet(rule.rule)
        }
        return facts + old.rules.filter { !names.contains($0.rule) }.map { .ruleOff($0.rule) }
    }

    /// In the order of the first list.
    private static func minus<Element: Hashable>(_ list: [Element], _ others: [Element]) -> [Element] {
        let others = Set(others)
        return list.filter { !others.contains($0) }
    }

    private static func index<Element>(_ list: [Element], _ name: (Element) -> String) -> [String: Element] {
        Dictionary(list.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
