import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct StressCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "stress",
        abstract: Text(
            fr: "Dit à qui et à quoi tient le programme.", en: "Tells on whom and on what the programme hangs."
        ).spoken,
        discussion: Text(
            fr: """
                Chaque communication, chaque personne, puis chaque salle fait défaut tour à tour\u{202F}; le tableau dit combien \
                de points coûte la meilleure réparation qui déplace 0, 1 ou 2 communications, le pire d’abord. Les \
                résultats s’ajoutent au fichier stress.jsonl du dossier\u{A0}: interrompu, le travail reprend où il en était.
                  colloque stress limoges
                  colloque stress limoges --jobs 2 --verbose
                """,
            en: """
                Every paper, every person, then every room fails in turn; the table tells how many points the best repair \
                costs that moves 0, 1 or 2 papers, the worst first. Results are added to the file stress.jsonl of the \
                folder: when interrupted, the work goes on where it was.
                  colloque stress limoges
                  colloque stress limoges --jobs 2 --verbose
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var search: SearchOptions

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Programme à éprouver (sinon, la version publiée, la dernière, ou programme.json).",
                en: "Programme to try (otherwise the published version, the latest, or programme.json)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv", "xlsx"]))
    var from: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Fichier des résultats (sinon, stress.jsonl dans le dossier).",
                en: "File of results (otherwise stress.jsonl in the folder)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["jsonl"]))
    var results: String?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let request = StressRequest(search.budget, from: from, results: results)
        let report = try folder.work(quietly: json) { try $0.stress(request, $1) }
        if json {
            try Console.output.json(StressDocument(report))
        } else {
            let width = Console.output.width ?? 80
            try Console.output.report(StressTable(report: report, isComplete: detail.verbose, width: width).text)
        }
        if Interruptions.wereSeen { throw ExitStatus.interrupted }
    }
}
