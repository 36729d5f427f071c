/// How far a run had come at one moment.
package struct ProgressPoint: Codable, Hashable, Sendable {
    /// Since the solve began.
    package let seconds: Double
    package let best: Int?
    package let bound: Int?

    package init(seconds: Double, best: Int?, bound: Int?) {
        (self.seconds, self.best, self.bound) = (seconds, best, bound)
    }
}
