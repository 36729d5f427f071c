import ConferenceWorkspace

extension WorkspaceFailure {
    /// What scripts are told of it.
    var status: ExitStatus {
        switch code {
        case .filesInError, .programmeInError, .versionInError, .nothingSaved, .noVersion, .tooLarge, .changeRefused:
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
        default: found + [text.asError.spoken]
        }
    }
}
