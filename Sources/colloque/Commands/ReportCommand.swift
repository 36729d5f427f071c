import Archive
import ArgumentParser
import ConferenceModel
import Scheduling
import SchedulingRules

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Text(
            fr: "Dit ce que vaut le programme, et où sont ses points faibles.",
            en: "Says how good the programme is, and where its weak points are."
        ).spoken,
        discussion: Text(
            fr: """
                  colloque report limoges
                  colloque report limoges --html bilan.html
                  colloque report limoges --json
                """,
            en: """
                  colloque report limoges
                  colloque report limoges --html report.html
                  colloque report limoges --json
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var programme: ProgrammeOption

    @Option(
        help: ArgumentHelp(
            Text(fr: "L’écrire dans une page pour le web.", en: "Write it as a page for the web.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken), completion: .file(extensions: ["html"]))
    var html: String?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let (conference, rules) = try folder.read()
        let saved = try programme.read(in: folder, of: conference)
        let quality = ProgrammeQuality(saved.programme, saved.proof, of: conference, by: rules)
        if json { return try Console.output.json(QualityDocument(quality)) }
        let report = QualityReport(quality, isComplete: detail.verbose, width: Console.output.width ?? 80)
        guard let html else { return try Console.output.write(report.text) }
        try WholeFile.write(report.page, to: html)
        try Console.output.line(Text(fr: "Écrit dans \(html).", en: "Written to \(html).").spoken)
    }
}
