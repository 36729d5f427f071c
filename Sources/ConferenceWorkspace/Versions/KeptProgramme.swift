package import Archive
package import ConferenceModel
internal import Foundation
internal import LinearProgramming
package import SchedulingRules

/// A programme that was kept: as a version of its folder, and as `programme.json`, the copy of the current one that other
/// programs read.
package struct KeptProgramme: Sendable {
    /// `nil` in a folder that keeps no versions.
    package let version: SavedVersion?
    /// Whether it says something that the version before did not.
    package let isNew: Bool
}

extension Workspace {
    /// The version comes first: what is stopped between the two leaves the history right.
    /// - Parameter output: another folder than the conference's, which keeps versions only if it has begun to.
    package func keep(
        _ saved: SavedProgramme, of conference: Conference, under rules: RuleSet, in output: String? = nil,
        note: String? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> KeptProgramme {
        let target = output ?? folder
        try NewFolder.make(target)
        let isKept = keepsVersions && (output == nil || History.exists(in: target))
        return try WorkspaceFailure.translated {
            let kept = try isKept ? append(saved, of: conference, under: rules, to: target, note: note, job) : nil
            try write(saved, of: conference, in: target)
            return KeptProgramme(version: kept?.version, isNew: kept?.isNew ?? true)
        }
    }

    private func append(
        _ saved: SavedProgramme, of conference: Conference, under rules: RuleSet, to folder: String, note: String?,
        _ job: Job
    ) throws -> (version: SavedVersion, isNew: Bool) {
        let new = NewVersion(
            saved, of: conference, rules: rules.inForce(in: conference), inputs: inputs, note: note,
            generator: generator)
        return try HistoryWriter.write(in: folder, job.patience) { try $0.append(new) }
    }

    /// The copy of the current programme.
    func write(_ saved: SavedProgramme, of conference: Conference, in folder: String) throws {
        try WholeFile.write(
            ProgrammeFile.encode(saved, of: conference, generator: generator),
            to: folder.path(of: ProgrammeReading.fileName))
    }
}

extension RuleSet {
    /// With the weights that hold, and the options as the organiser set them.
    func inForce(in conference: Conference) -> [ConferenceSnapshot.Rule] {
        entries.map { entry in
            let names = [entry.type.name, entry.type.frenchName]
            let setting = conference.ruleSettings.last { names.contains($0.rule) }
            return ConferenceSnapshot.Rule(
                rule: entry.type.name, weight: entry.weight, options: setting?.options ?? [:])
        }
    }
}
