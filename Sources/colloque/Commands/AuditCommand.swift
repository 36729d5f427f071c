import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import Scheduling

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
                  colloque audit limoges --moving C07
                  colloque audit limoges --tradeoffs --time-limit 120
                Avec «\u{A0}--moving\u{A0}», ce que coûterait chaque autre place d’une communication, tout le reste \
                restant en place\u{A0}: c’est dit aussitôt. «\u{A0}colloque explain\u{A0}» dit ce qu’elle coûterait, \
                tout le reste replanifié au mieux.
                Avec «\u{A0}--tradeoffs\u{A0}», chaque préférence est doublée, puis éteinte, et de courtes recherches \
                disent, à partir du programme, ce que les autres y gagnent ou y perdent.
                """,
            en: """
                Without "--programme", it is programme.json, in the folder. A table in CSV does as well: that \
                of "colloque export --format csv", for example, rearranged in a spreadsheet, or an .xlsx \
                workbook in CoSPLib's layout.
                  colloque audit limoges
                  colloque audit limoges --programme attempt.csv
                  colloque audit limoges --moving C07
                  colloque audit limoges --tradeoffs --time-limit 120
                With "--moving", what each other place of a paper would cost if all else stayed where it is: that is \
                said at once. "colloque explain" says what it would cost with all else planned anew for the best.
                With "--tradeoffs", each preference is doubled, then dropped, and short searches from the programme \
                tell what the others gain or lose by it.
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @OptionGroup var programme: ProgrammeOption

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Dire ce que coûterait chaque autre place de cette communication, tout le reste en place.",
                en: "Tell what each other place of this paper would cost, all else staying."
            ).spoken, valueName: Text(fr: "communication", en: "paper").spoken))
    var moving: String?

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
                fr: "Temps pour --tradeoffs, en tout (sinon, \(SearchBudget.standardTime)).",
                en: "Time for --tradeoffs, in all (otherwise \(SearchBudget.standardTime))."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if moving != nil, tradeoffs {
            throw ValidationError(
                Text(
                    fr: "--moving et --tradeoffs ne vont pas ensemble\u{A0}: demandez l’un, puis l’autre",
                    en: "--moving and --tradeoffs do not go together: ask for one, then for the other"
                ).spoken)
        }
        guard timeLimit != nil, !tradeoffs else { return }
        throw ValidationError(
            Text(
                fr: "--time-limit ne sert qu’avec --tradeoffs\u{A0}: ajoutez --tradeoffs, ou retirez --time-limit",
                en: "--time-limit is for --tradeoffs only: add --tradeoffs, or leave --time-limit out"
            ).spoken)
    }

    func run() throws {
        if let moving { return try tellPlaces(of: moving) }
        let answer = try folder.work { try $0.audit(programme.choice, $1) }
        if !json {
            let report = AuditReport(
                answer.audit, of: answer.opened.conference, width: Console.output.width ?? 80,
                isComplete: detail.verbose)
            try Console.output.write(report.text)
        }
        let found = tradeoffs && answer.audit.isValid ? try weigh(answer) : nil
        if json {
            try Console.output.json(AuditDocument(answer, found))
        } else if let found {
            try Console.output.write("\n" + TradeoffTable(found, since: answer.audit.points).text)
        }
        if !answer.audit.isValid {
            if tradeoffs { try Console.error.line(AuditCommand.unweighable.spoken) }
            throw ExitStatus.found
        }
        if found?.isComplete == false, Interruptions.wereSeen { throw ExitStatus.interrupted }
    }

    private func tellPlaces(of paper: String) throws {
        let answer = try folder.work { try $0.effects(ofMoving: paper, in: programme.choice, $1) }
        if json { return try Console.output.json(PlaceEffectsDocument(answer)) }
        let width = Console.output.width ?? 80
        try Console.output.write(PlaceEffectsTable(answer, width: width, isComplete: detail.verbose).text)
    }

    private func weigh(_ answer: AuditAnswer) throws -> Tradeoffs {
        let seconds = timeLimit?.seconds ?? Double(SearchBudget.standardTime)
        return try folder.work { try $0.tradeoffs(of: answer, within: seconds, $1) }
    }

    private static let unweighable = Text(
        fr: "Sans programme qui tienne toutes les exigences, --tradeoffs n’a rien à comparer\u{A0}: «\u{A0}colloque "
            + "solve\u{A0}» en fait un.",
        en:
            "Without a programme that meets all requirements, --tradeoffs has nothing to compare: \"colloque solve\" makes "
            + "one.")
}
