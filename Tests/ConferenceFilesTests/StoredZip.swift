/// Writes zip archives without compression, honest and otherwise.
struct StoredZip {
    struct Entry {
        var name: String
        var content: [UInt8]
        /// What the archive says the size is, if it lies.
        var statedSize: Int?
        var isEncrypted = false

        init(_ name: String, _ content: String) { (self.name, self.content) = (name, Array(content.utf8)) }
    }

    var entries: [Entry]

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let stated = UInt32(entry.statedSize ?? entry.content.count)
            // Version, flags (UTF-8 names), stored, 1 January 1980, checksum, sizes, length of the name, no extra field.
            let flags: UInt16 = 0x0800 | (entry.isEncrypted ? 1 : 0)
            let facts =
                little(UInt16(20), flags, 0, 0, 33) + little(crc32(entry.content), UInt32(entry.content.count), stated)
                + little(UInt16(entry.name.utf8.count), 0)
            let offset = UInt32(archive.count)
            archive += little(UInt32(0x0403_4B50)) + facts + Array(entry.name.utf8) + entry.content
            directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + facts + little(UInt16(0), 0, 0)
            directory += little(UInt32(0), offset) + Array(entry.name.utf8)
        }
        let count = UInt16(entries.count)
        let end =
            little(UInt32(0x0605_4B50)) + little(UInt16(0), 0, count, count)
            + little(UInt32(directory.count), UInt32(archive.count)) + little(UInt16(0))
        return archive + directory + end
    }

    private func little<Number: FixedWidthInteger>(_ numbers: Number...) -> [UInt8] {
        numbers.flatMap { number in
            (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
    }

    private func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~crc
    }
}
