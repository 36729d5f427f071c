import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import Scheduling

struct SolveCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: Text(
            fr: "Fait le meilleur programme, le prouve et l’enregistre.",
            en: "Makes the best programme, proves it and saves it."
        ).spoken,
        discussion: Text(
            fr: """
                Le programme est audité, enregistré dans programme.json et montré\u{202F}; d’un grand colloque, ce sont \
                les souhaits sans réponse qui sont montrés. Ctrl-C arrête la recherche au meilleur programme trouvé\u{202F}; \
                un second Ctrl-C quitte aussitôt. La recherche pour un grand colloque améliore un programme, \
                et s’arrête au bout de \(SearchBudget.standardTime)\u{202F}s si rien d’autre n’est demandé.
                  colloque solve limoges
                  colloque solve limoges --time-limit 60 --gap 1%
                  colloque solve congres.xlsx --output programme --time-limit 300 --jobs 2
                  colloque solve congres.xlsx --work 200000 --jobs 2 --seed 7
                  colloque solve limoges --lp limoges.lp
                  glpsol --lp limoges.lp --pcost --gomory
                """,
            en: """
                The programme is audited, saved as programme.json and shown; of a large conference, the wishes that it \
                does not meet are shown. Ctrl-C stops the search at the best programme so far; a second Ctrl-C quits at \
                once. The search for a large conference improves a programme, and stops after \
                \(SearchBudget.standardTime)\u{A0}s unless something else is asked for.
                  colloque solve limoges
                  colloque solve limoges --time-limit 60 --gap 1%
                  colloque solve congress.xlsx --output programme --time-limit 300 --jobs 2
                  colloque solve congress.xlsx --work 200000 --jobs 2 --seed 7
                  colloque solve limoges --lp limoges.lp
                  glpsol --lp limoges.lp --pcost --gomory
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var search: SearchOptions
    @OptionGroup var mending: RepairOptions

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Écrire aussi le programme en nombres entiers (format LP de CPLEX).",
                en: "Write the integer programme as well (CPLEX LP format)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["lp"]))
    var lp: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Où enregistrer programme.json (sinon, dans le dossier du colloque, ou à côté du classeur).",
                en: "Where to save programme.json (otherwise, in the conference’s folder, or beside its workbook)."
            ).spoken, valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var output: String?

    @OptionGroup var note: NoteOption

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp(
            Text(fr: "Ne dire que le résultat, en une phrase.", en: "Say the result only, in one sentence.").spoken))
    var quiet = false

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let request = SolveRequest(
            search.budget, mending: mending.mending, lp: lp, output: output, note: note.note)
        let answer = try folder.work(quietly: quiet, allReasons: tellsReasons ? detail.verbose : nil) {
            try $0.solve(request, $1)
        }
        if json, answer.failure != nil { try Console.output.json(SolveDocument(answer)) }
        switch answer {
        case .scheduled(let solved, _):
            for note in solved.notes { try Console.error.line(note.spoken.line) }
            if json { try Console.output.json(SolveDocument(answer)) } else { try tell(solved) }
            if solved.solution.proof.stop == .interrupted { throw ExitStatus.interrupted }
        case .infeasible(let conflicts, let found, _):
            let reasons = ReasonList(conflicts: conflicts, repairs: found.repairs, isComplete: detail.verbose)
            let repairs = RepairList(repairs: found.repairs).lines
            for line in tellsReasons ? repairs : reasons.lines { try Console.error.line(line) }
            if found.isCut { try Console.error.line(RepairList.othersMayDo.spoken) }
        case .undecided(_, let obstacles, _):
            for obstacle in obstacles { try Console.error.line(obstacle.line(as: .warning)) }
        }
        if let failure = answer.failure { throw failure }
    }

    /// Whether reasons are told as soon as they are known: before repairs, which are searched for.
    private var tellsReasons: Bool { !json && mending.mending == .propose }

    private func tell(_ solved: SolvedProgramme) throws {
        let solution = solved.solution
        guard !quiet else { return try Console.output.line(solution.sentence.spoken) }
        let path = (output ?? folder.workspace.folder).path(of: ProgrammeReading.fileName)
        let report = SolutionReport(solution, of: solved.conference, isComplete: detail.verbose)
        try Console.output.line(report.text)
        try Console.output.line(solution.sentence.spoken)
        try Console.output.line(solved.kept.text(savedAs: path).spoken)
        if !report.showsProgramme { try Console.output.line(wayToProgramme(path).spoken) }
    }

    private func wayToProgramme(_ path: String) -> Text {
        let command = "colloque show \(folder.path)" + (output == nil ? "" : " --programme \(path)")
        return Text(
            fr: "Pour le lire\u{A0}: \(command) (--by salle, axe, intervenant).",
            en: "To read it: \(command) (--by room, axis, speaker).")
    }
}
