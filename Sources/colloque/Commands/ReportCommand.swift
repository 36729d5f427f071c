import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct ReportCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Text(
            fr: "Dit ce que vaut le programme, et où sont ses points faibles.",
            en: "Says how good the programme is, and where its weak points are."
        ).spoken,
        discussion: Text(
            fr: """
                Des points faibles, le pire d’abord, il dit ce que coûterait d’y remédier, calculé en \(standardTime)\u{202F}s \
                si rien d’autre n’est demandé.
                  colloque report limoges
                  colloque report limoges --html bilan.html --time-limit 60
                  colloque report limoges --json
                """,
            en: """
                Of the weak points, the worst first, it says what it would cost to mend them, computed in \
                \(standardTime)\u{A0}s unless something else is asked for.
                  colloque report limoges
                  colloque report limoges --html report.html --time-limit 60
                  colloque report limoges --json
                """
        ).spoken)

    /// Seconds for the prices of the weak points.
    private static let standardTime = 20

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var programme: ProgrammeOption

    @Option(
        help: ArgumentHelp(
            Text(fr: "L’écrire dans une page pour le web.", en: "Write it as a page for the web.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken), completion: .file(extensions: ["html"]))
    var html: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Temps pour chiffrer les points faibles\u{202F}; ce qui n’est pas calculé est dit.",
                en: "Time to price the weak points; what is not computed is said."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let isShort = !detail.verbose && !json && html == nil
        let report = try folder.work(quietly: true) {
            try $0.report(
                programme.choice, pricing: isShort ? QualityText.mostLines : .max,
                within: timeLimit?.seconds ?? Double(ReportCommand.standardTime), $1)
        }
        if json { return try Console.output.json(QualityDocument(report)) }
        guard let html else {
            let width = Console.output.width ?? 80
            return try Console.output.write(QualityText(report: report, isComplete: detail.verbose, width: width).text)
        }
        try WholeFile.write(report.page(.spoken), to: html)
        try Console.output.line(Text(fr: "Écrit dans \(html).", en: "Written to \(html).").spoken)
    }
}
