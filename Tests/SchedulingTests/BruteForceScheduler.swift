import ConferenceModel
import SchedulingRules

/// Finds the best programme of a tiny conference by trying every one, and so is the oracle for `Scheduler`.
///
/// It fills one place, a room in a time slot, after the other, with every sequence of papers under every axis. Of the rules
/// it knows nothing but what they find in a programme.
struct BruteForceScheduler {
    /// Fewest points of a programme that breaks no requirement; `nil` = there is none.
    private(set) var points: Int?
    private(set) var programmesTried = 0

    private let conference: Conference
    /// Requirements that are lost for good once broken: no further paper mends them.
    private let lasting: [any Rule]
    private let closing: [any Rule]
    private let requirements: [any Rule]
    private let preferences: [RuleSet.Entry]
    private let places: [(timeSlot: Reference<TimeSlot>, room: Reference<Room>)]
    private var sessions: [Session] = []
    private var remaining: [Reference<Paper>]

    init(_ conference: Conference, _ rules: RuleSet) {
        self.conference = conference
        requirements = rules.entries.filter { $0.type.kind == .requirement }.map(\.rule)
        preferences = rules.entries.filter { $0.type.kind != .requirement }
        closing = requirements.filter { $0 is SessionsHaveEnoughPapers }
        lasting = requirements.filter { !($0 is SessionsHaveEnoughPapers || $0 is AcceptedPapersAreScheduledOnce) }
        places = conference.timeSlots.references.flatMap { slot in conference.rooms.references.map { (slot, $0) } }
        remaining = conference.acceptedPapers
        fill(0)
    }

    private mutating func fill(_ place: Int) {
        // Nothing is better.
        guard points != 0 else { return }
        if remaining.allSatisfy({ conference.papers[$0].isOptional }) { judge() }
        guard !remaining.isEmpty else { return }
        guard place < places.count else { return }
        fill(place + 1)
        for axis in conference.axes.references { extend([], under: axis, at: place) }
    }

    private mutating func extend(_ papers: [Reference<Paper>], under axis: Reference<Axis>, at place: Int) {
        for (index, paper) in remaining.enumerated() {
            let longer = papers + [paper]
            let (slot, room) = places[place]
            sessions.append(Session(timeSlot: slot, room: room, axis: axis, papers: longer))
            remaining.remove(at: index)
            if keeps(lasting) {
                if keeps(closing) { fill(place + 1) }
                sessions.removeLast()
                extend(longer, under: axis, at: place)
            } else {
                sessions.removeLast()
            }
            remaining.insert(paper, at: index)
        }
    }

    private func keeps(_ rules: [any Rule]) -> Bool {
        let programme = Programme(sessions: sessions)
        return rules.allSatisfy { $0.units(in: programme, of: conference) == 0 }
    }

    private mutating func judge() {
        programmesTried += 1
        guard keeps(requirements) else { return }
        let programme = Programme(sessions: sessions)
        var sum = 0
        for preference in preferences {
            sum += preference.weight * preference.rule.units(in: programme, of: conference)
            guard sum < points ?? .max else { return }
        }
        points = sum
    }
}

extension Rule {
    /// Units of all that the rule finds in a programme.
    func units(in programme: Programme, of conference: Conference) -> Int {
        violations(in: programme, of: conference).reduce(0) { $0 + $1.units }
    }
}
