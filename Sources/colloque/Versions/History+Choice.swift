import Archive
import ConferenceModel

extension History {
    /// - Throws: what is wrong with it; that nothing is published, or nothing saved.
    func version(_ choice: VersionChoice) throws -> SavedVersion {
        switch choice {
        case .number(let number): return try version(number)
        case .published:
            guard let published = try published() else { throw HistoryFault.notPublished }
            return published
        case .latest:
            guard let latest = try latestTellingFaults() else { throw HistoryFault.noVersions }
            return latest
        }
    }

    /// The latest version that can be read; those that cannot are said.
    func latestTellingFaults() throws -> SavedVersion? {
        let (latest, diagnostics) = latest()
        for diagnostic in diagnostics { try Console.error.line(diagnostic.line) }
        return latest
    }
}

extension HistoryFault {
    var status: ExitStatus {
        switch self {
        case .busy: .busy
        case .notWritten: .cannotWrite
        default: .badInput
        }
    }
}

extension Patience {
    /// Ten seconds, and a word on why.
    static let told = Patience(.seconds(10)) {
        let note = Diagnostic.Severity.note.text
        try? Console.error.line(
            Text(
                fr:
                    "\(note.fr)\u{A0}: un autre colloque est à l’œuvre dans ce dossier\u{202F}; j’attends qu’il ait fini",
                en: "\(note.en): another colloque is at work in this folder; waiting until it has finished"
            ).spoken)
    }
}
