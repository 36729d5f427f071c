import Archive
import ConferenceFiles
import ConferenceModel
import ProgrammeExports
import Scheduling
import SchedulingRules

extension ImportCommand {
    /// Takes an edited programme back: judges it and saves it as made by hand, whatever the audit says.
    /// - Throws: `found` where it does not meet all requirements, once it is saved.
    func takeBack(_ file: String, into path: String) throws {
        let reading = CheckedConference(path)
        try reading.tell()
        guard let conference = reading.conference, !reading.hasErrors else { throw ExitStatus.badInput }
        let target = ConferenceSource(path: path).folder.path(of: ProgrammeReading.fileName)
        let programme = try ProgrammeReading.read(file, of: conference).programme
        let audit = Audit(of: programme, of: conference, by: reading.rules)
        let saved = SavedProgramme(programme: programme)
        try WholeFile.write(
            ProgrammeFile.encode(saved, of: conference, generator: Colloque.generator), to: target)
        let report = AuditReport(audit, of: conference, width: Console.output.width ?? 80, isComplete: false)
        try Console.output.write(report.text)
        try Console.output.line(
            Text(
                fr: "Enregistré dans \(target), comme fait à la main.", en: "Saved as \(target), as made by hand."
            ).spoken)
        if !audit.isValid { throw ExitStatus.found }
    }
}
