import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct ConfirmChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: Text(fr: "Une personne a réservé son voyage.", en: "A person has booked travel.").spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "La personne.", en: "The person.").spoken, valueName: Text(fr: "nom", en: "name").spoken))
    var name: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.confirm, name),
            Text(fr: "\(name) a réservé son voyage.", en: "\(name) has booked travel."))
    }
}
