internal import CDurableFile
package import ConferenceModel
internal import Foundation

/// The one process that may add to a history, as long as it holds the folder's lock.
package struct HistoryWriter {
    package private(set) var history: History
    /// The folder's lock, which keeps the number of the last version.
    private let lock: FolderLock.Held

    private init(_ history: History, _ lock: FolderLock.Held) { (self.history, self.lock) = (history, lock) }

    /// Locks the folder, makes `programmes/` where there is none, and sweeps what stopped processes left in both
    /// folders.
    ///
    /// - Throws: ``HistoryFault/busy`` when the folder stays locked, ``HistoryFault/notWritten(_:)``, and what the body
    ///   throws.
    @discardableResult
    package static func write<Result>(
        in folder: String, _ patience: Patience = Patience(), _ body: (inout HistoryWriter) throws -> Result
    ) throws -> Result {
        let directory = folder + "/" + History.directory
        do {
            // A folder that somebody has moved away is not made anew.
            let isThere = FileManager.default.fileExists(atPath: directory)
            if !isThere {
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
            }
        } catch {
            // Another process may have been quicker.
            guard !FileManager.default.fileExists(atPath: directory) else {
                return try write(in: folder, patience, body)
            }
            let isThere = FileManager.default.fileExists(atPath: folder)
            throw HistoryFault.notWritten(
                WriteFault(path: directory, reason: isThere ? .notPermitted : .noDirectory))
        }
        return try FolderLock.hold(in: directory, patience) { lock in
            for place in [directory, folder] { sweep(place) }
            var writer = HistoryWriter(History(of: folder), lock)
            return try body(&writer)
        }
    }

    /// Adds a version, unless it says nothing that the latest does not say.
    ///
    /// - Parameters:
    ///   - made: when, to the second.
    ///   - parent: the version that it follows; `nil` = the latest.
    /// - Returns: it, or the latest one where nothing is new.
    package mutating func append(
        _ new: NewVersion, made: Instant = .now, parent: Int? = nil
    ) throws -> (version: SavedVersion, isNew: Bool) {
        guard history.lastNumber < History.greatest else { throw HistoryFault.full }
        let (last, _) = history.latest()
        // A published version that is damaged cannot be compared with; the latest one stands in for it.
        let published = try? history.published()
        let version = SavedVersion(
            new, number: nextNumber, made: made, after: last, published: published, parent: parent ?? last?.number)
        if let last, version.says(sameAs: last) { return (last, false) }
        return (try create(version), true)
    }

    /// Adds a version with the content of an older one, after the latest.
    package mutating func revert(
        to number: Int, made: Instant = .now, note: String? = nil, generator: String
    ) throws -> (version: SavedVersion, isNew: Bool) {
        try append(NewVersion(reverting: history.version(number), note: note, generator: generator), made: made)
    }

    /// Says that the world has seen a version.
    package mutating func publish(_ number: Int, made: Instant = .now, note: String? = nil) throws {
        let file = "\(History.directory)/\(PublicationList.file)"
        if let fault = history.publicationsFault { throw fault }
        _ = try history.version(number)
        let list = PublicationList(
            published: history.publications + [Publication(number: number, made: made, note: note)])
        try HistoryWriter.translated {
            try WholeFile.write(
                HistoryWriter.encode(list), to: path(file))
        }
        history = History(of: history.folder)
    }

    private var nextNumber: Int { history.lastNumber + 1 }

    private func path(_ file: String) -> String { history.folder + "/" + file }

    /// Gives the version the next number that is free.
    private mutating func create(_ version: SavedVersion) throws -> SavedVersion {
        let bytes = try HistoryWriter.encode(version)
        let path = path(History.file(version.number))
        let error = durable_file_create(path, bytes, Int64(bytes.count))
        guard error == 0 else {
            let reason = error < 0 ? .notConfirmed : WriteFault.Reason(systemError: error)
            throw HistoryFault.notWritten(WriteFault(path: path, reason: reason))
        }
        lock.keep(number: version.number)
        history = History(of: history.folder)
        return version
    }

    private static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(value)) + Array("\n".utf8)
    }

    private static func translated(_ body: () throws -> Void) throws {
        do { try body() } catch let fault as WriteFault { throw HistoryFault.notWritten(fault) }
    }

    /// Removes what processes that are gone left unfinished.
    private static func sweep(_ directory: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names where name.hasPrefix(".colloque-") && name.hasSuffix(".tmp") {
            let process = name.dropFirst(10).prefix { $0.isNumber }
            guard let number = pid_t(process), number > 0, kill(number, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(atPath: directory + "/" + name)
        }
    }
}
