import ConferenceModel

/// What a row of a list is that is no paper.
package enum OddRow: Sendable {
    /// Above the headings.
    case title
    /// Gives the axis of the rows that follow.
    case divider
    case total

    var word: Text {
        switch self {
        case .title: Text(fr: "au-dessus des titres", en: "above the headings")
        case .divider: Text(fr: "intertitre", en: "divider")
        case .total: Text(fr: "total", en: "total")
        }
    }
}
