import Foundation

/// How the characters of a file are written as bytes.
package enum TextEncoding: Hashable, Sendable {
    case utf8(hasMark: Bool)
    /// With a byte order mark.
    case utf16(isLittleEndian: Bool)
    case windows1252

    /// The whole text of a file as bytes, its mark included; `nil` where a character is none of the encoding's.
    func bytes(of text: String) -> [UInt8]? {
        switch self {
        case .utf8(let hasMark): return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case .utf16(let isLittleEndian):
            return ([0xFEFF] + text.utf16).flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return isLittleEndian ? [low, high] : [high, low]
            }
        case .windows1252: return text.data(using: .windowsCP1252).map { [UInt8]($0) }
        }
    }
}
