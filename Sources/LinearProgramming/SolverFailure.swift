/// The solver itself broke down (ran out of memory, met an internal assertion, lost its numerical footing).
package struct SolverFailure: Error, Hashable, Sendable {
    /// What was being done, in the solver's words.
    package let message: String

    package init(_ message: String) { self.message = message }
}
