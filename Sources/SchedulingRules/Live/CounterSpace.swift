/// The counters of all tallies of a live audit, one after the other: tallies themselves never change.
package struct CounterSpace {
    package private(set) var count: Int

    /// - Parameter count: counters that are taken already.
    package init(count: Int) { self.count = count }

    /// So many rows of counters of a width.
    mutating func grid(_ rows: Int, _ width: Int = 1) -> CounterGrid {
        defer { count += rows * width }
        return CounterGrid(start: count, width: width)
    }
}

/// Where the counters of a tally are found.
struct CounterGrid {
    fileprivate let start: Int
    fileprivate let width: Int

    fileprivate init(start: Int, width: Int) { (self.start, self.width) = (start, width) }

    subscript(row: Int, column: Int) -> Int { start + row * width + column }
    subscript(row: Int) -> Int { start + row * width }
}
