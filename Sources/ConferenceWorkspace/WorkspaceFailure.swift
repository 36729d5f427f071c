internal import Archive
package import ConferenceModel
internal import Scheduling

/// Why something could not be done in a workspace: a code for programs, a sentence for people.
package struct WorkspaceFailure: Error, Hashable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        /// The diagnostics say which of the conference's files have errors.
        case filesInError = "files-in-error"
        /// The diagnostics say what is wrong with a programme's file.
        case programmeInError = "programme-in-error"
        /// The diagnostic says what is wrong with a version.
        case versionInError = "version-in-error"
        /// There is no programme yet: the sentence says how to come by one.
        case nothingSaved = "nothing-saved"
        /// There is no version, or none is published.
        case noVersion = "no-version"
        /// The conference has nothing of the name, or the question is not understood.
        case notUnderstood = "not-understood"
        /// Files of other software that cannot be told apart.
        case notRecognised = "not-recognised"
        /// What was asked for does not go with what the conference is.
        case notPossible = "not-possible"
        /// The conference is too large for it.
        case tooLarge = "too-large"
        case noProgramme = "no-programme"
        /// Stopped before any programme was found.
        case stoppedEarly = "stopped-early"
        /// A change would leave the files with errors, and was not made.
        case changeRefused = "change-refused"
        /// Another process writes in the folder.
        case busy
        case notWritten = "not-written"
        /// A file that is there already, and is left alone.
        case alreadyThere = "already-there"
        /// A program that is needed is not there, or fails.
        case unavailable
        case cancelled
        case internalError = "internal-error"
    }

    package let code: Code
    package let text: Text
    /// All that is wrong with the files, where that is why.
    package let diagnostics: [Diagnostic]

    package init(_ code: Code, _ text: Text, _ diagnostics: [Diagnostic] = []) {
        (self.code, self.text, self.diagnostics) = (code, text, diagnostics)
    }
}

extension WorkspaceFailure {
    package static let noProgramme = WorkspaceFailure(
        .noProgramme,
        Text(fr: "aucun programme ne tient toutes les exigences", en: "no programme meets all requirements"))

    package static let stoppedEarly = WorkspaceFailure(
        .stoppedEarly, Text(fr: "arrêt avant d’avoir trouvé un programme", en: "stopped before any programme was found")
    )

    /// Work whose failures, whatever module they come from, are those of a workspace.
    package static func translated<Value>(_ work: () throws -> Value) throws(WorkspaceFailure) -> Value {
        do { return try work() } catch { throw WorkspaceFailure(error) }
    }

    /// The failure of any module below.
    package init(_ error: any Error) {
        switch error {
        case let failure as WorkspaceFailure: self = failure
        case let fault as WriteFault: self.init(.notWritten, fault.text)
        case let fault as HistoryFault: self.init(fault.code, fault.text)
        case let diagnostic as Diagnostic: self.init(.versionInError, diagnostic.message, [diagnostic])
        case let failure as ScheduleFailure: self.init(failure.code, failure.text)
        default: self.init(.internalError, Text("\(error)"))
        }
    }
}

extension HistoryFault {
    fileprivate var code: WorkspaceFailure.Code {
        switch self {
        case .busy: .busy
        case .notWritten: .notWritten
        default: .noVersion
        }
    }
}

extension ScheduleFailure {
    fileprivate var code: WorkspaceFailure.Code {
        switch self {
        case .tooManySessions, .pricesTooHigh: .tooLarge
        case .solver: .internalError
        }
    }
}
