import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct CompareCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: Text(
            fr: "Dit ce qui change d’une version à une autre.", en: "Says what changes from one version to another."
        ).spoken,
        discussion: Text(
            fr: """
                Ce qui se déplace (jour, heure, salle, ordre, axe), ce qui est nouveau, ce qui disparaît, et pour qui.
                  colloque compare limoges publiée dernière
                  colloque compare limoges 2 3 --html changements.html
                """,
            en: """
                What moves (day, time, room, order, axis), what is new, what is gone, and for whom.
                  colloque compare limoges published latest
                  colloque compare limoges 2 3 --html changes.html
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(
                fr: "L’ancienne\u{A0}: un numéro, «\u{A0}publiée\u{A0}» ou «\u{A0}dernière\u{A0}».",
                en: "The older one: a number, \"published\" or \"latest\"."
            ).spoken, valueName: Text(fr: "de", en: "from").spoken))
    var from: VersionChoice

    @Argument(
        help: ArgumentHelp(
            Text(fr: "La nouvelle (sinon, la dernière).", en: "The newer one (otherwise the latest).").spoken,
            valueName: Text(fr: "à", en: "to").spoken))
    var to: VersionChoice?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Écrire aussi une page avec les deux grilles côte à côte.",
                en: "Write a page as well, with the two grids side by side."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["html"]))
    var html: String?

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let answer = try folder.work { try $0.compare(from, to ?? .latest, $1) }
        if let html { try WholeFile.write(answer.page(.spoken), to: html) }
        if json { return try Console.output.json(ComparisonDocument(answer)) }
        try Console.output.report(ComparisonReport(answer).text)
        if let html {
            try Console.output.line(Text(fr: "Écrit dans \(html).", en: "Written to \(html).").spoken)
        }
    }
}
