package import ConferenceModel
import SchedulingRules

/// One thing that has to hold, and that could be given up: a wish of somebody's, a pin, the number of rooms.
package enum Condition: Hashable, Sendable {
    case pin(Reference<Paper>)
    /// By its place in the conference's list.
    case relation(Int)
    case enoughPapers
    case absence(Reference<Speaker>, Interval)
    case closure(Reference<Room>, Interval)
    case equipment(Reference<Paper>)
    /// One of the speaker's several papers: the speaker presents it.
    case presence(of: Reference<Speaker>, at: Reference<Paper>)
    /// The paper stays in the axes that it names.
    case axis(Reference<Paper>)
    case oneSessionPerRoom
    case scheduled(Reference<Paper>)

    var rule: any Rule.Type {
        switch self {
        case .pin: PinsHold.self
        case .relation: PapersRespectTheirOrder.self
        case .enoughPapers: SessionsHaveEnoughPapers.self
        case .absence: SpeakersAreAvailable.self
        case .closure: RoomsAreOpen.self
        case .equipment: RoomsOfferWhatPapersNeed.self
        case .presence: SpeakersAreNeverInTwoPlaces.self
        case .axis: SessionsHoldOneAxis.self
        case .oneSessionPerRoom: RoomsHoldOneSessionAtATime.self
        case .scheduled: AcceptedPapersAreScheduledOnce.self
        }
    }

    /// The rule that wants it.
    package var ruleName: String { rule.name }

    /// What it costs the organiser to give it up, from a stroke of the pen to a paper less; `nil` = impossible.
    package var price: Int? {
        switch self {
        case .pin: 1
        case .relation, .enoughPapers: 2
        case .closure: 3
        case .absence: 4
        case .equipment: 5
        case .axis: 6
        case .presence: 8
        case .scheduled: 15
        case .oneSessionPerRoom: nil
        }
    }

    /// All that hold of a conference, wishes before physics: what an organiser would rather change comes first. Papers
    /// come last.
    static func all(of conference: Conference, under rules: RuleSet) -> [Condition] {
        let papers = conference.acceptedPapers
        let speakers = Set(papers.flatMap { conference.papers[$0].speakers }).sorted()
        let several = Set(
            conference.papersBySpeaker().filter { $0.papers.papers.count > 1 }.flatMap(\.papers.papers))
        let isOn = { (rule: any Rule.Type) in rules.entries.contains { $0.type == rule } }
        let all: [Condition] =
            papers.filter { conference.papers[$0].pin != nil }.map { .pin($0) }
            + conference.relations.indices.map { .relation($0) } + [.enoughPapers]
            + conference.rooms.references.flatMap { room in conference.rooms[room].closed.map { .closure(room, $0) } }
            + speakers.flatMap { speaker in conference.speakers[speaker].unavailable.map { .absence(speaker, $0) } }
            + papers.filter { !conference.papers[$0].needs.isEmpty }.map { .equipment($0) }
            + papers.filter(several.contains).flatMap { paper in
                Set(conference.papers[paper].speakers).sorted().filter { speaker in
                    papers.count { conference.papers[$0].speakers.contains(speaker) } > 1
                }.map { .presence(of: $0, at: paper) }
            } + papers.map { .axis($0) } + [.oneSessionPerRoom]
        return all.filter { isOn($0.rule) } + papers.map { .scheduled($0) }
    }

    /// Whether it can matter when only these papers have to be scheduled.
    func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
        switch self {
        case .pin(let paper), .equipment(let paper), .axis(let paper), .presence(_, let paper), .scheduled(let paper):
            papers.contains(paper)
        case .relation(let index):
            papers.contains(conference.relations[index].first) && papers.contains(conference.relations[index].second)
        case .absence(let speaker, _): papers.contains { conference.papers[$0].speakers.contains(speaker) }
        case .closure, .enoughPapers, .oneSessionPerRoom: true
        }
    }
}
