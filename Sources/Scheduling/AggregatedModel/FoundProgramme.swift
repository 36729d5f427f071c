import ConferenceModel
import LinearProgramming
import SchedulingRules

/// A programme that a neighbourhood search has come to, audited; perhaps with papers left out.
struct FoundProgramme: Sendable {
    let programme: Programme
    /// Points of the audit, and what the model asks for papers that are left out.
    let quality: Int
    /// Points of the audit; `nil` while papers are left out.
    let points: Int?

    /// - Parameters:
    ///   - known: a quality that is not worth arranging sessions for.
    ///   - noGoods: filled in when papers do not go into their sessions.
    /// - Returns: `nil` when the point cannot be made a programme, or only one that breaks a requirement.
    init?(
        of point: IntegerSolution, in formulation: AggregatedFormulation, betterThan known: Int? = nil,
        noGoods: inout [NoGood]
    ) {
        if let known, point.objective >= known { return nil }
        var decoder = SolutionDecoder(formulation)
        guard let plain = decoder.programme(of: point) else {
            noGoods = decoder.noGoods
            return nil
        }
        let arranged = Arrangement(formulation.conference, formulation.rules).improved(plain)
        let audit = Audit(of: arranged, of: formulation.conference, by: formulation.rules)
        let leftOut = formulation.leftOut(in: point)
        let isSound = audit.entries.allSatisfy { entry in
            !entry.isBrokenRequirement || leftOut > 0 && entry.rule.asksForEveryPaper
        }
        guard isSound else { return nil }
        programme = arranged
        quality = audit.points + leftOut * formulation.columns.offer.leavingOut
        points = leftOut == 0 ? audit.points : nil
    }
}
