import Archive
import ConferenceModel
import ProgrammeExports
import Testing

extension ExportFormat {
    /// The formats that are text.
    static var texts: [ExportFormat] { allCases.filter { $0 != .cosplib && $0 != .pdf } }

    /// The file of such a format, which cannot fail.
    func text(
        _ programme: Programme, of conference: Conference, proof: Proof? = nil, language: Language
    ) -> String {
        let version = ProgrammeVersion(unsaved: programme, proof: proof, of: conference)
        let bytes = try? export(Edition(version, of: conference, language: language))
        return String(decoding: bytes ?? [], as: UTF8.self)
    }
}
