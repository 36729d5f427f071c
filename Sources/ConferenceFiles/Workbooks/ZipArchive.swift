import CZip
import ConferenceModel

/// A zip archive in memory, whose parts are inflated only within limits.
struct ZipArchive: Sendable {
    let name: String
    private let bytes: [UInt8]
    /// Of each entry.
    private let sizes: [Int]

    /// Judges what the archive says of itself before anything is inflated; an entry that turns out longer than it said is
    /// refused while it is.
    /// - Throws: `not-a-workbook`, `damaged-workbook`, `zip-bomb`.
    init(_ file: RawFile, limits: TableLimits) throws(Diagnostic) {
        (name, bytes) = (file.name, file.bytes)
        let kind = FileKind(of: bytes)
        guard kind == .zip else { throw WorkbookFault.notAWorkbook(kind).at(name) }
        let count = try ZipArchive.check(czip_count(bytes, Int64(bytes.count)), in: name)
        guard count <= ZipArchive.mostEntries else { throw WorkbookFault.zipBomb.at(name) }
        var facts = [Int64](repeating: 0, count: 2 * count)
        _ = try ZipArchive.check(czip_sizes(bytes, Int64(bytes.count), &facts, Int64(count)), in: name)

        var total = 0
        sizes = stride(from: 0, to: facts.count, by: 2).map { Int(facts[$0]) }
        for (size, compressed) in zip(sizes, stride(from: 1, to: facts.count, by: 2).map({ Int(facts[$0]) })) {
            total = total.addingReportingOverflow(size).overflow ? .max : total + size
            let isOverblown = size > 1_000_000 && size / limits.inflation > compressed
            if isOverblown || total > limits.inflatedBytes { throw WorkbookFault.zipBomb.at(name) }
        }
    }

    /// A workbook has some dozens; this many only cost time.
    private static let mostEntries = 10_000

    /// The bytes of an entry, `nil` if there is none of that name.
    /// - Throws: `damaged-workbook`, `encrypted-workbook`, `zip-bomb`.
    func entry(_ entryName: String) throws(Diagnostic) -> [UInt8]? {
        let index = czip_index(bytes, Int64(bytes.count), entryName)
        guard index != CZIP_MISSING else { return nil }
        let size = sizes[try ZipArchive.check(index, in: name)]
        var content = [UInt8](repeating: 0, count: size)
        let read = czip_read(bytes, Int64(bytes.count), index, &content, Int64(size))
        guard try ZipArchive.check(read, in: name) == size else { throw WorkbookFault.damagedWorkbook.at(name) }
        return content
    }

    private static func check(_ result: Int64, in name: String) throws(Diagnostic) -> Int {
        switch result {
        case 0...: return Int(result)
        case Int64(CZIP_ENCRYPTED): throw WorkbookFault.encryptedWorkbook.at(name)
        case Int64(CZIP_OVERFLOW): throw WorkbookFault.zipBomb.at(name)
        default: throw WorkbookFault.damagedWorkbook.at(name)
        }
    }
}
