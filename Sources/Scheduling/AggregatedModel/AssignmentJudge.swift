import ConferenceModel
import SchedulingRules

/// Asks the within-session rules about one paper, or one session, at a time: what they refuse to a paper alone in its
/// session they refuse to it among others. What they say of several papers together is left to the stages that follow.
struct AssignmentJudge {
    private let conference: Conference
    private let roomClasses: [RoomClass]
    private let timeSlotRules: [any TimeSlotRule]
    private let talkRules: [(rule: any TalkRule, weight: Int)]
    private let roomRules: [any RoomRule]
    private let paperRules: [(rule: any PaperRule, weight: Int)]
    private let placingRules: [(rule: any PlacingRule, weight: Int)]
    /// Those that judge each paper by itself.
    private let axisRules: [(rule: any CompositionRule, weight: Int)]

    init(_ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass]) {
        (self.conference, self.roomClasses) = (conference, roomClasses)
        timeSlotRules = rules.entries.compactMap { $0.rule as? any TimeSlotRule }
        roomRules = rules.entries.compactMap { $0.rule as? any RoomRule }
        talkRules = rules.entries.compactMap { e in (e.rule as? any TalkRule).map { ($0, e.weight) } }
        paperRules = rules.entries.compactMap { e in (e.rule as? any PaperRule).map { ($0, e.weight) } }
        placingRules = rules.entries.compactMap { e in (e.rule as? any PlacingRule).map { ($0, e.weight) } }
        axisRules = rules.entries.compactMap { e in
            (e.rule as? any CompositionRule).flatMap { Swift.type(of: $0).isPaperwise ? ($0, e.weight) : nil }
        }
    }

    /// Points of the paper in the time slot, whatever its room; `nil` when it cannot be there.
    func price(of paper: Reference<Paper>, under axis: Reference<Axis>, in slot: Reference<TimeSlot>) -> Int? {
        guard conference.fits([paper], in: slot),
            !timeSlotRules.contains(where: { $0.judge([paper], in: slot) == .refused }),
            let hours = priceOfHours(paper, in: slot)
        else { return nil }
        let anyRoom = roomClasses[0].rooms[0]
        var price = hours
        for (rule, weight) in axisRules {
            guard case .admitted(let units) = rule.judge([paper], under: axis) else { return nil }
            price += weight * units
        }
        for (rule, weight) in paperRules where !Swift.type(of: rule).dependsOnRoom {
            guard case .admitted(let units) = rule.judge(paper, in: slot, anyRoom) else { return nil }
            price += weight * units
        }
        return price
    }

    /// Least points of any hour in the time slot.
    private func priceOfHours(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> Int? {
        guard !talkRules.isEmpty else { return 0 }
        return hours(of: paper, in: slot).compactMap { talk in
            talkRules.reduce(into: Int?.some(0)) { sum, entry in
                guard case .admitted(let units) = entry.rule.judge(talk) else {
                    sum = nil
                    return
                }
                sum = sum.map { $0 + entry.weight * units }
            }
        }.min()
    }

    private func hours(of paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> [Talk] {
        let (interval, own) = (conference.timeSlots[slot].interval, conference.papers[paper])
        if let places = conference.timeSlots[slot].places {
            return (0...max(places - own.places, 0)).compactMap { first in
                let start = interval.start + Minutes(interval.length.count * first / places)
                let end = interval.start + Minutes(interval.length.count * (first + own.places) / places)
                return Interval(date: interval.date, start: start, end: end).map { Talk(paper: paper, interval: $0) }
            }
        }
        return (0...max((interval.length - own.length).count, 0)).compactMap { minute in
            let start = interval.start + Minutes(minute)
            return Interval(date: interval.date, start: start, end: start + own.length)
                .map { Talk(paper: paper, interval: $0) }
        }
    }

    /// Points, by class, of the paper in rooms of the class; `nil` where it cannot be.
    func pricesByRoom(of paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> [Int?] {
        roomClasses.map { roomClass in
            let room = roomClass.rooms[0]
            guard !roomRules.contains(where: { $0.judge([paper], in: room, during: slot) == .refused }) else {
                return nil
            }
            var price = 0
            for (rule, weight) in paperRules where Swift.type(of: rule).dependsOnRoom {
                guard case .admitted(let units) = rule.judge(paper, in: slot, room) else { return nil }
                price += weight * units
            }
            return price
        }
    }

    func isIndifferentToRooms(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> Bool {
        pricesByRoom(of: paper, in: slot).allSatisfy { $0 == 0 }
    }

    /// Points of a session of the axis in a room of the class.
    func price(of axis: Reference<Axis>, in slot: Reference<TimeSlot>, inRoomsOfClass index: Int) -> Int? {
        var price = 0
        for (rule, weight) in placingRules {
            guard case .admitted(let units) = rule.judge(axis, in: slot, roomClasses[index].rooms[0]) else {
                return nil
            }
            price += weight * units
        }
        return price
    }
}
