import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct AddPaperChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-paper",
        abstract: Text(fr: "Une communication de plus.", en: "One more paper.").spoken,
        discussion: Text(
            fr:
                "  colloque change add-paper limoges C90 --title \"Le client roi\" --axis 2 --speaker \"Aurélie Chastanet-Morin\"",
            en:
                "  colloque change add-paper limoges C90 --title \"King customer\" --axis 2 --speaker \"Aurélie Chastanet-Morin\""
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son id, encore libre.", en: "Its id, not in use yet.").spoken,
            valueName: Text(fr: "communication", en: "paper").spoken))
    var paper: String

    @Option(
        help: ArgumentHelp(
            Text(fr: "Son titre.", en: "Its title.").spoken, valueName: Text(fr: "titre", en: "title").spoken))
    var title: String

    @Option(
        help: ArgumentHelp(
            Text(fr: "L’id de son axe.", en: "The id of its axis.").spoken,
            valueName: Text(fr: "axe", en: "axis").spoken))
    var axis: String

    @Option(
        help: ArgumentHelp(
            Text(fr: "Qui la présente, autant de fois que de personnes.", en: "Who presents it, once for each person.")
                .spoken, valueName: Text(fr: "nom", en: "name").spoken))
    var speaker: [String] = []

    @Option(
        help: ArgumentHelp(
            Text(fr: "Durée en minutes, sans la discussion.", en: "Minutes, without discussion.").spoken,
            valueName: "minutes"))
    var duration: String?

    @OptionGroup var language: LanguageOption

    func run() throws {
        let names = speaker.isEmpty ? "" : speaker.joined(separator: "; ") + ";"
        try folder.note(
            ChangeLine(.addPaper, paper, value: duration ?? "", [.title: title, .axis: axis, .speakers: names]),
            Text(fr: "\(paper) (\(title)) s’ajoute à l’axe \(axis).", en: "\(paper) (\(title)) joins axis \(axis)."))
    }
}
