import ConferenceModel
import SchedulingRules

/// What a programme has in order, of all that rules may take for granted.
struct Grounds {
    let conference: Conference
    let programme: Programme

    /// Whether the programme keeps what the rule, besides all others, takes for granted.
    func suffice(for rule: some Rule) -> Bool {
        switch rule {
        case let rule as AxesRunInConsecutiveTimeSlots: rule.isWithinDay || isComplete && axesHaveTime
        case is AxesAreBalancedOverDays: isComplete && sessionsFit
        case is PapersKeepTheirRank: isComplete
        case is MovedPapersAreFew: roomsHoldOneSessionAtATime
        default: true
        }
    }

    private var sessionsFit: Bool {
        guard let capacities = conference.capacities, let longest = capacities.offered.max() else { return true }
        return programme.sessions.allSatisfy { session in
            session.papers.reduce(0) { $0 + capacities.need(conference.papers[$1]) } <= longest
        }
    }

    private var roomsHoldOneSessionAtATime: Bool {
        Set(programme.sessions.map { [$0.timeSlot.index, $0.room.index] }).count == programme.sessions.count
    }

    /// Whether the rule's doc comment says that its faces know all the points of the programme.
    func arePricedExactly(by rule: some Rule) -> Bool {
        switch rule {
        case is PapersKeepTheirRank: papersStandByRank
        case let rule as RelatedAxesDoNotCompete: !rule.countsRooms || axesHoldOneSessionAtATime
        case is ChairsAreNotInTwoSessionsAtOnce: axesHoldOneSessionAtATime
        case is PresentersAreNotInTwoTalksAtOnce, is AttendeesAreNotInTwoTalksAtOnce: false
        default: type(of: rule).isPricedExactly
        }
    }

    private var isComplete: Bool {
        let standing = Set(programme.sessions.flatMap(\.papers))
        return conference.acceptedPapers.allSatisfy { standing.contains($0) }
    }

    /// Whether all rooms, from the first to the last time slot of an axis, could hold the papers that only it may have.
    private var axesHaveTime: Bool {
        guard let capacities = conference.capacities else { return true }
        return conference.axes.references.allSatisfy { axis in
            let slots = programme.sessions.filter { $0.axis == axis }.map(\.timeSlot.index)
            guard let first = slots.min(), let last = slots.max() else { return true }
            let papers = conference.acceptedPapers.filter { conference.belongs($0, onlyTo: axis) }
            let needed = papers.reduce(0) { $0 + capacities.need(conference.papers[$1]) }
            return needed <= conference.rooms.count * capacities.offered[first...last].reduce(0, +)
        }
    }

    private var axesHoldOneSessionAtATime: Bool {
        Set(programme.sessions.map { [$0.axis.index, $0.timeSlot.index] }).count == programme.sessions.count
    }

    /// In every time slot, papers of an axis stand where their ranks say if they can, and never two with ranks at once.
    private var papersStandByRank: Bool {
        conference.axes.references.allSatisfy { axis in
            var listed = 0
            return conference.timeSlots.references.allSatisfy { slot in
                let sessions = programme.sessions.filter { $0.timeSlot == slot }
                let papers = sessions.flatMap(\.papers).filter { conference.papers[$0].axis == axis }
                defer { listed += papers.count }
                let holding = sessions.count { $0.papers.contains { conference.papers[$0].axis == axis } }
                return holding < 2
                    && papers.enumerated().allSatisfy { place, paper in
                        let rank = conference.papers[paper].rank ?? 0
                        let isHere = (listed + 1...listed + papers.count).contains(rank)
                        return !isHere || rank == listed + place + 1
                    }
            }
        }
    }
}
