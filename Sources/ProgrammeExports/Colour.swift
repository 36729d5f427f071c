internal import Foundation

/// A colour of the screen (sRGB).
struct Colour: Hashable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    /// Reads `#rrggbb`.
    init?(hex: String) {
        guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
            let value = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(value)
    }

    /// `0xRRGGBB`.
    init(_ value: UInt32) {
        (red, green, blue) = (UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
    }

    static let black = Colour(0x000000)
    static let white = Colour(0xFFFFFF)

    /// `#rrggbb`.
    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// `RRGGBB`, as spreadsheets have it.
    var digits: String { hex.dropFirst().uppercased() }

    /// The same colour, so light that a table of it can be read at ease: a quarter of it on white.
    var tint: Colour {
        let channels = [red, green, blue].map { 255 - (255 - UInt32($0)) / 4 }
        return Colour(channels[0] << 16 | channels[1] << 8 | channels[2])
    }

    /// Black or white, whichever reads better on this colour: at least 4.5 to 1 on any.
    var text: Colour { contrast(with: .white) >= contrast(with: .black) ? .white : .black }

    /// 1 … 21 (WCAG 2.2).
    func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The nearest of the 6 × 6 × 6 colours that terminals share: 0, 95, 135, 175, 215, 255 in each channel.
    var terminalCode: Int {
        func step(_ channel: UInt8) -> Int { channel < 48 ? 0 : channel < 115 ? 1 : (Int(channel) - 35) / 40 }
        return 16 + 36 * step(red) + 6 * step(green) + step(blue)
    }

    /// Relative luminance, 0 … 1 (WCAG 2.2).
    private var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let c = Double(channel) / 255
            return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
