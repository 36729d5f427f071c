import ConferenceModel
import ConferenceWorkspace

extension WorkspaceFailure {
    /// What scripts are told of it.
    var status: ExitStatus {
        switch code {
        case .filesInError, .programmeInError, .versionInError, .nothingSaved, .noVersion, .tooLarge, .changeRefused,
            .notRecognised:
            .badInput
        case .notUnderstood, .notPossible: .usage
        case .noProgramme: .noProgramme
        case .stoppedEarly: .stoppedEarly
        case .busy: .busy
        case .notWritten, .alreadyThere: .cannotWrite
        case .unavailable: .unavailable
        case .cancelled: .interrupted
        case .internalError: .internalError
        }
    }

    /// What has to be said of it, line by line: what is wrong with the files speaks for itself.
    var lines: [String] {
        let found = diagnostics.map(\.line)
        return switch code {
        case .filesInError, .programmeInError, .versionInError: found
        case .cancelled: []
        case .nothingSaved: found + [text.spoken]
        default: found + [asError.spoken]
        }
    }

    /// `error: …`
    private var asError: Text {
        let severity = Diagnostic.Severity.error.text
        return Text(fr: "\(severity.fr)\u{A0}: \(text.fr)", en: "\(severity.en): \(text.en)")
    }
}
