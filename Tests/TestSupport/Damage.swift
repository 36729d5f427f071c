/// A seeded source of damage to files: SplitMix64, so that a seed names the same damage everywhere.
package struct Damage: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// One to four changes: a byte, a stretch lost, doubled or moved, a word that matters put in, the end cut off.
    package mutating func applied(to bytes: [UInt8]) -> [UInt8] {
        let words = [
            "\"", "\n", ";", "\0", "é", "<", "&a;", "]]>", "=\"-1\"", "99999999999", "<!--", "<a>", "\u{FEFF}",
        ]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
            let at = Int.random(in: bytes.indices, using: &self)
            let stretch = at..<min(bytes.count, at + Int.random(in: 1...40, using: &self))
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &self)
            case 1: bytes.removeSubrange(stretch)
            case 2: bytes.insert(contentsOf: bytes[stretch], at: at)
            case 3: bytes.insert(contentsOf: bytes[stretch], at: Int.random(in: bytes.indices, using: &self))
            case 4: bytes.insert(contentsOf: (words.randomElement(using: &self) ?? "").utf8, at: at)
            default: if Int.random(in: 0..<4, using: &self) == 0 { bytes.removeSubrange(at...) }
            }
        }
        return bytes
    }
}
