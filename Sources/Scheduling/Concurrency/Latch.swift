import Synchronization

/// Tells threads that work side by side when all of them have done their share.
final class Latch: Sendable {
    private let missing: Atomic<Int>

    init(_ count: Int) { missing = Atomic(count) }

    /// One more has done its share.
    func arrive() { missing.subtract(1, ordering: .relaxed) }

    var isOver: Bool { missing.load(ordering: .relaxed) <= 0 }
}
