internal import CDurableFile
internal import ConferenceModel
internal import Foundation

/// A file whose lock says that somebody writes in its folder. The system frees the lock of a process that ends. It holds the
/// number of the last version, so that a version that somebody has deleted is not mistaken for a later one.
enum FolderLock {
    static let name = ".lock"

    /// While it is held.
    struct Held {
        fileprivate let lock: Int32

        /// A number that is lost costs no more than a number that is used twice.
        func keep(number: Int) {
            let bytes = Array("\(number)\n".utf8)
            _ = durable_file_keep(lock, bytes, Int64(bytes.count))
        }
    }

    /// That of the last version, 0 where none is known.
    static func number(in folder: String) -> Int {
        let path = folder + "/" + name
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            (attributes?[.size] as? NSNumber)?.intValue ?? 0 < 32,
            let data = FileManager.default.contents(atPath: path),
            let number = Int(String(decoding: data, as: UTF8.self).prefix { $0.isNumber }),
            (1...History.greatest).contains(number)
        else { return 0 }
        return number
    }

    /// - Throws: `busy`, `notWritten` or what the body throws.
    static func hold<Result>(
        in folder: String, _ patience: Patience, _ body: (Held) throws -> Result
    ) throws -> Result {
        let lock = try take(folder + "/" + name, patience)
        defer { durable_file_unlock(lock) }
        return try body(Held(lock: lock))
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
