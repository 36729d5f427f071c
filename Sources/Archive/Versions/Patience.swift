/// How long to wait for another process that writes in the same folder, and whom to tell.
package struct Patience: Sendable {
    package let limit: Duration
    /// Called once, when there is something to wait for.
    package let tell: @Sendable () -> Void

    package init(_ limit: Duration = .seconds(10), tell: @escaping @Sendable () -> Void = {}) {
        (self.limit, self.tell) = (limit, tell)
    }
}
