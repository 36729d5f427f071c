import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

/// What it would cost to mend a weak point, all else planned anew for the best.
struct MendingPrice {
    let outcome: WishExplanation.Outcome
    /// Whether the weak point is mended by itself; otherwise all that its rule finds.
    let isSeparate: Bool

    /// Of the first weak points of a programme, as far as the time goes.
    /// - Returns: fewer than are asked for where the time was too short, none of a large conference.
    static func all(
        of quality: ProgrammeQuality, _ programme: Programme, under rules: RuleSet, atMost most: Int, seconds: Double
    ) throws(ScheduleFailure) -> [MendingPrice] {
        let scheduler = Scheduler(GLPKSolver())
        guard !scheduler.isLarge(quality.conference), quality.audit.isValid else { return [] }
        let limits = SolveLimits(deadline: .now + .seconds(seconds), isCancelled: { Interruptions.wereSeen })
        let search = WishSearch(
            in: quality.conference, under: rules, scheduler, knowing: quality.proof, within: limits)
        var prices: [MendingPrice] = []
        for weak in quality.weakPoints.prefix(most) {
            guard limits.stopReason == nil,
                let found = try search.price(of: weak.violation, of: weak.rule, from: programme)
            else { break }
            // What was begun and not ended says nothing.
            if limits.stopReason != nil, case .costsAtLeast(0) = found.outcome { break }
            prices.append(
                MendingPrice(
                    outcome: found.outcome, isSeparate: search.isSeparate(weak.violation, of: weak.rule)))
        }
        return prices
    }

    /// Points more; `nil` where no programme mends it.
    var points: Int? {
        switch outcome {
        case .met: 0
        case .costs(let points, _), .comesNear(let points, _), .costsAtLeast(let points): points
        case .impossible: nil
        }
    }

    var isExact: Bool { if case .costsAtLeast = outcome { false } else { true } }

    /// `to mend it: +4`.
    var text: Text {
        let what =
            isSeparate
            ? Text(fr: "y remédier", en: "to mend it")
            : Text(fr: "remédier à tout ce que trouve la règle", en: "to mend all that the rule finds")
        let price =
            switch outcome {
            case .met: Text(fr: "rien, avec le meilleur programme", en: "nothing, in the best programme")
            case .costs(let points, _): Text("+\(points)")
            case .comesNear(let points, _):
                Text(fr: "en partie seulement, +\(points)", en: "in part only, +\(points)")
            case .costsAtLeast(let points): Text("≥ +\(points)")
            case .impossible: Text(fr: "impossible", en: "impossible")
            }
        return Text(fr: "\(what.fr)\u{A0}: \(price.fr)", en: "\(what.en): \(price.en)")
    }
}
