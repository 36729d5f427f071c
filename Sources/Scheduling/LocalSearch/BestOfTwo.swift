import Synchronization

/// Tells of two searches for one thing: never of a programme that is worse than what was told before.
final class BestOfTwo: Sendable {
    private let known = Mutex<(best: Int?, bound: Int?, nodes: Int)>((nil, nil, 0))
    private let watch: @Sendable (ScheduleProgress) -> Void

    init(_ watch: @escaping @Sendable (ScheduleProgress) -> Void) { self.watch = watch }

    func tell(_ progress: ScheduleProgress) {
        let all = known.withLock { known in
            known.best = [known.best, progress.best].compactMap { $0 }.min()
            known.bound = [known.bound, progress.bound].compactMap { $0 }.max()
            known.nodes = max(known.nodes, progress.nodes)
            return ScheduleProgress(
                best: known.best, bound: known.bound.map { min($0, known.best ?? $0) }, nodes: known.nodes)
        }
        watch(all)
    }
}
