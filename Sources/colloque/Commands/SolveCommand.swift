import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import GLPKBackend
import LinearProgramming
import ProgrammeExports
import Scheduling
import SchedulingRules

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
                et s’arrête au bout de \(SearchOptions.standardTime)\u{202F}s si rien d’autre n’est demandé.
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
                \(SearchOptions.standardTime)\u{A0}s unless something else is asked for.
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
        let (conference, rules) = try folder.read()
        Interruptions.count()
        let scheduler = Scheduler(GLPKSolver(), search.effort)
        let limits = try search.limits(atMost: standardTime(of: scheduler, for: conference, rules))
        let report = try ScheduleFailure.translated {
            if let lp {
                let program = try scheduler.program(for: conference, under: rules, within: limits)
                try WholeFile.write(CPLEXLPFile(program).text, to: lp)
            }
            let progress = quiet ? nil : ProgressLine(on: .error)
            defer { progress?.end() }
            return try scheduler.schedule(conference, under: rules, within: limits) { progress?.update($0) }
        }
        switch report.outcome {
        case .scheduled(let programme, let proof):
            let solution = try Solution(programme, proof, of: conference, under: rules)
            try finish(with: solution, of: conference, under: rules, report.statistics)
        case .infeasible(let conflicts):
            try mend(conference, rules, conflicts, scheduler, limits, report.statistics)
        case .undecided(let stop): try finish(stoppedBy: stop, report)
        }
    }

    /// Seconds, where the search would not end by itself; said, since nobody asked for them.
    private func standardTime(
        of scheduler: Scheduler<GLPKSolver>, for conference: Conference, _ rules: RuleSet
    ) throws -> Int? {
        guard search.isOpen, scheduler.mayNeverEnd(conference, under: rules) else { return nil }
        let seconds = SearchOptions.standardTime
        if !quiet {
            let note = Diagnostic.Severity.note.text
            try Console.error.line(
                Text(
                    fr:
                        "\(note.fr)\u{A0}: la recherche s’arrêtera au bout de \(seconds)\u{202F}s — --time-limit en décide "
                        + "autrement",
                    en: "\(note.en): the search will stop after \(seconds)\u{A0}s — --time-limit says otherwise"
                ).spoken)
        }
        return seconds
    }

    /// Saves before anything is printed: whoever reads may go away.
    private func finish(
        with solution: Solution, of conference: Conference, under rules: RuleSet, _ statistics: ScheduleStatistics
    ) throws {
        let place = try save(solution, of: conference, under: rules)
        if json {
            try Console.output.json(SolveDocument(solution, of: conference, statistics))
        } else {
            let report = SolutionReport(solution, of: conference, isComplete: detail.verbose)
            if !quiet { try Console.output.line(report.text) }
            try Console.output.line(solution.sentence.spoken)
            if !quiet { try Console.output.line(place.text.spoken) }
            if !quiet, !report.showsProgramme { try Console.output.line(wayToProgramme(place.path).spoken) }
        }
        if solution.proof.stop == .interrupted { throw ExitStatus.interrupted }
    }

    /// For a workbook of CoSPLib, in its own layout as well.
    private func save(
        _ solution: Solution, of conference: Conference, under rules: RuleSet
    ) throws -> KeptProgramme {
        let target = output ?? folder.source.folder
        try makeFolder(target)
        // Another folder keeps versions only if it has begun to.
        let keepsVersions = folder.folder != nil && (output == nil || History.exists(in: target))
        let kept = try KeptProgramme(
            solution.saved, of: conference, under: rules, in: target, inputs: keepsVersions ? folder.inputs : nil,
            note: note.note)
        if case .cosplib = folder.source {
            let format = ExportFormat.cosplib
            let version = ProgrammeVersion(unsaved: solution.programme, of: conference)
            let bytes = try format.export(Edition(version, of: conference, language: .spoken))
            try WholeFile.write(bytes, to: target.path(of: "programme.xlsx"))
        }
        return kept
    }

    private func wayToProgramme(_ path: String) -> Text {
        let command = "colloque show \(folder.path)" + (output == nil ? "" : " --programme \(path)")
        return Text(
            fr: "Pour le lire\u{A0}: \(command) (--by salle, axe, intervenant).",
            en: "To read it: \(command) (--by room, axis, speaker).")
    }

    /// Says why there is no programme and what would make one; makes that, if it is asked for.
    private func mend(
        _ conference: Conference, _ rules: RuleSet, _ conflicts: [Conflict], _ scheduler: Scheduler<GLPKSolver>,
        _ limits: SolveLimits, _ statistics: ScheduleStatistics
    ) throws {
        let repairs = try ScheduleFailure.translated {
            try scheduler.repairs(
                of: conference, under: rules, atMost: mending.partial ? 1 : mending.repair ?? RepairOptions.mostRepairs,
                knowing: conflicts, leavingOutOnly: mending.partial, within: limits)
        }
        guard let number = mending.partial ? 1 : mending.repair else {
            return try finish(with: conflicts, repairs, statistics)
        }
        guard repairs.count >= number,
            let eased = EasedConference(conference, rules, without: repairs[number - 1].conditions)
        else {
            return try finish(with: conflicts, repairs, statistics)
        }
        let repair = repairs[number - 1]
        let report = try ScheduleFailure.translated {
            try scheduler.schedule(eased.conference, under: eased.rules, from: repair.programme, within: limits)
        }
        switch report.outcome {
        case .scheduled(let programme, let proof):
            // Before the version is kept, which says what files it comes from.
            let notes =
                mending.partial
                ? repair.leftOut(of: conference, because: conflicts)
                : try repair.record(in: output == nil && folder.folder != nil ? folder : nil, of: conference)
            for note in notes { try Console.error.line(note.spoken.line) }
            let solution = try Solution(programme, proof, of: eased.conference, under: eased.rules)
            try finish(with: solution, of: eased.conference, under: eased.rules, report.statistics)
        case .infeasible(let conflicts): try finish(with: conflicts, [], report.statistics)
        case .undecided(let stop): try finish(stoppedBy: stop, report)
        }
    }

    private func finish(
        with conflicts: [Conflict], _ repairs: [Repair], _ statistics: ScheduleStatistics
    ) throws {
        if json {
            var document = SolveDocument(status: "infeasible", statistics)
            document.conflicts = conflicts.map(Finding.init)
            document.repairs = repairs.map(RepairDocument.init)
            try Console.output.json(document)
        }
        let reasons = ReasonList(conflicts: conflicts, repairs: repairs, isComplete: detail.verbose)
        for line in reasons.lines { try Console.error.line(line) }
        throw CommandFailure(.noProgramme, ExitStatus.noProgramme.text)
    }

    private func finish(stoppedBy stop: Proof.Stop, _ report: ScheduleReport) throws {
        if json {
            var document = SolveDocument(status: "undecided", report.statistics)
            document.stop = stop.rawValue
            document.conflicts = report.obstacles.map(Finding.init)
            try Console.output.json(document)
        }
        for obstacle in report.obstacles { try Console.error.line(obstacle.line(as: .warning)) }
        let text = ExitStatus.stoppedEarly.text
        throw CommandFailure(
            .stoppedEarly, Text(fr: "\(text.fr) (\(stop.text.fr))", en: "\(text.en) (\(stop.text.en))"))
    }
}
