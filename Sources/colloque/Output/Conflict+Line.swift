import ConferenceModel
import ProgrammeExports
import Scheduling

extension Conflict {
    /// As an error.
    var line: String { line(as: .error) }

    /// `error: pins-hold: P1 and P2 are pinned to one place …`
    func line(as severity: Diagnostic.Severity) -> String {
        let severity = severity.text
        return Text(
            fr: "\(severity.fr)\u{A0}: \(title.fr)\u{A0}: \(text.fr)", en: "\(severity.en): \(title.en): \(text.en)"
        )
        .spoken.line
    }
}

extension Diagnostic {
    /// One line, whatever the file had in it.
    var line: String { text.spoken.line }
}
