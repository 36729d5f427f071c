/// What a run that came to its end says of itself.
package struct RunReport: Codable, Hashable, Sendable {
    /// Of the programme, by the audit; `nil` = there is none.
    package var points: Int?
    package var bound: Int?
    /// Why there is no programme, or what is wrong with it.
    package var fault: String?
    /// Points of each rule that has any.
    package var pointsOfRules: [String: Int] = [:]
    /// The same for equal programmes, on every machine.
    package var fingerprint: String?
    /// Points of a programme that was known beforehand.
    package var knownPoints: Int?

    package var papers = 0
    package var axes = 0
    package var timeSlots = 0
    package var rooms = 0
    /// Of the whole integer programme.
    package var rows = 0
    package var columns = 0
    package var nonZeros = 0
    package var nodes = 0
    package var simplexIterations = 0

    /// Of the solve: by the clock, and by the processors.
    package var seconds = 0.0
    package var processorSeconds = 0.0

    package init() {}

    package var isProved: Bool { points != nil && points == bound }
}
