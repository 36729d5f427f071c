import LinearProgramming
import Synchronization

/// What a solver has told, in order.
final class Heard: Sendable {
    private let progress = Mutex<[SolveProgress]>([])

    func note(_ news: SolveProgress) { progress.withLock { $0.append(news) } }

    var all: [SolveProgress] { progress.withLock { $0 } }
}
