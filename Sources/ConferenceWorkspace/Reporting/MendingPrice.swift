package import ConferenceModel
package import Scheduling

/// What it would cost to mend a weak point, all else planned anew for the best.
package struct MendingPrice: Sendable {
    package let outcome: WishExplanation.Outcome
    /// Whether the weak point is mended by itself; otherwise all that its rule finds.
    package let isSeparate: Bool

    /// Points more; `nil` where no programme mends it.
    package var points: Int? {
        switch outcome {
        case .met: 0
        case .costs(let points, _), .comesNear(let points, _), .costsAtLeast(let points): points
        case .impossible: nil
        }
    }

    package var isExact: Bool { if case .costsAtLeast = outcome { false } else { true } }

    /// `to mend it: +4`.
    package var text: Text {
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
