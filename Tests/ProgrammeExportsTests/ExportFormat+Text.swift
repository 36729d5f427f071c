import Archive
import ConferenceModel
import ProgrammeExports
import Testing

extension ExportFormat {
    static let workbooks: [ExportFormat] = [.xlsx, .ods, .cosplib]
    /// The formats that are text.
    static let texts = allCases.filter { !workbooks.contains($0) && $0 != .pdf }
    /// Those that tell the events, too.
    static let withEvents = texts.filter { $0 != .indico && $0 != .pretalx }
    /// Those that hold other people’s text letter by letter, for programs only.
    static let verbatim: [ExportFormat] = [.json, .pretalx]

    var suffix: String { fileName.split(separator: ".").last.map(String.init) ?? "" }

    /// The file of such a format, which cannot fail.
    func text(
        _ programme: Programme, of conference: Conference, proof: Proof? = nil, language: Language
    ) -> String {
        let version = ProgrammeVersion(unsaved: programme, proof: proof, of: conference)
        let bytes = try? export(Edition(version, of: conference, language: language))
        return String(decoding: bytes ?? [], as: UTF8.self)
    }
}
