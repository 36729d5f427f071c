import ArgumentParser
import ConferenceModel
import ProgrammeExports

struct UndoChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: Text(fr: "Renonce au dernier changement.", en: "Takes the last change back.").spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var language: LanguageOption

    func run() throws {
        guard let (line, file) = try ChangeLedgerWriting(folder).undo() else {
            return try Console.output.line(
                Text(fr: "Aucun changement n’est noté.", en: "No change is noted.").spoken)
        }
        try Console.output.line(
            Text(fr: "Retiré de \(file)\u{A0}: \(line)", en: "Taken back from \(file): \(line)").spoken.line)
    }
}
