import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

struct UndoChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: Text(
            fr: "Renonce au dernier changement, ou à tous ceux d’une même commande.",
            en: "Takes the last change back, or all those of one command."
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var language: LanguageOption

    func run() throws {
        guard let (lines, file) = try folder.work({ try $0.undoChange($1) }) else {
            return try Console.output.line(
                Text(fr: "Aucun changement n’est noté.", en: "No change is noted.").spoken)
        }
        let start = Text(fr: "Retiré de \(file)\u{A0}:", en: "Taken back from \(file):").spoken
        if lines.count == 1 { return try Console.output.line("\(start) \(lines[0])".line) }
        for line in [start.line] + lines.map({ "  " + $0.line }) { try Console.output.line(line) }
    }
}
