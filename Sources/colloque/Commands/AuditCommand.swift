import Archive
import ArgumentParser
import ConferenceModel
import Scheduling

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: Text(
            fr: "Juge un programme, même fait à la main, règle par règle.",
            en: "Judges a programme, a hand-made one too, rule by rule."
        ).spoken,
        discussion: Text(
            fr: """
                Sans «\u{A0}--programme\u{A0}», c’est programme.json, dans le dossier. Un tableau en CSV convient aussi\u{A0}: celui \
                de «\u{A0}colloque export --format csv\u{A0}», par exemple, remanié dans un tableur, ou un classeur .xlsx \
                dans la disposition de CoSPLib.
                  colloque audit limoges
                  colloque audit limoges --programme essai.csv
                """,
            en: """
                Without "--programme", it is programme.json, in the folder. A table in CSV does as well: that \
                of "colloque export --format csv", for example, rearranged in a spreadsheet, or an .xlsx \
                workbook in CoSPLib's layout.
                  colloque audit limoges
                  colloque audit limoges --programme attempt.csv
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @OptionGroup var programme: ProgrammeOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let (conference, rules) = try folder.read()
        let saved = try programme.read(in: folder, of: conference)
        let audit = Audit(of: saved.programme, of: conference, by: rules)
        if json {
            try Console.output.json(AuditDocument(audit, CoSPLibTerms(of: saved.programme, of: conference, by: audit)))
        } else {
            try Console.output.write(AuditReport(audit: audit).text)
        }
        if !audit.isValid { throw ExitStatus.found }
    }
}
