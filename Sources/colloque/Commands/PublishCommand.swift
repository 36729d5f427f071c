import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct PublishCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: Text(
            fr: "Dit quelle version le monde a vue.", en: "Says which version the world has seen."
        ).spoken,
        discussion: Text(
            fr: """
                Les changements se mesurent ensuite à cette version. Rien n’est envoyé, et aucune version n’est récrite.
                  colloque publish limoges 3 --note "mise en ligne"
                """,
            en: """
                From then on changes are measured against it. Nothing is sent, and no version is rewritten.
                  colloque publish limoges 3 --note "on the web"
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son numéro (sinon, la dernière).", en: "Its number (otherwise the latest).").spoken,
            valueName: Text("version").spoken))
    var version: VersionChoice?

    @OptionGroup var note: NoteOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let number = try folder.work { try $0.publish(version ?? .latest, note: note.note, $1) }
        try Console.output.line(
            Text(
                fr: "La version \(number) est publiée\u{A0}: les changements se mesurent désormais à elle.",
                en: "Version \(number) is published: changes are measured against it from now on."
            ).spoken)
    }
}
