package import ConferenceModel
package import SchedulingRules

/// A conference as it is today, and how it is to be scheduled again after a programme that people know.
package struct Rerun: Sendable {
    /// Where holes are to be filled, papers in reserve may be left out instead of having to stay out.
    package let conference: Conference
    package let rules: RuleSet
    package let baseline: Baseline

    /// - Parameters:
    ///   - keepsDays: whether nobody may go to another day.
    ///   - fillsHoles: whether papers in reserve may take the place of withdrawn ones, as the conference wishes.
    package init(
        of conference: Conference, under rules: RuleSet, since baseline: Baseline, keepingDays keepsDays: Bool = false,
        fillingHoles fillsHoles: Bool = true
    ) {
        self.baseline = baseline
        var rules = rules
        if keepsDays { rules = rules.keepingDays(since: baseline, in: conference) }
        let holes = Rerun.holes(in: conference, since: baseline)
        let promotable = Rerun.promotable(in: conference, holes)
        let promoted = try? conference.edited { conference in
            for paper in promotable {
                conference.papers[paper.index].status = .accepted
                conference.papers[paper.index].isOptional = true
            }
        }
        guard fillsHoles, holes.contains(where: { $0 > 0 }), let open = promoted else {
            (self.conference, self.rules) = (conference, rules)
            return
        }
        self.conference = open
        // The rules know their conference.
        let own = RuleSet.read(for: open).rules
        self.rules = (keepsDays ? own.keepingDays(since: baseline, in: conference) : own)
            .fillingHoles(holes, weight: conference.changeWeights.hole, in: open)
    }

    /// Papers that stand in a programme though they are in reserve today.
    package func promoted(in programme: Programme) -> [Reference<Paper>] {
        programme.sessions.flatMap(\.papers).filter { conference.papers[$0].isOptional }.sorted()
    }

    /// The conference once a programme is chosen: what it promotes is accepted, the rest of the waiting list waits on.
    package func conference(choosing programme: Programme) -> Conference {
        let promoted = Set(promoted(in: programme))
        let chosen = try? conference.edited { conference in
            for paper in conference.papers.references where conference.papers[paper].isOptional {
                conference.papers[paper.index].status = promoted.contains(paper) ? .accepted : .reserve
                conference.papers[paper.index].isOptional = false
            }
        }
        return chosen ?? conference
    }

    /// By axis, papers that stood in the programme before and are withdrawn; none where holes may stay.
    private static func holes(in conference: Conference, since baseline: Baseline) -> [Int] {
        conference.axes.references.map { axis in
            guard conference.changeWeights.hole > 0 else { return 0 }
            return conference.papers.references.count { paper in
                let own = conference.papers[paper]
                return own.axis == axis && own.status == .withdrawn && baseline.places[paper.index] != nil
            }
        }
    }

    /// Those without relations: what has to come before or after a paper that may be left out is nobody's guess.
    private static func promotable(in conference: Conference, _ holes: [Int]) -> Set<Reference<Paper>> {
        let related = Set(conference.relations.flatMap { [$0.first, $0.second] })
        return Set(
            conference.papers.references.filter { paper in
                let own = conference.papers[paper]
                return own.status == .reserve && holes[own.axis.index] > 0 && !related.contains(paper)
            })
    }
}
