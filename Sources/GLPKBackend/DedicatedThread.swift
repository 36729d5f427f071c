import Foundation
import Synchronization

/// Runs a piece of work on a thread of its own and waits for it: what GLPK holds belongs to the thread that it runs on.
enum DedicatedThread {
    static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
        let errand = Errand(work)
        let thread = Thread { errand.perform() }
        thread.name = "GLPK"
        // GLPK recurses, in its clique search for one, as deep as the program is large.
        thread.stackSize = 16 << 20
        thread.start()
        return errand.result()
    }

    private final class Errand<Value: Sendable>: Sendable {
        private enum State: Sendable {
            case given(@Sendable () -> Value)
            case taken
            case done(Value)
        }

        private let state: Mutex<State>
        private let finished = DispatchSemaphore(value: 0)

        init(_ work: @escaping @Sendable () -> Value) { state = Mutex(.given(work)) }

        /// Lets go of the work before it says that it is done, so that nothing of the caller's is held any longer.
        func perform() {
            perform(take())
            finished.signal()
        }

        func result() -> Value {
            finished.wait()
            return state.withLock { state in
                guard case .done(let value) = state else { preconditionFailure("the errand said it was done") }
                return value
            }
        }

        private func take() -> @Sendable () -> Value {
            state.withLock { state in
                guard case .given(let work) = state else { preconditionFailure("an errand is run once") }
                state = .taken
                return work
            }
        }

        private func perform(_ work: @Sendable () -> Value) {
            let value = work()
            state.withLock { $0 = .done(value) }
        }
    }
}
