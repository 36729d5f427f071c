import Foundation
import Synchronization

/// Sees to it that work ends. A limit on the test would count the minutes for which other tests keep it waiting.
package enum Watch {
    package struct StillAtWork: Error {}

    /// - Parameter limit: from when the work begins, on a thread of its own.
    /// - Throws: what the work throws, or ``StillAtWork``.
    package static func value<Value: Sendable>(
        within limit: Duration = .seconds(300), of work: @escaping @Sendable () throws -> Value
    ) throws -> Value {
        let (said, end) = (Said<Value>(), DispatchSemaphore(value: 0))
        let thread = Thread {
            said.result.withLock { [result = Result(catching: work)] in $0 = result }
            end.signal()
        }
        thread.start()
        _ = end.wait(timeout: .now() + .seconds(Int(limit.components.seconds)))
        guard let result = said.result.withLock({ $0 }) else { throw StillAtWork() }
        return try result.get()
    }

    private final class Said<Value: Sendable>: Sendable {
        let result = Mutex<Result<Value, any Error>?>(nil)
    }
}
