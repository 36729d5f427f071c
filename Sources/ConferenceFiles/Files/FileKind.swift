package import ConferenceModel

/// What a file most likely is, by its first bytes.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
    /// .xlsx, .ods, .docx, .odt and plain .zip all are.
    case zip
    /// .xls, .doc; an .xlsx with a password, too.
    case compoundFile
    case pdf
    case gzip
    case picture
    /// A zip archive without the parts of a workbook.
    case otherArchive
    /// Nothing else, and without NUL.
    case text
    case unknown

    package init(of bytes: [UInt8]) {
        let signatures: [(FileKind, [UInt8])] = [
            (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
            (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0]), (.pdf, Array("%PDF".utf8)), (.gzip, [0x1F, 0x8B]),
            (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
        ]
        let known = signatures.first { bytes.starts(with: $0.1) }?.0
        self = known ?? (bytes.contains(0) ? .unknown : .text)
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
        case .otherArchive:
            Text(
                fr: "un autre document compressé (.docx, .odt, .zip)",
                en: "some other compressed document (.docx, .odt, .zip)")
        case .text: Text(fr: "du texte", en: "text")
        case .unknown: Text(fr: "un fichier binaire", en: "a binary file")
        }
    }
}
