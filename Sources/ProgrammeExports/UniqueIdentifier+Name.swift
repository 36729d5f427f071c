package import ConferenceModel

extension UniqueIdentifier {
    /// The identifier of something that has none of its own, the same for the same name in the same namespace: version 8
    /// (RFC 9562 §5.8), of the 128 bits of FNV-1a.
    package init(named name: String, in namespace: String) {
        // The name first: what comes after it spreads its bits.
        let hash = (name + "/" + namespace).utf8.reduce(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d as UInt128) {
            ($0 ^ UInt128($1)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
        }
        self.init(bits: hash & ~(0xf << 76) & ~(0x3 << 62) | 0x8 << 76 | 0x2 << 62)
    }
}
