import ConferenceModel

/// Why a command could not do its work: a sentence for people, an exit status for scripts.
struct CommandFailure: Error {
    let status: ExitStatus
    let text: Text

    init(_ status: ExitStatus, _ text: Text) { (self.status, self.text) = (status, text) }
}

extension Text {
    /// `error: …`
    var asError: Text {
        let severity = Diagnostic.Severity.error.text
        return Text(fr: "\(severity.fr)\u{A0}: \(fr)", en: "\(severity.en): \(en)")
    }
}
