import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling

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
        let request = RerunRequest(search.budget, from: from, upTo: upTo ?? 5, also: moves, keepsDays: keepDay)
        let answer = try folder.work(quietly: json) { try $0.rerun(request, $1) }
        if let failure = answer.failure {
            if json { try Console.output.json(RerunDocument(answer, savedAs: nil)) }
            for conflict in answer.menu.conflicts { try Console.error.line(conflict.line) }
            throw failure
        }
        if let svg { try WholeFile.write(RerunPlot(answer.menu, language: .spoken).text, to: svg) }
        if !json {
            try Console.output.report(RerunTable(answer, width: Console.output.width ?? 80).text + "\n")
        }
        let choice = try choice(from: answer)
        let kept = try choice.map { point in
            try folder.work(quietly: true) { try $0.keep(point, of: answer, in: output, note: note.note, $1) }
        }
        let path = (output ?? folder.workspace.folder).path(of: ProgrammeReading.fileName)
        if json {
            try Console.output.json(RerunDocument(answer, savedAs: kept == nil ? nil : path))
        } else if let choice, let kept {
            try tell(choice, of: answer, kept.text(savedAs: path))
        } else {
            try Console.output.line(RerunCommand.wayOn(folder.path).spoken)
        }
        if answer.menu.stop == .interrupted { throw ExitStatus.interrupted }
    }

    /// The point that the command line asks for, or the organiser on a terminal; `nil` = none.
    private func choice(from answer: RerunAnswer) throws -> Int? {
        if best { return answer.menu.points.indices.last }
        if let moves { return try answer.point(moving: moves) }
        guard !json, Console.input.isTerminal, Console.output.isTerminal else { return nil }
        return try ask(answer.menu)
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

    private func tell(_ choice: Int, of answer: RerunAnswer, _ saved: Text) throws {
        let (rerun, point) = (answer.rerun, answer.menu.points[choice])
        try Console.output.line(point.proof.text.spoken)
        try Console.output.line(saved.spoken)
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
}
