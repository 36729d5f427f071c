import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct RevertCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "revert",
        abstract: Text(fr: "Revient au programme d’une version.", en: "Returns to the programme of a version.").spoken,
        discussion: Text(
            fr: """
                Rien n’est perdu\u{A0}: c’est une nouvelle version, de même contenu. Les tableaux restent tels quels\u{202F}; ce \
                qui y a changé depuis reste à prendre en compte.
                  colloque revert limoges 2
                """,
            en: """
                Nothing is lost: it is a new version with the same content. The tables stay as they are; what has changed \
                there since then is still to be dealt with.
                  colloque revert limoges 2
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son numéro, ou «\u{A0}publiée\u{A0}».", en: "Its number, or \"published\".").spoken,
            valueName: Text("version").spoken))
    var version: VersionChoice

    @OptionGroup var note: NoteOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let answer = try folder.work { try $0.revert(to: version, note: note.note, $1) }
        let (number, old) = (answer.number, answer.from)
        try Console.output.line(
            (answer.isNew
                ? Text(
                    fr: "Version \(number)\u{A0}: le programme de la version \(old).",
                    en: "Version \(number): the programme of version \(old).")
                : Text(
                    fr: "Rien de nouveau\u{A0}: c’est déjà le programme de la version \(number).",
                    en: "Nothing new: it is the programme of version \(number) already.")).spoken)
    }
}
