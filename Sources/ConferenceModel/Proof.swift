/// What is known of a programme's quality: its points and the least that any programme can have.
package struct Proof: Hashable, Sendable {
    /// Why the search ended before the optimum was proved.
    package enum Stop: String, Sendable, CaseIterable {
        case timeLimit = "time-limit"
        case gapReached = "gap-reached"
        case interrupted
        /// It did not end early, but the programme has points that the model of the search does not see.
        case partialPrices = "partial-prices"

        package var text: Text {
            switch self {
            case .timeLimit: Text(fr: "limite de temps atteinte", en: "time limit reached")
            case .gapReached: Text(fr: "écart demandé atteint", en: "requested gap reached")
            case .interrupted: Text(fr: "interrompu", en: "interrupted")
            case .partialPrices:
                Text(
                    fr: "le modèle ne compte certaines préférences qu’en partie",
                    en: "the model counts some preferences only in part")
            }
        }
    }

    /// Weighted points of all preferences; lower is better.
    package let points: Int
    /// No programme that meets the requirements has fewer points.
    package let bound: Int
    /// `nil` exactly when the optimum is proved.
    package let stop: Stop?

    package init(points: Int, bound: Int, stop: Stop?) {
        (self.points, self.bound, self.stop) = (points, bound, points == bound ? nil : stop)
    }

    package var isOptimal: Bool { points == bound }
    /// (points − bound) ÷ points, 0 … 1.
    package var gap: Double { points == bound ? 0 : Double(points - bound) / Double(max(points, 1)) }
}
