import ConferenceModel
import ProgrammeExports

extension ExportFormat {
    /// The file of an edition, whatever makes it; a page prints in the form that is asked for.
    func file(of edition: Edition, printed form: PrintForm?) throws -> [UInt8] {
        let page = { ExportFormat.page(of: edition, printed: form ?? .grid) }
        switch self {
        case .html: return Array(page().utf8)
        case .pdf: return ReproduciblePDF.bytes(of: try Chromium().pdf(of: page()), made: edition.version.made)
        default: return try export(edition)
        }
    }
}
