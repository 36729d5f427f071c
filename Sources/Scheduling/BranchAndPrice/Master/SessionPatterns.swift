import ConferenceModel
import SchedulingRules

/// Every set of papers that can form a session, with its exact price in each time slot and class of rooms.
///
/// What is hard inside a session (order, minutes, closeness, room) is settled here, by enumeration; the solver only
/// chooses among patterns. A pattern is a set of papers under an axis; a *candidate* is a pattern in a time slot and a class
/// of rooms, numbered (pattern · time slots + time slot) · room classes + room class.
struct SessionPatterns {
    /// In the order of axes, then lexicographically by file order of the papers.
    private(set) var patterns: [(axis: Reference<Axis>, papers: [Reference<Paper>])] = []
    /// By pattern, time slot and class that was judged: points, or ``refused``.
    private var prices: [Int32] = []
    private let judgedClassCount: Int
    /// By class of rooms: the class that was judged for it.
    private let classes: [Int]
    let timeSlotCount: Int

    static let refused = Int32.max
    /// Candidates beyond which a colloquium is too large to list its sessions: about half a gigabyte.
    static let limit = 20_000_000

    init(
        _ conference: Conference, _ rules: RuleSet, _ roomClasses: [RoomClass], order: inout SessionOrder
    ) throws(ScheduleFailure) {
        (timeSlotCount, judgedClassCount) = (conference.timeSlots.count, roomClasses.count)
        classes = Array(roomClasses.indices)
        let judge = CandidateJudge(conference, rules, roomClasses)
        let longest = LongestSession(of: conference)
        for axis in conference.axes.references {
            let papers = rules.papers(admittedUnder: axis, in: conference)
            var (overflow, isTooDear) = (false, false)
            forEachSet(of: papers, fitting: longest) { set in
                guard prices.count < SessionPatterns.limit else {
                    overflow = true
                    return false
                }
                guard let composition = judge.composition(set, under: axis) else { return true }
                isTooDear = !add(set, axis, composition, judge, &order)
                return !isTooDear
            }
            if isTooDear { throw .pricesTooHigh(axis: conference.axes[axis].id) }
            if overflow { throw .tooManySessions(axis: conference.axes[axis].id, papers: papers.count) }
        }
    }

    /// Whether a conference has more candidates than so many, those that would be refused counted in.
    static func exceed(_ count: Int, in conference: Conference, under rules: RuleSet) -> Bool {
        let classes = RoomClasses.interchangeable(in: conference, under: rules).count
        var left = count / max(conference.timeSlots.count * classes, 1)
        let longest = LongestSession(of: conference)
        for axis in conference.axes.references {
            forEachSet(of: rules.papers(admittedUnder: axis, in: conference), fitting: longest) { _ in
                left -= 1
                return left >= 0
            }
        }
        return left < 0
    }

    private init(_ known: SessionPatterns, keeping patterns: [Int], classes: [Int]) {
        (timeSlotCount, judgedClassCount, self.classes) = (known.timeSlotCount, known.judgedClassCount, classes)
        let each = timeSlotCount * judgedClassCount
        if patterns.count == known.patterns.count {
            (self.patterns, prices) = (known.patterns, known.prices)
        } else {
            self.patterns = patterns.map { known.patterns[$0] }
            prices = patterns.flatMap { known.prices[$0 * each..<($0 + 1) * each] }
        }
    }

    var roomClassCount: Int { classes.count }

    /// Places that a pattern can stand in: time slots × classes of rooms.
    var placeCount: Int { timeSlotCount * roomClassCount }

    var candidateCount: Int { patterns.count * placeCount }

    /// Candidates that are admitted.
    var admittedCount: Int { (0..<candidateCount).count { price(of: $0) != SessionPatterns.refused } }

    /// The most points of an admitted candidate.
    var dearest: Int { Int(prices.lazy.filter { $0 != SessionPatterns.refused }.max() ?? 0) }

    /// Points, or ``refused``.
    func price(of candidate: Int) -> Int32 {
        prices[candidate / classes.count * judgedClassCount + classes[candidate % classes.count]]
    }

    /// The same patterns where a class of rooms is any of these.
    /// - Parameter known: by new class, the class that holds its rooms.
    func inRooms(ofClasses known: [Int]) -> SessionPatterns {
        SessionPatterns(self, keeping: Array(patterns.indices), classes: known.map { classes[$0] })
    }

    /// Some of the patterns only, numbered anew in this order.
    func keeping(_ kept: [Int]) -> SessionPatterns { SessionPatterns(self, keeping: kept, classes: classes) }

    /// - Parameter papers: in file order.
    /// - Returns: `nil` when there is no such pattern, or it is refused there.
    func candidate(
        _ papers: [Reference<Paper>], under axis: Reference<Axis>, in slot: Reference<TimeSlot>, roomClass: Int
    ) -> Int? {
        guard let pattern = patterns.firstIndex(where: { $0.axis == axis && $0.papers == papers }) else { return nil }
        let candidate = (pattern * timeSlotCount + slot.index) * roomClassCount + roomClass
        return price(of: candidate) == SessionPatterns.refused ? nil : candidate
    }

    /// - Returns: whether its prices can be held.
    private mutating func add(
        _ set: [Reference<Paper>], _ axis: Reference<Axis>, _ composition: CandidateJudge.Composition,
        _ judge: CandidateJudge, _ order: inout SessionOrder
    ) -> Bool {
        let first = prices.count
        for slot in 0..<timeSlotCount {
            for points in judge.candidate(set, composition, in: Reference(slot), &order) {
                guard points ?? 0 < Int(SessionPatterns.refused) else { return false }
                prices.append(points.map { Int32($0) } ?? SessionPatterns.refused)
            }
        }
        if prices[first...].allSatisfy({ $0 == SessionPatterns.refused }) {
            prices.removeSubrange(first...)
        } else {
            patterns.append((axis, set))
        }
        return true
    }
}

/// Whether papers fit the longest of all time slots: what no longer does, no larger set does.
private struct LongestSession {
    let conference: Conference
    private let minutes: Minutes?
    private let places: Int?

    init(of conference: Conference) {
        self.conference = conference
        minutes = conference.timeSlots.filter { $0.places == nil }.map(\.length).max()
        places = conference.timeSlots.compactMap(\.places).max()
    }

    func holds(_ papers: [Reference<Paper>]) -> Bool {
        if let minutes, conference.minutes(of: papers) <= minutes { return true }
        guard let places else { return false }
        return papers.reduce(0) { $0 + conference.papers[$1].places } <= places
    }
}

/// Calls `body` with every non-empty subset of papers that fits, in lexicographic order, until it says `false`.
private func forEachSet(
    of papers: [Reference<Paper>], fitting longest: LongestSession, _ body: ([Reference<Paper>]) -> Bool
) {
    var set: [Reference<Paper>] = []
    func extend(from first: Int) -> Bool {
        for index in first..<papers.count {
            set.append(papers[index])
            defer { set.removeLast() }
            // Longer sets do not fit either.
            guard longest.holds(set) else { continue }
            guard body(set), extend(from: index + 1) else { return false }
        }
        return true
    }
    _ = extend(from: 0)
}
