import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import GLPKBackend
import LinearProgramming
import ProgrammeExports
import Scheduling
import SchedulingRules

struct RerunCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rerun",
        abstract: Text(
            fr: "Refait le programme après un changement, en déplaçant peu de communications.",
            en: "Makes the programme again after a change, and moves few papers."
        ).spoken,
        discussion: Text(
            fr: """
                Des communications sont retirées, une salle est perdue, quelqu’un ne peut plus le jeudi\u{A0}: changez les \
                fichiers du colloque, puis choisissez. Le menu dit de combien de points le programme s’éloigne de l’optimum \
                quand 0, 1, 2… communications changent de créneau ou de salle, chaque ligne étant prouvée, ou donnée avec son \
                écart. Sans choix, rien n’est enregistré.
                  colloque rerun limoges
                  colloque rerun limoges --moves 1
                  colloque rerun limoges --best --keep-day
                  colloque rerun limoges --from programme/programme.json --svg menu.svg
                """,
            en: """
                Papers are withdrawn, a room is lost, somebody can no longer come on Thursday: change the files of the \
                conference, then choose. The menu says how many points the programme is from the optimum when 0, 1, 2 … \
                papers go to another time slot or room, each line proved, or given with its gap. Without a choice \
                nothing is saved.
                  colloque rerun limoges
                  colloque rerun limoges --moves 1
                  colloque rerun limoges --best --keep-day
                  colloque rerun limoges --from programme/programme.json --svg menu.svg
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var search: SearchOptions

    @Option(
        help: ArgumentHelp(
            Text(
                fr:
                    "Programme dont les changements se comptent (sinon, la version publiée, la dernière, ou programme.json).",
                en:
                    "Programme from which changes are counted (otherwise the published version, the latest, or programme.json)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv", "xlsx"]))
    var from: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Enregistrer le meilleur programme qui déplace au plus tant de communications.",
                en: "Save the best programme that moves at most so many papers."
            ).spoken, valueName: Text(fr: "nombre", en: "number").spoken))
    var moves: Int?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Enregistrer le meilleur programme, quel que soit le nombre de communications déplacées.",
                en: "Save the best programme, however many papers move."
            ).spoken))
    var best = false

    @Flag(help: ArgumentHelp(Text(fr: "Personne ne change de jour.", en: "Nobody goes to another day.").spoken))
    var keepDay = false

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Aller dans le menu jusqu’à tant de communications déplacées, 0 à \(mostMoves) (sinon, 5).",
                en: "Go up to so many moved papers in the menu, 0 to \(mostMoves) (otherwise 5)."
            ).spoken, valueName: Text(fr: "nombre", en: "number").spoken))
    var upTo: Int?

    @Option(
        help: ArgumentHelp(
            Text(fr: "Dessiner aussi le menu, en SVG.", en: "Draw the menu as well, as SVG.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["svg"]))
    var svg: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Où enregistrer programme.json (sinon, dans le dossier du colloque, ou à côté du classeur).",
                en: "Where to save programme.json (otherwise, in the conference’s folder, or beside its workbook)."
            ).spoken, valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var output: String?

    @OptionGroup var note: NoteOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    private static let mostMoves = 1_000

    func validate() throws {
        for number in [moves, upTo].compactMap({ $0 }) where !(0...RerunCommand.mostMoves).contains(number) {
            throw ValidationError(
                Text(
                    fr: "--moves et --up-to vont de 0 à \(RerunCommand.mostMoves)\u{A0}: essayez 3",
                    en: "--moves and --up-to go from 0 to \(RerunCommand.mostMoves): try 3"
                ).spoken)
        }
        guard moves != nil, best else { return }
        throw ValidationError(
            Text(
                fr: "--moves et --best s’excluent\u{A0}: gardez l’un des deux",
                en: "--moves and --best exclude each other: keep one of them"
            ).spoken)
    }

    func run() throws {
        let (conference, rules) = try folder.read()
        let before = try ReferenceProgramme(from, in: folder, of: conference, under: rules)
        if !json { try tell(before.difference) }
        let scheduler = Scheduler(GLPKSolver(), search.effort)
        let rerun = Rerun(
            of: conference, under: rules, since: before.baseline, keepingDays: keepDay,
            fillingHoles: !scheduler.isLarge(conference))
        Interruptions.count()
        let menu = try menu(rerun, scheduler, before.programme)
        if menu.points.isEmpty {
            if json { try Console.output.json(RerunDocument(menu, of: rerun, savedAs: nil)) }
            throw try nothing(menu)
        }
        if let svg { try WholeFile.write(RerunPlot(menu, language: .spoken).text, to: svg) }
        if !json {
            try Console.output.report(RerunTable(menu, of: rerun, width: Console.output.width ?? 80).text + "\n")
        }
        let choice = try choice(from: menu)
        let saved = try choice.map { try save(menu.points[$0], of: rerun) }
        if json {
            try Console.output.json(RerunDocument(menu, of: rerun, savedAs: saved?.path))
        } else if let choice, let saved {
            try tell(menu.points[choice], of: rerun, savedAs: saved)
        } else {
            try Console.output.line(RerunCommand.wayOn(folder.path).spoken)
        }
        if menu.stop == .interrupted { throw ExitStatus.interrupted }
    }

    /// What has changed since, said back in words.
    private func tell(_ difference: [Text]?) throws {
        guard let difference, !difference.isEmpty else { return }
        try Console.output.line(Text(fr: "Ce qui a changé\u{A0}:", en: "What has changed:").spoken)
        for fact in difference { try Console.output.line("  " + fact.spoken.line) }
        try Console.output.line("")
    }

    private func menu(_ rerun: Rerun, _ scheduler: Scheduler<GLPKSolver>, _ before: Programme) throws -> RerunMenu {
        let mayNeverEnd = scheduler.mayNeverEnd(rerun.conference, under: rerun.rules)
        let limits = search.limits(atMost: mayNeverEnd && search.isOpen ? SearchOptions.standardTime : nil)
        let line = json ? nil : ProgressLine(on: .error)
        defer { line?.end() }
        return try ScheduleFailure.translated {
            try scheduler.menu(
                for: rerun, from: [before.closedUp(for: rerun.conference)], moving: budgets, within: limits
            ) { step, progress in
                if let progress { line?.update(progress) } else { line?.begin(step.text) }
            }
        }
    }

    private var budgets: [Int] { Set(Array(0...(upTo ?? 5)) + [moves].compactMap { $0 }).sorted() }

    /// The point that the command line asks for, or the organiser on a terminal; `nil` = none.
    private func choice(from menu: RerunMenu) throws -> Int? {
        if best { return menu.points.indices.last }
        if let moves {
            guard let index = menu.points.lastIndex(where: { $0.movedPapers <= moves }) else {
                throw CommandFailure(
                    .noProgramme,
                    Text(
                        fr:
                            "aucun programme ne déplace si peu de communications\u{A0}: essayez --moves \(menu.points[0].movedPapers)",
                        en: "no programme moves so few papers: try --moves \(menu.points[0].movedPapers)"))
            }
            return index
        }
        guard !json, Console.input.isTerminal, Console.output.isTerminal else { return nil }
        return try ask(menu)
    }

    private func ask(_ menu: RerunMenu) throws -> Int? {
        let numbers = menu.points.map { "\($0.movedPapers)" }
        let question = Text(
            fr:
                "Lequel enregistrer\u{202F}? Nombre de communications déplacées (\(numbers.joined(separator: ", ")))\u{202F}; "
                + "Entrée pour aucun\u{A0}: ",
            en: "Which one to save? Number of moved papers (\(numbers.joined(separator: ", "))); Enter for none: ")
        while true {
            try Console.output.write(question.spoken)
            guard let answer = readLine()?.filter({ !$0.isWhitespace }), !answer.isEmpty else { return nil }
            if let index = numbers.firstIndex(of: answer) { return index }
        }
    }

    private func save(_ point: RerunMenu.Point, of rerun: Rerun) throws -> KeptProgramme {
        let solution = try Solution(point.programme, point.proof, of: rerun.conference, under: rerun.rules)
        let target = output ?? folder.source.folder
        try makeFolder(target)
        // Another folder keeps versions only if it has begun to.
        let keepsVersions = folder.folder != nil && (output == nil || History.exists(in: target))
        let chosen = rerun.conference(choosing: point.programme)
        return try KeptProgramme(
            solution.saved, of: chosen, under: RuleSet.read(for: chosen).rules, in: target,
            inputs: keepsVersions ? folder.inputs : nil, note: note.note)
    }

    private func tell(_ point: RerunMenu.Point, of rerun: Rerun, savedAs kept: KeptProgramme) throws {
        try Console.output.line(point.proof.text.spoken)
        try Console.output.line(kept.text.spoken)
        for paper in rerun.promoted(in: point.programme).map({ rerun.conference.papers[$0].id }) {
            try Console.output.line(
                Text(
                    fr: "À faire\u{A0}: colloque change promote \(folder.path) \(paper)",
                    en: "To do: colloque change promote \(folder.path) \(paper)"
                ).spoken)
        }
    }

    private static func wayOn(_ folder: String) -> Text {
        Text(
            fr: "Rien n’est enregistré. Pour choisir\u{A0}: colloque rerun \(folder) --moves 1, ou --best.",
            en: "Nothing is saved. To choose: colloque rerun \(folder) --moves 1, or --best.")
    }

    private func nothing(_ menu: RerunMenu) throws -> any Error {
        for conflict in menu.conflicts { try Console.error.line(conflict.line) }
        guard menu.conflicts.isEmpty else { return CommandFailure(.noProgramme, ExitStatus.noProgramme.text) }
        return CommandFailure(.stoppedEarly, ExitStatus.stoppedEarly.text)
    }
}
