package import Archive
package import ConferenceModel
internal import LinearProgramming

/// Which programme of a conference is meant.
package enum ProgrammeChoice: Sendable {
    /// The latest version that the folder keeps, or else what it has saved in `programme.json`.
    case current
    case version(VersionChoice)
    /// In JSON, CSV, a workbook or a schedule.
    case file(String)
    /// That of the caller.
    case given(SavedProgramme)
}

/// A programme in the words of today's conference.
package struct ChosenProgramme: Sendable {
    package let saved: SavedProgramme
    /// With all by which readers recognise it.
    package let version: ProgrammeVersion
    /// What of it is gone from the conference.
    package let diagnostics: [Diagnostic]
}

extension Workspace {
    /// What is wrong with it, or gone from the conference, is told.
    package func programme(
        _ choice: ProgrammeChoice, of conference: Conference, _ job: Job
    ) throws(WorkspaceFailure) -> ChosenProgramme {
        switch choice {
        case .version(let version): return told(try history().version(version, job), of: conference, job)
        case .current:
            if keepsVersions, let latest = try history().latest(job) { return told(latest, of: conference, job) }
            return try read(path(of: ProgrammeReading.fileName), of: conference, job)
        case .file(let path): return try read(path, of: conference, job)
        case .given(let saved): return ChosenProgramme(unsaved: saved, of: conference)
        }
    }

    func told(_ saved: SavedVersion, of conference: Conference, _ job: Job) -> ChosenProgramme {
        let (version, diagnostics) = saved.version(for: conference)
        job.found(diagnostics)
        return ChosenProgramme(
            saved: SavedProgramme(
                programme: version.programme, proof: version.proof, pointsByRule: saved.pointsByRule),
            version: version, diagnostics: diagnostics)
    }

    private func read(
        _ path: String, of conference: Conference, _ job: Job
    ) throws(WorkspaceFailure) -> ChosenProgramme {
        ChosenProgramme(unsaved: try ProgrammeReading.read(path, of: conference, job), of: conference)
    }
}

extension ChosenProgramme {
    init(unsaved saved: SavedProgramme, of conference: Conference) {
        self.init(
            saved: saved, version: ProgrammeVersion(unsaved: saved.programme, proof: saved.proof, of: conference),
            diagnostics: [])
    }
}
