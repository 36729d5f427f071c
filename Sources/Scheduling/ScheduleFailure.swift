package import ConferenceModel

/// Why no search took place, or it broke down.
package enum ScheduleFailure: Error, Hashable, Sendable {
    /// The papers of an axis combine to more sessions than can be listed.
    case tooManySessions(axis: String, papers: Int)
    /// A session of the axis can cost more points than can be held.
    case pricesTooHigh(axis: String)
    /// The solver itself broke down, in its own words.
    case solver(String)

    package var text: Text {
        switch self {
        case .tooManySessions(let axis, let papers):
            Text(
                fr: "l’axe \(axis) (\(papers) communications) permet trop de séances différentes pour être "
                    + "traité\u{A0}: scindez l’axe, ou raccourcissez les créneaux",
                en: "axis \(axis) (\(papers) papers) allows too many different sessions to be handled: "
                    + "split the axis, or shorten the time slots")
        case .pricesTooHigh(let axis):
            Text(
                fr:
                    "une séance de l’axe \(axis) peut coûter plus de \(Int32.max - 1) points\u{A0}: donnez aux règles, ou à ce "
                    + "qu’elles comptent, de moindres poids",
                en:
                    "a session of axis \(axis) can cost more than \(Int32.max - 1) points: give the rules, or what they "
                    + "count, smaller weights")
        case .solver(let message):
            Text(fr: "le solveur s’est interrompu\u{A0}: \(message)", en: "the solver broke down: \(message)")
        }
    }
}
