package import ConferenceModel
import Foundation

/// The text of a file: UTF-16 if a byte order mark says so, else UTF-8, else Windows-1252 as French Excel writes it.
package struct DecodedText: Sendable {
    package let text: String
    package let encoding: TextEncoding
    /// A note when the encoding had to be guessed.
    package let diagnostics: [Diagnostic]

    /// - Throws: `binary-file`; `mixed-encodings`, at the first character that is not UTF-8 as the others are;
    ///   `unknown-encoding`, at the first that Windows-1252 does not have either.
    package init(of file: RawFile) throws(Diagnostic) {
        let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
        let bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? file.bytes.dropFirst(3) : file.bytes[...]
        let kind = FileKind(of: file.bytes)
        guard kind == .text || isUTF16 else { throw FileFault.binaryFile(kind).at(file.name) }

        let decoded = isUTF16 ? DecodedText.utf16(bytes) : String(validating: bytes, as: UTF8.self)
        if let decoded, !decoded.utf8.contains(0) {
            (text, diagnostics) = (decoded, [])
            encoding =
                isUTF16 ? .utf16(isLittleEndian: file.bytes[0] == 0xFF) : .utf8(hasMark: bytes.count < file.bytes.count)
        } else if isUTF16 || bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) {
            // Control characters: no text at all.
            throw FileFault.binaryFile(.unknown).at(file.name)
        } else if let place = DecodedText.placeOfStrayByte(in: bytes) {
            throw FileFault.mixedEncodings.at(file.name, line: place.line, column: place.column)
        } else if let unknown = bytes.firstIndex(where: { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }) {
            let before = bytes[..<unknown].split(separator: 0x0A, omittingEmptySubsequences: false)
            throw FileFault.unknownEncoding.at(file.name, line: before.count, column: (before.last?.count ?? 0) + 1)
        } else {
            // Every other byte is a character.
            text = String(bytes: bytes, encoding: .windowsCP1252) ?? ""
            (encoding, diagnostics) = (.windows1252, [FileFault.windows1252.at(file.name)])
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>) -> String? {
        let isLittleEndian = bytes.first == 0xFF
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return bytes.count.isMultiple(of: 2) ? String(validating: units, as: UTF16.self) : nil
    }

    /// The first byte that is not UTF-8 in a file that mostly is. Windows-1252 may look like UTF-8 now and then
    /// (`É »` does), so the majority of the characters beyond ASCII decides.
    private static func placeOfStrayByte(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int)? {
        var (sound, stray, line, column) = (0, 0, 1, 1)
        var place: (line: Int, column: Int)?
        var (decoder, source) = (UTF8(), bytes.makeIterator())
        reading: while true {
            switch decoder.decode(&source) {
            case .emptyInput: break reading
            case .error:
                stray += 1
                place = place ?? (line, column)
            case .scalarValue("\n"): (line, column) = (line + 1, 0)
            case .scalarValue(let scalar): sound += scalar.isASCII ? 0 : 1
            }
            column += 1
        }
        return sound > stray ? place : nil
    }
}
