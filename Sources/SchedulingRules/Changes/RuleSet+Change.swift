package import ConferenceModel

/// Rules on what a programme changes for those who know the one before.
extension RuleSet {
    /// The same, and nobody goes to another day.
    package func keepingDays(since baseline: Baseline, in conference: Conference) -> RuleSet {
        adding(PapersKeepTheirDay(baseline, in: conference))
    }

    /// The same, and at most so many papers go to another time slot or room.
    package func moving(atMost most: Int, since baseline: Baseline, in conference: Conference) -> RuleSet {
        adding(MovedPapersAreFew(baseline, atMost: most, in: conference, under: self))
    }

    /// The same, and each point of a move counts as one.
    package func preferringFewMoves(since baseline: Baseline, in conference: Conference) -> RuleSet {
        RuleSet(entries + [Entry(rule: PapersStayWhereTheyWere(baseline, in: conference), weight: 1)])
    }

    /// The same, and papers that may be left out are a waiting list, which fills holes in its order.
    /// - Parameters:
    ///   - holes: withdrawn papers, by axis.
    ///   - weight: points of a hole that stays.
    package func fillingHoles(_ holes: [Int], weight: Int, in conference: Conference) -> RuleSet {
        RuleSet(
            entries + [
                Entry(rule: SubstitutesAreNoMoreThanHoles(holes: holes), weight: 0),
                Entry(rule: WithdrawnPapersAreReplaced(holes: holes), weight: weight),
                Entry(rule: WaitingListComesInOrder(for: conference), weight: 1),
            ])
    }

    /// The same, and each paper that is left out, though it need not stand, counts as one.
    package var preferringFewLeftOut: RuleSet { RuleSet(entries + [Entry(rule: FewPapersAreLeftOut(), weight: 1)]) }
}
