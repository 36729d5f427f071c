import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import GLPKBackend
import LinearProgramming
import ProgrammeExports
import Scheduling
import SchedulingRules

struct RerunCommand: ParsableCommand {
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
                fr: "Programme dont les changements se comptent (sinon, programme.json dans le dossier).",
                en: "Programme from which changes are counted (otherwise programme.json in the folder)."
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
        let before = try ProgrammeReading.read(
            from ?? folder.path(of: ProgrammeReading.fileName), of: conference)
        let baseline = Baseline(of: before.programme, in: conference)
        let asked = keepDay ? rules.adding(PapersKeepTheirDay(baseline, in: conference)) : rules
        Interruptions.count()
        let menu = try menu(conference, asked, baseline, before.programme)
        guard !menu.points.isEmpty else { throw try nothing(menu) }
        print(RerunTable(menu, of: conference, width: Console.output.width ?? 80).text)
    }

    private func menu(
        _ conference: Conference, _ rules: RuleSet, _ baseline: Baseline, _ programme: Programme
    ) throws -> RerunMenu {
        let scheduler = Scheduler(GLPKSolver(), search.effort)
        let large = scheduler.isLarge(conference)
        let limits = search.limits(atMost: large && search.isOpen ? SearchOptions.standardTime : nil)
        let line = json ? nil : ProgressLine(on: .error)
        defer { line?.end() }
        return try ScheduleFailure.translated {
            try scheduler.menu(
                for: conference, under: rules, since: baseline, from: [programme.closedUp(for: conference)],
                moving: budgets, within: limits
            ) { step, progress in
                if let progress { line?.update(progress) } else { line?.begin(step.text) }
            }
        }
    }

    private var budgets: [Int] {
        let menu = Array(0...(upTo ?? 5))
        return moves.map { menu.contains($0) ? menu : menu + [$0] } ?? menu
    }

    private func nothing(_ menu: RerunMenu) throws -> any Error {
        for conflict in menu.conflicts { try Console.error.line(conflict.line) }
        guard menu.conflicts.isEmpty else { return CommandFailure(.noProgramme, ExitStatus.noProgramme.text) }
        return CommandFailure(.stoppedEarly, ExitStatus.stoppedEarly.text)
    }
}
