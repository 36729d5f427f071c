import Testing

@testable import ProgrammeExports

@Suite("Colours")
struct ColourTests {
    @Test("text on any colour is readable: 4.5 to 1 at least (WCAG AA)")
    func contrast() {
        for red in stride(from: 0, to: 256, by: 15) {
            for green in stride(from: 0, to: 256, by: 15) {
                for blue in stride(from: 0, to: 256, by: 15) {
                    let colour = Colour(UInt32(red << 16 | green << 8 | blue))
                    #expect(colour.contrast(with: colour.text) >= 4.5)
                }
            }
        }
    }

    @Test("contrast is as WCAG computes it")
    func knownContrasts() {
        #expect(abs(Colour.black.contrast(with: .white) - 21) < 1e-9)
        #expect(abs(Colour(0x777777).contrast(with: .white) - 4.478) < 0.001)
    }

    @Test("only #rrggbb is a colour", arguments: ["", "#12345", "#12345g", "red", "1234567", "#+12345", "#é1234"])
    func refused(text: String) { #expect(Colour(hex: text) == nil) }

    @Test("a colour is written as it was read", arguments: ["#000000", "#0a0b0c", "#ffffff", "#b8860b"])
    func roundTrip(text: String) { #expect(Colour(hex: text)?.hex == text) }
}
