internal import CDurableFile
internal import ConferenceModel
internal import Foundation

/// A file whose lock says that somebody writes in its folder. The system frees the lock of a process that ends.
enum FolderLock {
    static let name = ".lock"

    /// - Throws: `busy`, `notWritten` or what the body throws.
    static func hold<Result>(
        in folder: String, _ patience: Patience, _ body: () throws -> Result
    ) throws -> Result {
        let lock = try take(folder + "/" + name, patience)
        defer { durable_file_unlock(lock) }
        return try body()
    }

    private static func take(_ path: String, _ patience: Patience) throws(HistoryFault) -> Int32 {
        let deadline = ContinuousClock.now + patience.limit
        var isTold = false
        while true {
            let lock = durable_file_lock(path)
            if lock >= 0 { return lock }
            guard lock == -EWOULDBLOCK || lock == -EINTR else {
                throw .notWritten(WriteFault(path: path, reason: WriteFault.Reason(systemError: -lock)))
            }
            guard ContinuousClock.now < deadline else { throw .busy }
            if !isTold { patience.tell() }
            isTold = true
            Thread.sleep(forTimeInterval: 0.05)
        }
    }
}
