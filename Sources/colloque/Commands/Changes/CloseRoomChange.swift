import ArgumentParser
import ConferenceFiles
import ConferenceModel

struct CloseRoomChange: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "close-room",
        abstract: Text(fr: "Une salle est fermée à ces heures.", en: "A room is closed at these hours.").spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "La salle.", en: "The room.").spoken, valueName: Text(fr: "salle", en: "room").spoken))
    var room: String

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Les heures, comme on les dit.", en: "The hours, as people say them.").spoken,
            valueName: Text(fr: "heures", en: "hours").spoken))
    var hours: String

    @OptionGroup var language: LanguageOption

    func run() throws {
        try folder.note(
            ChangeLine(.closeRoom, room, value: hours),
            Text(fr: "\(room) est fermée\u{A0}: \(hours).", en: "\(room) is closed: \(hours)."))
    }
}
