package import ConferenceModel

/// Whether a rule must hold, or costs points when it does not.
package enum RuleKind: Hashable, Sendable {
    case requirement
    /// - defaultWeight: points per unit of violation, unless `colloque.yaml` says otherwise; 0 = off.
    case preference(defaultWeight: Int)

    package var text: Text {
        switch self {
        case .requirement: Text(fr: "exigence", en: "requirement")
        case .preference: Text(fr: "préférence", en: "preference")
        }
    }
}
