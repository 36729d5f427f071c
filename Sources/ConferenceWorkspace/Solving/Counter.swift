internal import Synchronization

/// Counts from several threads.
final class Counter: Sendable {
    private let count = Mutex(0)

    /// 1, 2, 3 …
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
