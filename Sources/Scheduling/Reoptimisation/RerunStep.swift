package import ConferenceModel

/// What a rerun is looking for just now.
package enum RerunStep: Hashable, Sendable {
    /// The best programme that moves at most so many papers; `nil` = as many as it likes.
    case best(moving: Int?)
    /// Of the programmes of a point, the one that disturbs least.
    case calmest(moving: Int)

    package var text: Text {
        switch self {
        case .best(let most?): Text(fr: "\(most) au plus", en: "\(most) at most")
        case .best(nil): Text(fr: "sans limite", en: "free")
        case .calmest(let moved): Text(fr: "\(moved), au plus calme", en: "\(moved), calmest")
        }
    }
}
