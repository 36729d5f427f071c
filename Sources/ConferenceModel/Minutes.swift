/// A length of time in whole minutes. Sums and products beyond what an integer holds are the greatest or the least there is,
/// so that no number of a file can end the process.
package struct Minutes: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, AdditiveArithmetic {
    package let count: Int

    package init(_ count: Int) { self.count = count }
    package init(integerLiteral value: Int) { count = value }

    package static func < (a: Minutes, b: Minutes) -> Bool { a.count < b.count }
    package static func + (a: Minutes, b: Minutes) -> Minutes {
        Minutes(saturating: a.count.addingReportingOverflow(b.count), b.count < 0)
    }
    package static func - (a: Minutes, b: Minutes) -> Minutes {
        Minutes(saturating: a.count.subtractingReportingOverflow(b.count), b.count > 0)
    }
    package static func * (times: Int, m: Minutes) -> Minutes {
        Minutes(saturating: times.multipliedReportingOverflow(by: m.count), (times < 0) != (m.count < 0))
    }

    /// - Parameter isLow: whether a result that overflows is below all numbers, not above.
    private init(saturating result: (partialValue: Int, overflow: Bool), _ isLow: Bool) {
        count = result.overflow ? (isLow ? .min : .max) : result.partialValue
    }
}
