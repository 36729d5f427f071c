import ConferenceModel
import SchedulingRules

/// Finds the best order of the papers of a session: the one that talk rules admit at the least price.
///
/// Dynamic programming over subsets (Held and Karp, 1962): when a paper starts depends only on which papers stand before
/// it. O(2^m m) for m papers; at once where no rule minds the hours. Papers of one session leave no place free between them.
struct SessionOrder {
    private let conference: Conference
    private let rules: [(rule: any TalkRule, weight: Int)]
    /// By paper, then time slot: whether some rule minds when, within the slot, the paper is presented.
    private let minds: [[Bool]]
    /// Pairs (first, second) that may not stand in this order.
    private let forbidden: Set<[Reference<Paper>]>
    private let hasForbidden: [Bool]
    /// Whether papers may leave time between them, as though others stood there that nobody asks about.
    private let leavesGaps: Bool
    /// Points by paper, time slot and start within it; computed once.
    private var known: [Int: Int?] = [:]

    init(_ conference: Conference, _ rules: RuleSet, leavingGaps leavesGaps: Bool = false) {
        self.leavesGaps = leavesGaps
        let talkRules = rules.entries.compactMap { entry in (entry.rule as? any TalkRule).map { ($0, entry.weight) } }
        (self.conference, self.rules) = (conference, talkRules)
        let isAccepted = conference.papers.map { $0.status == .accepted }
        minds = conference.papers.references.map { paper in
            conference.timeSlots.map { slot in
                let whole = Talk(paper: paper, interval: slot.interval)
                return isAccepted[paper.index] && talkRules.contains { $0.0.judge(whole) != .welcome }
            }
        }
        var forbidden: Set<[Reference<Paper>]> = []
        // Rules forbid orders only where the organiser relates the two papers.
        for relation in conference.relations where isAccepted[relation.first.index] && isAccepted[relation.second.index]
        {
            for (first, second) in [(relation.first, relation.second), (relation.second, relation.first)] {
                if talkRules.contains(where: { $0.0.forbids(first, before: second) }) {
                    forbidden.insert([first, second])
                }
            }
        }
        self.forbidden = forbidden
        let related = Set(forbidden.joined())
        hasForbidden = conference.papers.references.map { related.contains($0) }
    }

    /// - Parameter papers: in the order to keep where nothing speaks against it; they fit the time slot.
    /// - Returns: the best order, the first such in the order given, and its points; `nil` when no order is admitted.
    mutating func best(of papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>)
        -> (papers: [Reference<Paper>], points: Int)?
    {
        guard papers.contains(where: { minds[$0.index][timeSlot.index] || hasForbidden[$0.index] }) else {
            return (papers, 0)
        }
        guard !leavesGaps else { return fitsWithGaps(papers, in: timeSlot) ? (papers, 0) : nil }
        let everything = (1 << papers.count) - 1
        var rest = [Int?](repeating: nil, count: everything + 1)
        rest[everything] = 0
        for placed in stride(from: everything - 1, through: 0, by: -1) {
            let start = start(after: placed, among: papers, in: timeSlot)
            for next in papers.indices where placed & (1 << next) == 0 {
                guard let after = rest[placed | 1 << next], mayFollow(papers[next], placed, among: papers),
                    let here = points(of: papers[next], in: timeSlot, after: start)
                else { continue }
                rest[placed] = min(rest[placed] ?? .max, here + after)
            }
        }
        guard let total = rest[0] else { return nil }
        return (order(papers, in: timeSlot, by: rest), total)
    }

    /// Whether some order, with whatever time between the papers, is admitted: the least time after which each set of them
    /// may be over.
    private mutating func fitsWithGaps(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Bool {
        let slot = conference.timeSlots[timeSlot]
        var least = [Int?](repeating: nil, count: 1 << papers.count)
        least[0] = 0
        for placed in least.indices.dropLast() {
            guard let from = least[placed] else { continue }
            for (index, paper) in papers.enumerated() where placed & (1 << index) == 0 {
                guard mayFollow(paper, placed, among: papers) else { continue }
                let own = conference.papers[paper]
                let length = slot.places == nil ? own.length.count : own.places
                let last = (slot.places ?? slot.length.count) - length
                guard from <= last,
                    let start = (from...last).first(where: { points(of: paper, in: timeSlot, after: $0) != nil })
                else { continue }
                let end = start + length + (slot.places == nil ? conference.changeOver.count : 0)
                least[placed | 1 << index] = min(least[placed | 1 << index] ?? .max, end)
            }
        }
        return least[least.count - 1] != nil
    }

    private mutating func order(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>, by rest: [Int?])
        -> [Reference<Paper>]
    {
        var placed = 0
        return papers.indices.map { _ in
            let start = start(after: placed, among: papers, in: timeSlot)
            let next = papers.indices.first { next in
                guard placed & (1 << next) == 0, let after = rest[placed | 1 << next],
                    mayFollow(papers[next], placed, among: papers),
                    let here = points(of: papers[next], in: timeSlot, after: start)
                else { return false }
                return here + after == rest[placed]
            }
            let chosen = next ?? 0
            placed |= 1 << chosen
            return papers[chosen]
        }
    }

    /// Minutes after the start of the time slot; places, where it counts them.
    private func start(after placed: Int, among papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Int {
        let before = papers.indices.filter { placed & (1 << $0) != 0 }.map { conference.papers[papers[$0]] }
        return conference.timeSlots[timeSlot].places == nil
            ? before.reduce(0) { $0 + ($1.length + conference.changeOver).count } : before.reduce(0) { $0 + $1.places }
    }

    private func hours(of paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, from start: Int) -> Interval? {
        let slot = conference.timeSlots[timeSlot]
        guard slot.places == nil else {
            let alone = Session(
                timeSlot: timeSlot, room: Reference(0), axis: Reference(0), papers: [paper], firstPlaces: [start])
            return conference.talks(of: alone).first?.interval
        }
        let from = slot.interval.start + Minutes(start)
        return Interval(date: slot.date, start: from, end: from + conference.papers[paper].length)
    }

    private func mayFollow(_ paper: Reference<Paper>, _ placed: Int, among papers: [Reference<Paper>]) -> Bool {
        guard hasForbidden[paper.index] else { return true }
        return papers.indices.allSatisfy {
            placed & (1 << $0) != 0 || papers[$0] == paper || !forbidden.contains([paper, papers[$0]])
        }
    }

    private mutating func points(of paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, after start: Int)
        -> Int?
    {
        guard minds[paper.index][timeSlot.index] else { return 0 }
        let key = (paper.index * conference.timeSlots.count + timeSlot.index) * 1440 + start
        if let points = known[key] { return points }
        let points = hours(of: paper, in: timeSlot, from: start).flatMap { hours in
            rules.points { $0.judge(Talk(paper: paper, interval: hours)) }
        }
        known[key] = .some(points)
        return points
    }
}

extension Array {
    /// The weighted sum of what rules say; `nil` when one refuses.
    func points<R>(_ judge: (R) -> Judgement) -> Int? where Element == (rule: R, weight: Int) {
        var sum = 0
        for (rule, weight) in self {
            guard case .admitted(let units) = judge(rule) else { return nil }
            sum += weight * units
        }
        return sum
    }
}
