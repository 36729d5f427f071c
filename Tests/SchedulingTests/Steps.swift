import Scheduling
import Synchronization

/// The searches that were begun.
final class Steps: Sendable {
    private let steps = Mutex<[TradeoffStep]>([])

    func add(_ step: TradeoffStep) { steps.withLock { $0.append(step) } }
    var all: [TradeoffStep] { steps.withLock { $0 } }
}
