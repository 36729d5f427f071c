import Archive
import ArgumentParser
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

struct AuditCommand: ConferenceCommand {
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
                  colloque audit limoges --tradeoffs --time-limit 120
                Avec «\u{A0}--tradeoffs\u{A0}», chaque préférence est doublée, puis éteinte, et de courtes recherches \
                disent, à partir du programme, ce que les autres y gagnent ou y perdent.
                """,
            en: """
                Without "--programme", it is programme.json, in the folder. A table in CSV does as well: that \
                of "colloque export --format csv", for example, rearranged in a spreadsheet, or an .xlsx \
                workbook in CoSPLib's layout.
                  colloque audit limoges
                  colloque audit limoges --programme attempt.csv
                  colloque audit limoges --tradeoffs --time-limit 120
                With "--tradeoffs", each preference is doubled, then dropped, and short searches from the programme \
                tell what the others gain or lose by it.
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @OptionGroup var programme: ProgrammeOption

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Dire aussi ce que chaque préférence coûte aux autres.",
                en: "Tell what each preference costs the others, too."
            ).spoken))
    var tradeoffs = false

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Temps pour --tradeoffs, en tout (sinon, \(SearchOptions.standardTime)).",
                en: "Time for --tradeoffs, in all (otherwise \(SearchOptions.standardTime))."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard timeLimit != nil, !tradeoffs else { return }
        throw ValidationError(
            Text(
                fr: "--time-limit ne sert qu’avec --tradeoffs\u{A0}: ajoutez --tradeoffs, ou retirez --time-limit",
                en: "--time-limit is for --tradeoffs only: add --tradeoffs, or leave --time-limit out"
            ).spoken)
    }

    func run() throws {
        let (conference, rules) = try folder.read()
        let saved = try programme.read(in: folder, of: conference)
        let audit = Audit(of: saved.programme, of: conference, by: rules)
        if !json {
            let width = Console.output.width ?? 80
            let report = AuditReport(audit, of: conference, width: width, isComplete: detail.verbose)
            try Console.output.write(report.text)
        }
        let found = tradeoffs && audit.isValid ? try weigh(saved.programme, of: conference, under: rules) : nil
        if json {
            let terms = CoSPLibTerms(of: saved.programme, of: conference, by: audit)
            try Console.output.json(AuditDocument(audit, terms, found))
        } else if let found {
            try Console.output.write("\n" + TradeoffTable(found, since: audit.points).text)
        }
        if !audit.isValid {
            if tradeoffs { try Console.error.line(AuditCommand.unweighable.spoken) }
            throw ExitStatus.found
        }
        if found?.isComplete == false, Interruptions.wereSeen { throw ExitStatus.interrupted }
    }

    private static let unweighable = Text(
        fr: "Sans programme qui tienne toutes les exigences, --tradeoffs n’a rien à comparer\u{A0}: «\u{A0}colloque "
            + "solve\u{A0}» en fait un.",
        en:
            "Without a programme that meets all requirements, --tradeoffs has nothing to compare: \"colloque solve\" makes "
            + "one.")

    /// Shows where it has come to, if anybody looks.
    private func weigh(_ programme: Programme, of conference: Conference, under rules: RuleSet) throws -> Tradeoffs {
        Interruptions.count()
        let limits = SolveLimits(
            deadline: .now + .seconds(timeLimit?.seconds ?? Double(SearchOptions.standardTime)),
            isCancelled: { Interruptions.wereSeen })
        let line = ProgressLine(on: .error)
        defer { line?.end() }
        return try ScheduleFailure.translated {
            let scheduler = Scheduler(GLPKSolver(), SearchEffort(jobs: SearchOptions.standardJobs))
            return try scheduler.tradeoffs(of: programme, of: conference, under: rules, within: limits) {
                step, progress in
                if let progress { line?.update(progress) } else { line?.begin(step.text) }
            }
        }
    }
}
