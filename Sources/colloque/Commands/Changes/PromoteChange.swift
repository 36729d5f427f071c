import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct PromoteChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "promote",
        abstract: Text(fr: "Une communication en réserve est acceptée.", en: "A paper in reserve is accepted.").spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son id.", en: "Its id.").spoken, valueName: Text(fr: "communication", en: "paper").spoken))
    var paper: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.promote, paper),
            Text(fr: "\(paper) est acceptée.", en: "\(paper) is accepted."))
    }
}
