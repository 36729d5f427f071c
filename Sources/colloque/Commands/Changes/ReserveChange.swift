import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct ReserveChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reserve",
        abstract: Text(fr: "Une communication acceptée passe en réserve.", en: "An accepted paper goes to reserve.")
            .spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son id.", en: "Its id.").spoken, valueName: Text(fr: "communication", en: "paper").spoken))
    var paper: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.reserve, paper),
            Text(fr: "\(paper) est en réserve.", en: "\(paper) is in reserve."))
    }
}
