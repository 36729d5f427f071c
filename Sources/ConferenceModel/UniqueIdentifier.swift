/// A UUID (RFC 9562), in lower-case hexadecimal: `3f2504e0-4f89-51d3-9a0c-0305e82c3301`.
package struct UniqueIdentifier: Hashable, Sendable, Comparable {
    package let text: String

    /// - Returns: `nil` unless it is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    package init?(_ text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12], groups.joined().utf8.allSatisfy(isHexadecimal) else {
            return nil
        }
        self.text = text.lowercased()
    }

    /// - Parameter bytes: the first 16 count; those that are missing are 0.
    package init(bytes: [UInt8]) {
        let hexadecimal = (bytes + Array(repeating: 0, count: 16)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        text = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hexadecimal[$0].joined() }.joined(separator: "-")
    }

    /// 16 of them.
    package var bytes: [UInt8] {
        let digits = text.compactMap(\.hexDigitValue).map(UInt8.init)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    package static func < (a: UniqueIdentifier, b: UniqueIdentifier) -> Bool { a.text < b.text }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
    default: false
    }
}
