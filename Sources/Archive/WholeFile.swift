internal import CDurableFile

/// A file that is written whole or not at all: whoever reads it, even after a power cut, finds the old content or the
/// new one, never a part.
package enum WholeFile {
    /// - Throws: what the system refused; unless the fault says otherwise, the old content stays as it was.
    package static func write(_ bytes: [UInt8], to path: String) throws(WriteFault) {
        // The system's paths end at a zero byte: the file would not be the one that was named.
        guard !path.utf8.contains(0) else { throw WriteFault(path: path, reason: .unusableName) }
        let error = durable_file_write(path, bytes, Int64(bytes.count))
        guard error == 0 else {
            throw WriteFault(path: path, reason: error < 0 ? .notConfirmed : WriteFault.Reason(systemError: error))
        }
    }

    /// Writes UTF-8.
    package static func write(_ text: String, to path: String) throws(WriteFault) {
        try write(Array(text.utf8), to: path)
    }
}
