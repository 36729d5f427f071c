import Synchronization

/// Counts the work of all programs that are solved under the same limits, which does not depend on the machine's speed.
package final class WorkMeter: Sendable {
    private let most: Int
    private let done = Atomic<Int>(0)

    /// - Parameter most: simplex iterations × thousands of rows and columns.
    package init(atMost most: Int) {
        let (product, overflows) = most.multipliedReportingOverflow(by: 1000)
        self.most = overflows ? .max : product
    }

    /// Notes simplex iterations that were made on a program.
    package func note(_ iterations: Int, on program: MixedIntegerProgram) {
        done.add(iterations * (program.rows.count + program.columns.count), ordering: .relaxed)
    }

    /// Whether there is to be no more of it.
    package var isSpent: Bool { done.load(ordering: .relaxed) >= most }
}
