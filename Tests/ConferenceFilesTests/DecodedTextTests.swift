import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

struct DecodedTextTests {
    private static let text = "Été – « œuvre » à 10 €\n"

    private func decoded(_ bytes: [UInt8]) throws -> DecodedText {
        try DecodedText(of: RawFile(name: "papers.csv", bytes: bytes))
    }

    @Test(
        "French text reads alike in every encoding that spreadsheets write",
        arguments: [
            ([], String.Encoding.utf8, []), ([0xEF, 0xBB, 0xBF], .utf8, []), ([0xFF, 0xFE], .utf16LittleEndian, []),
            ([0xFE, 0xFF], .utf16BigEndian, []), ([], .windowsCP1252, ["windows-1252"]),
        ] as [([UInt8], String.Encoding, [String])])
    func encodings(mark: [UInt8], encoding: String.Encoding, notes: [String]) throws {
        let decoded = try decoded(mark + (Self.text.data(using: encoding) ?? Data()))
        #expect(decoded.text == Self.text)
        #expect(decoded.diagnostics.map(\.name) == notes)
        #expect(decoded.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test("capitals before a French quotation mark are Windows-1252, though some of them look like UTF-8")
    func windows1252ThatLooksLikeUTF8() throws {
        let text = "« RÉSUMÉ\u{A0}» : été"
        let decoded = try decoded(Array(text.data(using: .windowsCP1252) ?? Data()))
        #expect(decoded.text == text)
    }

    @Test(
        "what cannot be text says why and where",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x00], "papers.csv binary-file"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0x41], "papers.csv binary-file"),
            (Array("%PDF-1.7".utf8), "papers.csv binary-file"),
            ([0x61, 0x00, 0x62], "papers.csv binary-file"),
            ([0xE9, 0x01, 0x62], "papers.csv binary-file"),
            ([0xFF, 0xFE, 0x61], "papers.csv binary-file"),
            ([0xFF, 0xFE, 0x00, 0xD8], "papers.csv binary-file"),
            ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00], "papers.csv binary-file"),
            (Array("é\nà;".utf8) + [0xE9, 0x3B], "papers.csv:2:3 mixed-encodings"),
            ([0xE9, 0x0A, 0xE8, 0x3B, 0x81], "papers.csv:2:3 unknown-encoding"),
        ] as [([UInt8], String)])
    func faults(bytes: [UInt8], expected: String) {
        let fault = #expect(throws: Diagnostic.self) { try decoded(bytes) }
        #expect(fault.map { "\($0.location.description) \($0.name)" } == expected)
    }
}
