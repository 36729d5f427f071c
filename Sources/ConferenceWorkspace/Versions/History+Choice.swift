package import Archive
internal import ConferenceModel

extension History {
    /// - Throws: what is wrong with it; that nothing is published, or nothing saved.
    package func version(_ choice: VersionChoice, _ job: Job = Job()) throws(WorkspaceFailure) -> SavedVersion {
        try WorkspaceFailure.translated {
            switch choice {
            case .number(let number): return try version(number)
            case .published:
                guard let published = try published() else { throw HistoryFault.notPublished }
                return published
            case .latest:
                guard let latest = latest(job) else { throw HistoryFault.noVersions }
                return latest
            }
        }
    }

    /// Tells, as warnings, what is wrong with the publications, and which files are left aside.
    func tellFaults(_ job: Job) {
        job.found(diagnostics.map { Diagnostic(.warning, $0.name, at: $0.location, $0.message) })
    }

    /// The latest version that can be read; those that cannot are told.
    package func latest(_ job: Job) -> SavedVersion? {
        let (latest, diagnostics) = latest()
        job.found(diagnostics)
        return latest
    }
}
