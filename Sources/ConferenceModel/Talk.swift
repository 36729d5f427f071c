/// A paper at its hour: presentation and discussion.
package struct Talk: Hashable, Sendable {
    package let paper: Reference<Paper>
    package let interval: Interval

    package init(paper: Reference<Paper>, interval: Interval) {
        (self.paper, self.interval) = (paper, interval)
    }
}
