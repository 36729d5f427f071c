import ArgumentParser
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

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

    /// Moved papers of a repair, at most.
    private static let mostMoves = 2

    func run() throws {
        let (conference, rules) = try folder.read()
        let programme = try ReferenceProgramme(from, in: folder, of: conference, under: rules).programme
        let mishaps = Mishap.all(in: conference)
        let keys = mishaps.map { $0.key(in: conference) }
        let path = results ?? folder.path(of: "stress.jsonl")
        let ledger = try RepairLedger(path, for: programme, of: conference)
        let open = mishaps.indices.filter { ledger.known[keys[$0]] == nil }
        let found = try search(open.map { mishaps[$0] }, programme, conference) { index, repair in
            ledger.add(repair, after: keys[open[index]])
        }
        if let fault = ledger.fault { throw fault }
        var repairs = mishaps.indices.map { ledger.known[keys[$0]] }
        for (index, repair) in zip(open, found) { repairs[index] = repair ?? repairs[index] }
        let report = StressReport(zip(mishaps, repairs).map { ($0, $1) }, programme, of: conference)
        if json {
            try Console.output.json(StressDocument(report, of: conference))
        } else {
            try Console.output.report(report.text(isComplete: detail.verbose, width: Console.output.width ?? 80))
        }
        if Interruptions.wereSeen { throw ExitStatus.interrupted }
    }

    private func search(
        _ mishaps: [Mishap], _ programme: Programme, _ conference: Conference,
        watch: @escaping @Sendable (Int, RepairCosts) -> Void
    ) throws -> [RepairCosts?] {
        Interruptions.count()
        let line = json ? nil : ProgressLine(on: .error)
        defer { line?.end() }
        let scheduler = Scheduler(GLPKSolver(), SearchEffort(seed: search.effort.seed, work: search.effort.work))
        let count = mishaps.count
        line?.begin(Text("0/\(count)"))
        let done = Counter()
        return try ScheduleFailure.translated {
            try scheduler.repairs(
                of: programme, of: conference, after: mishaps, moving: StressCommand.mostMoves,
                jobs: search.effort.jobs, within: search.limits()
            ) { index, repair in
                watch(index, repair)
                line?.begin(Text("\(done.next())/\(count) \(mishaps[index].key(in: conference))"))
            }
        }
    }
}
