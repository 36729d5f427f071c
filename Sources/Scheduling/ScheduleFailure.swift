package import ConferenceModel

/// Why no search took place, or it broke down.
package enum ScheduleFailure: Error, Hashable, Sendable {
    /// The papers of an axis combine to more sessions than can be listed.
    case tooManySessions(axis: String, papers: Int)
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
        case .solver(let message):
            Text(fr: "le solveur s’est interrompu\u{A0}: \(message)", en: "the solver broke down: \(message)")
        }
    }
}
