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

    /// All of its bits as one number.
    package init(bits: UInt128) {
        let digits = String(bits, radix: 16)
        let padded = Array(String(repeating: "0", count: 32 - digits.count) + digits)
        text = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(padded[$0]) }.joined(separator: "-")
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
