import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct DurationChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "duration",
        abstract: Text(
            fr: "Une communication dure un autre temps, sans la discussion.",
            en: "A paper takes another time, without discussion."
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son id.", en: "Its id.").spoken, valueName: Text(fr: "communication", en: "paper").spoken))
    var paper: String

    @Argument(
        help: ArgumentHelp(
            Text(fr: "En minutes.", en: "In minutes.").spoken, valueName: Text(fr: "minutes", en: "minutes").spoken))
    var minutes: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.duration, paper, value: minutes),
            Text(fr: "\(paper) dure \(minutes)\u{A0}min.", en: "\(paper) takes \(minutes)\u{A0}min."))
    }
}
