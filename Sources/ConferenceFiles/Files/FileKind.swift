package import ConferenceModel

/// What a file that is not text most likely is, by its first bytes.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
    /// .xlsx, .ods, .docx, .odt and plain .zip all are.
    case zip
    /// .xls, .doc; an .xlsx with a password, too.
    case compoundFile
    case pdf
    case gzip
    case picture
    case unknown

    package init(of bytes: [UInt8]) {
        let signatures: [(FileKind, [UInt8])] = [
            (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
            (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0]), (.pdf, Array("%PDF".utf8)), (.gzip, [0x1F, 0x8B]),
            (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
        ]
        self = signatures.first { bytes.starts(with: $0.1) }?.0 ?? .unknown
    }

    package var text: Text {
        switch self {
        case .zip:
            Text(
                fr: "un classeur ou un document compressé (.xlsx, .ods, .docx, .zip)",
                en: "a compressed workbook or document (.xlsx, .ods, .docx, .zip)")
        case .compoundFile:
            Text(
                fr: "un document Office ancien ou protégé par mot de passe (.xls, .doc)",
                en: "an old or password-protected Office document (.xls, .doc)")
        case .pdf: Text(fr: "un document PDF", en: "a PDF document")
        case .gzip: Text(fr: "une archive gzip", en: "a gzip archive")
        case .picture: Text(fr: "une image", en: "a picture")
        case .unknown: Text(fr: "un fichier binaire", en: "a binary file")
        }
    }
}
