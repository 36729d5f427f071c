import ConferenceModel
import ConferenceWorkspace
import Scheduling

extension ImportCommand {
    /// Takes an edited programme back: judges it and saves it as made by hand, whatever the audit says.
    /// - Throws: `found` where it does not meet all requirements, once it is saved.
    func takeBack(_ file: String, into path: String) throws {
        var folder = ConferenceArgument()
        folder.path = path
        let taken = try folder.work { try $0.takeBack(file, $1) }
        let report = AuditReport(
            taken.audit, of: taken.conference, width: Console.output.width ?? 80, isComplete: false)
        try Console.output.write(report.text)
        let kept = taken.kept.text(savedAs: folder.path(of: ProgrammeReading.fileName))
        try Console.output.line(
            Text(fr: "Repris comme fait à la main. \(kept.fr)", en: "Taken back as made by hand. \(kept.en)").spoken)
        if !taken.audit.isValid { throw ExitStatus.found }
    }
}
