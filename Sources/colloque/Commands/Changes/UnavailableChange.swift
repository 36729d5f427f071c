import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct UnavailableChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unavailable",
        abstract: Text(fr: "Une personne ne peut pas parler à ces heures.", en: "A person cannot speak at these hours.")
            .spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "La personne.", en: "The person.").spoken, valueName: Text(fr: "nom", en: "name").spoken))
    var name: String

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Les heures, comme on les dit.", en: "The hours, as people say them.").spoken,
            valueName: Text(fr: "heures", en: "hours").spoken))
    var hours: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.unavailable, name, value: hours),
            Text(fr: "\(name) n’est pas disponible\u{A0}: \(hours).", en: "\(name) is not available: \(hours)."))
    }
}
