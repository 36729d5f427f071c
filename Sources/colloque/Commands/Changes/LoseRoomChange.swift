import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct LoseRoomChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "lose-room",
        abstract: Text(
            fr: "Une salle est perdue pour tout le colloque.", en: "A room is lost for the whole conference."
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "La salle.", en: "The room.").spoken, valueName: Text(fr: "salle", en: "room").spoken))
    var room: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.loseRoom, room),
            Text(fr: "\(room) n’est plus disponible.", en: "\(room) is no longer available."))
    }
}
