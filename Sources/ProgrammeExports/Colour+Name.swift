extension Colour {
    /// The nearest of the names that CSS has for colours, as RFC 7986 wants it.
    var cssName: String {
        Colour.named.min { distance(to: $0.colour) < distance(to: $1.colour) }?.name ?? "gray"
    }

    private func distance(to other: Colour) -> Int {
        zip([red, green, blue], [other.red, other.green, other.blue]).reduce(0) { sum, pair in
            sum + (Int(pair.0) - Int(pair.1)) * (Int(pair.0) - Int(pair.1))
        }
    }

    private static let named: [(name: String, colour: Colour)] = [
        ("black", 0x000000), ("dimgray", 0x696969), ("gray", 0x808080), ("silver", 0xC0C0C0), ("white", 0xFFFFFF),
        ("maroon", 0x800000), ("red", 0xFF0000), ("firebrick", 0xB22222), ("indianred", 0xCD5C5C),
        ("salmon", 0xFA8072), ("orangered", 0xFF4500), ("darkorange", 0xFF8C00), ("gold", 0xFFD700),
        ("goldenrod", 0xDAA520), ("darkgoldenrod", 0xB8860B), ("khaki", 0xF0E68C), ("yellow", 0xFFFF00),
        ("olive", 0x808000), ("yellowgreen", 0x9ACD32), ("lime", 0x00FF00), ("limegreen", 0x32CD32),
        ("green", 0x008000), ("darkgreen", 0x006400), ("seagreen", 0x2E8B57), ("teal", 0x008080),
        ("lightseagreen", 0x20B2AA), ("turquoise", 0x40E0D0), ("aqua", 0x00FFFF), ("skyblue", 0x87CEEB),
        ("steelblue", 0x4682B4), ("dodgerblue", 0x1E90FF), ("royalblue", 0x4169E1), ("blue", 0x0000FF),
        ("navy", 0x000080), ("indigo", 0x4B0082), ("darkslateblue", 0x483D8B), ("slateblue", 0x6A5ACD),
        ("purple", 0x800080), ("mediumorchid", 0xBA55D3), ("orchid", 0xDA70D6), ("fuchsia", 0xFF00FF),
        ("mediumvioletred", 0xC71585), ("crimson", 0xDC143C), ("pink", 0xFFC0CB), ("plum", 0xDDA0DD),
        ("brown", 0xA52A2A), ("sienna", 0xA0522D), ("chocolate", 0xD2691E), ("peru", 0xCD853F), ("tan", 0xD2B48C),
    ].map { ($0.0, Colour($0.1)) }
}
