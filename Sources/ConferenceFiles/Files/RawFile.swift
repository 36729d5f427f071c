package import ConferenceModel
import Foundation

/// The bytes of one file of the conference's folder, never more than asked for.
package struct RawFile: Sendable {
    /// What diagnostics call it: its name inside the folder.
    package let name: String
    package let bytes: [UInt8]

    /// Bytes a table or workbook may have.
    package static let tableLimit = 50_000_000
    /// Bytes a text of settings may have.
    package static let settingsLimit = 5_000_000

    /// Looks at the file's metadata first: what is not an ordinary file, or too large, is never opened, so that a pipe
    /// does not block and a device does not fill the memory.
    /// - Parameter limit: the most bytes it may have.
    /// - Throws: `missing-file`, `directory-instead-of-file`, `not-a-regular-file`, `file-too-large`, `unreadable-file`.
    package init(named name: String, in folder: String, limit: Int = tableLimit) throws(Diagnostic) {
        let path = URL(fileURLWithPath: folder).appendingPathComponent(name).resolvingSymlinksInPath().path
        if let fault = RawFile.obstacle(at: path, limit: limit) { throw fault.at(name) }
        guard let data = RawFile.read(path, upTo: limit + 1) else { throw FileFault.unreadableFile.at(name) }
        guard data.count <= limit else { throw FileFault.fileTooLarge(size: nil, limit: limit).at(name) }
        (self.name, bytes) = (name, [UInt8](data))
    }

    init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    private static func obstacle(at path: String, limit: Int) -> FileFault? {
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: path)
        } catch {
            let isDenied = (error as? CocoaError)?.code == .fileReadNoPermission
            return isDenied ? .unreadableFile : .missingFile
        }
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular: break
        case .typeDirectory: return .directoryInsteadOfFile
        // A link that leads nowhere, or to itself.
        case .typeSymbolicLink: return .missingFile
        default: return .notARegularFile
        }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        return size > limit ? .fileTooLarge(size: size, limit: limit) : nil
    }

    private static func read(_ path: String, upTo count: Int) -> Data? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        return try? handle.read(upToCount: count) ?? Data()
    }
}
