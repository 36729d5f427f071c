import Archive
import ConferenceFiles
import ConferenceModel
import Scheduling
import SchedulingRules

extension ImportCommand {
    /// Takes an edited programme back: judges it and saves it as made by hand, whatever the audit says.
    /// - Throws: `found` where it does not meet all requirements, once it is saved.
    func takeBack(_ file: String, into path: String) throws {
        var folder = ConferenceArgument()
        folder.path = path
        let (conference, rules) = try folder.read()
        let last = folder.folder.flatMap { History(of: $0).latest().0?.version(for: conference).0 }
        let programme = try ProgrammeReading.read(file, of: conference, knownBy: last?.papers).programme
        let audit = Audit(of: programme, of: conference, by: rules)
        let kept = try KeptProgramme(
            SavedProgramme(programme: programme, pointsByRule: audit.pointsByRule), of: conference, under: rules,
            in: folder.source.folder, inputs: folder.folder == nil ? nil : folder.inputs)
        let report = AuditReport(audit, of: conference, width: Console.output.width ?? 80, isComplete: false)
        try Console.output.write(report.text)
        try Console.output.line(
            Text(fr: "Repris comme fait à la main. \(kept.text.fr)", en: "Taken back as made by hand. \(kept.text.en)")
                .spoken)
        if !audit.isValid { throw ExitStatus.found }
    }
}

extension Audit {
    /// What each preference costs, to be saved with the programme.
    var pointsByRule: [SavedProgramme.RulePoints] {
        entries.filter { $0.rule.kind != .requirement }
            .map { SavedProgramme.RulePoints(rule: $0.rule.name, points: $0.points) }
    }
}
