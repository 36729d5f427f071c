package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

/// Prices a wish: the least points of a programme that meets it, less the least of all.
package struct WishSearch<Solver: MixedIntegerSolver> {
    private let conference: Conference
    private let rules: RuleSet
    private let scheduler: Scheduler<Solver>
    private let proof: Proof?
    private let limits: SolveLimits

    /// - Parameter proof: of the programme to start from, where it is known.
    package init(
        in conference: Conference, under rules: RuleSet, _ scheduler: Scheduler<Solver>, knowing proof: Proof? = nil,
        within limits: SolveLimits
    ) {
        (self.conference, self.rules, self.scheduler) = (conference, rules, scheduler)
        (self.proof, self.limits) = (proof, limits)
    }

    /// - Returns: `nil` when there is no programme to compare with.
    package func price(of wish: Wish, from start: Programme?) throws(ScheduleFailure) -> WishExplanation? {
        let demand = RuleSet.Entry(rule: wish.demand(in: conference), weight: 0)
        return try price(under: RuleSet(rules.entries + [demand]), from: start) {
            Audit(of: $0, of: conference, by: RuleSet([demand])).isValid
        }
    }

    /// Of mending a weak point: papers that do not go together are no session, a person is spared the hours to be avoided. Of
    /// any other, the price is that of meeting its preference everywhere.
    package func price(
        of weakness: any RuleViolation, of rule: any Rule.Type, from start: Programme
    ) throws(ScheduleFailure) -> WishExplanation? {
        if let wish = wish(against: weakness, of: rule) { return try price(of: wish, from: start) }
        return try price(of: rule, from: start)
    }

    /// Whether a weak point can be mended by itself.
    package func isSeparate(_ weakness: any RuleViolation, of rule: any Rule.Type) -> Bool {
        wish(against: weakness, of: rule) != nil
    }

    private func wish(against weakness: any RuleViolation, of rule: any Rule.Type) -> Wish? {
        (rule as? any MendableRule.Type)?.wish(against: weakness, in: conference)
    }

    /// Of meeting a preference everywhere, or as nearly as can be: a unit of it costs more than all the rest together.
    package func price(of rule: any Rule.Type, from start: Programme?) throws(ScheduleFailure) -> WishExplanation? {
        guard let best = try optimum(from: start) else { return nil }
        let raised = RuleSet(
            rules.entries.map { entry in
                let isWished = entry.type == rule && entry.type.kind != .requirement
                return RuleSet.Entry(rule: entry.rule, weight: isWished ? best.proof.points + 1 : entry.weight)
            })
        let found = try price(under: raised, from: best.programme) { programme in
            meets(programme, rule)
        }
        let outcome: WishExplanation.Outcome
        switch found?.outcome {
        // A bound at raised weights says nothing of the conference's own.
        case .costsAtLeast: outcome = .costsAtLeast(0)
        case .costs(let points, let programme) where !meets(programme, rule): outcome = .comesNear(points, programme)
        default: return found
        }
        return WishExplanation(programme: best.programme, proof: best.proof, outcome: outcome)
    }

    private func meets(_ programme: Programme, _ rule: any Rule.Type) -> Bool {
        !Audit(of: programme, of: conference, by: rules).entries.contains { $0.rule == rule && $0.units > 0 }
    }

    private func price(
        under changed: RuleSet, from start: Programme?, isMet: (Programme) -> Bool
    ) throws(ScheduleFailure) -> WishExplanation? {
        guard let (best, proof) = try optimum(from: start) else { return nil }
        func explanation(_ outcome: WishExplanation.Outcome) -> WishExplanation {
            WishExplanation(programme: best, proof: proof, outcome: outcome)
        }
        guard !isMet(best) else { return explanation(.met) }
        switch try scheduler.schedule(conference, under: changed, from: best, within: limits).outcome {
        case .infeasible(let conflicts): return explanation(.impossible(conflicts))
        case .undecided: return explanation(.costsAtLeast(0))
        case .scheduled(let programme, let found):
            let price = Audit(of: programme, of: conference, by: rules).points - proof.points
            return explanation(
                found.isOptimal && proof.isOptimal
                    ? .costs(price, programme) : .costsAtLeast(max(0, found.bound - proof.points)))
        }
    }

    private func optimum(from start: Programme?) throws(ScheduleFailure) -> (programme: Programme, proof: Proof)? {
        if let start, let proof, proof.isOptimal,
            Audit(of: start, of: conference, by: rules).points == proof.points
        {
            return (start, proof)
        }
        let report = try scheduler.schedule(conference, under: rules, from: start, within: limits)
        guard case .scheduled(let programme, let proof) = report.outcome else { return nil }
        return (programme, proof)
    }
}
