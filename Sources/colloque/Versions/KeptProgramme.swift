import Archive
import ConferenceModel
import SchedulingRules

/// A programme that was kept: as a version of its folder, and as `programme.json`, the copy of the current one that other
/// programs read.
struct KeptProgramme {
    /// Of `programme.json`.
    let path: String
    /// `nil` in a folder that keeps no versions.
    let version: SavedVersion?
    /// Whether it says something that the version before did not.
    let isNew: Bool

    /// The version comes first: what is stopped between the two leaves the history right.
    ///
    /// - Parameter inputs: what the conference was read from; `nil` = keep no version.
    init(
        _ saved: SavedProgramme, of conference: Conference, under rules: RuleSet, in folder: String,
        inputs: [SavedVersion.Input]?, note: String? = nil, parent: Int? = nil
    ) throws {
        path = folder.path(of: ProgrammeReading.fileName)
        if let inputs {
            let new = NewVersion(
                saved, of: conference, rules: rules.inForce(in: conference), inputs: inputs, note: note,
                generator: Colloque.generator)
            let kept = try HistoryWriter.write(in: folder, .told) { try $0.append(new, parent: parent) }
            (version, isNew) = (kept.version, kept.isNew)
        } else {
            (version, isNew) = (nil, true)
        }
        try WholeFile.write(
            ProgrammeFile.encode(saved, of: conference, generator: Colloque.generator), to: path)
    }

    /// Where it is.
    var text: Text {
        guard let version else { return Text(fr: "Enregistré dans \(path).", en: "Saved as \(path).") }
        guard isNew else {
            return Text(
                fr: "Rien de nouveau\u{A0}: c’est la version \(version.number), dans \(path).",
                en: "Nothing new: it is version \(version.number), in \(path).")
        }
        return Text(
            fr: "Enregistré dans \(path)\u{A0}: version \(version.number).",
            en: "Saved as \(path): version \(version.number).")
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
