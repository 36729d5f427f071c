import Synchronization

/// Pieces of work that have nothing to do with one another, done by several threads.
enum ParallelMap {
    /// Each thread takes the next piece that is left.
    /// - Parameters:
    ///   - jobs: pieces that are done at the same time.
    ///   - work: told the number of the piece.
    /// - Throws: what one of them threw, once all threads have ended.
    static func share<Failure: Error>(
        _ count: Int, among jobs: Int, _ work: @escaping @Sendable (Int) throws(Failure) -> Void
    ) throws(Failure) {
        let next = Mutex(0)
        let workers = (0..<max(min(jobs, count), 1)).map { _ in
            BackgroundTask<Failure?> { _ in
                while true {
                    let piece = next.withLock { next in
                        defer { next += 1 }
                        return next
                    }
                    guard piece < count else { return nil }
                    do throws(Failure) { try work(piece) } catch { return error }
                }
            }
        }
        let failures = workers.map { $0.end() }
        for failure in failures { if let failure { throw failure } }
    }
}
