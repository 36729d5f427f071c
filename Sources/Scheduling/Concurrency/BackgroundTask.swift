import Dispatch
import Foundation
import Synchronization

/// A piece of work on a thread of its own, looked after now and then.
final class BackgroundTask<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let isUnwanted = AtomicFlag()
    private let finished = DispatchSemaphore(value: 0)

    /// - Parameter work: may ask whether it is still wanted.
    init(_ work: @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool) -> Value) {
        Thread.detachNewThread { [self] in
            let result = work { [self] in !isUnwanted.isRaised }
            value.withLock { $0 = result }
            finished.signal()
        }
    }

    /// `nil` while the work goes on.
    var result: Value? { value.withLock { $0 } }

    /// Waits for the end of the work.
    @discardableResult
    func end() -> Value {
        finished.wait()
        finished.signal()
        guard let result else { preconditionFailure("the work said that it was done") }
        return result
    }

    /// Tells the work that nobody waits for its result, and waits for its end.
    func dismiss() {
        isUnwanted.raise()
        end()
    }
}
