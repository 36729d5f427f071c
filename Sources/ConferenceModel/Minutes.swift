/// A length of time in whole minutes.
package struct Minutes: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, AdditiveArithmetic {
    package let count: Int

    package init(_ count: Int) { self.count = count }
    package init(integerLiteral value: Int) { count = value }

    package static func < (a: Minutes, b: Minutes) -> Bool { a.count < b.count }
    package static func + (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count + b.count) }
    package static func - (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count - b.count) }
    package static func * (times: Int, m: Minutes) -> Minutes { Minutes(times * m.count) }
}
