internal import Archive
package import ConferenceFiles
internal import ConferenceModel
package import Scheduling
internal import SchedulingRules

/// A conference's folder that was made of the files of other software.
package struct WrittenImport: Sendable {
    /// By name, in the folder.
    package let files: [String]
    package let imported: ImportedFolder
    /// Of the programme that was in the files, if one was.
    package let audit: Audit?
}

extension Workspace {
    /// Writes a folder, and the programme that the files held, unless one of its files is there already.
    package func write(_ imported: ImportedFolder, _ reading: CheckedConference) throws(WorkspaceFailure)
        -> WrittenImport
    {
        let (conference, programme) = (imported.conference, imported.programme)
        let audit = programme.map { Audit(of: $0, of: conference, by: reading.rules) }
        var files = imported.files
        if let programme, let audit {
            let saved = SavedProgramme(programme: programme, pointsByRule: audit.pointsByRule)
            let bytes = try WorkspaceFailure.translated {
                try ProgrammeFile.encode(saved, of: conference, generator: generator)
            }
            files.append((ProgrammeReading.fileName, String(decoding: bytes, as: UTF8.self)))
        }
        try NewFolder.write(files, in: folder)
        return WrittenImport(files: files.map(\.name), imported: imported, audit: audit)
    }
}

extension Audit {
    /// What each preference costs, to be saved with the programme.
    var pointsByRule: [SavedProgramme.RulePoints] {
        preferences.map { SavedProgramme.RulePoints(rule: $0.rule.name, points: $0.points) }
    }
}
