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
    /// - Parameters:
    ///   - output: another folder than the conference's, which keeps versions only if it has begun to.
    ///   - inputs: what the conference was read from; `nil` = the files as they are. Where they have changed meanwhile, it is
    ///     told, and the version is marked.
    package func keep(
        _ saved: SavedProgramme, of conference: Conference, under rules: RuleSet, in output: String? = nil,
        note: String? = nil, madeFrom inputs: [SavedVersion.Input]? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> KeptProgramme {
        let target = output ?? folder
        // The conference's own is not made anew where somebody has moved it away.
        if output != nil { try NewFolder.make(target) }
        let isKept = keepsVersions && (output == nil || History.exists(in: target))
        return try WorkspaceFailure.translated {
            guard isKept else {
                try write(saved, of: conference, in: target)
                return KeptProgramme(version: nil, isNew: true)
            }
            let changed = changedFiles(since: inputs)
            let mark = changed.isEmpty ? nil : WorkspaceText.madeFromOlder(changed)[language]
            if let file = changed.first {
                job.found([
                    Diagnostic(
                        .warning, "files-changed-meanwhile", at: Location(file: file), WorkspaceText.changed(changed))
                ])
            }
            let new = NewVersion(
                saved, of: conference, rules: rules.inForce(in: conference), inputs: inputs ?? self.inputs,
                note: note ?? mark, generator: generator)
            History(of: target).tellFaults(job)
            // Both under one lock: the copy is that of the latest version.
            let kept = try HistoryWriter.write(in: target, job.patience) { writer in
                let kept = try writer.append(new)
                try write(saved, of: conference, in: target)
                return kept
            }
            return KeptProgramme(version: kept.version, isNew: kept.isNew)
        }
    }

    /// Names of files that are not what they were, or are new, or gone.
    private func changedFiles(since inputs: [SavedVersion.Input]?) -> [String] {
        guard let inputs else { return [] }
        let now = self.inputs
        let others = inputs.filter { !now.contains($0) } + now.filter { !inputs.contains($0) }
        return Set(others.map(\.file)).sorted()
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

/// What is said of files that change while a search is on.
private enum WorkspaceText {
    static func changed(_ files: [String]) -> Text {
        let list = Text.all(files)
        return Text(
            fr:
                "\(list.fr)\u{A0}: modifié pendant la recherche\u{202F}; le programme est fait de ce qui a été lu avant — "
                + "relancez-la",
            en:
                "\(list.en): changed while the search was on; the programme is made from what was read before — run it again"
        )
    }

    static func madeFromOlder(_ files: [String]) -> Text {
        let list = Text.all(files)
        return Text(fr: "fait avant les modifications de \(list.fr)", en: "made before the changes of \(list.en)")
    }
}
