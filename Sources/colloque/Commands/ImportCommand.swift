import ArgumentParser
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Foundation

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Text(
            fr: "Fait un dossier de colloque des fichiers d’un autre logiciel.",
            en: "Makes a conference’s folder of the files of other software."
        ).spoken,
        discussion: Text(
            fr: """
                Rien n’est écrasé\u{A0}: si l’un des fichiers existe déjà, aucun n’est écrit. Les clés et les titres de colonne \
                sont dans la langue de «\u{A0}--language\u{A0}». Ce que les fichiers ne disent pas est supposé, et dit\u{202F}; ce \
                qui n’a pas de place dans le dossier va dans importé.txt\u{202F}; le programme qu’ils contiennent va dans \
                programme.json.
                  colloque import --from sciencesconf soumissions.xml planning.csv limoges
                  colloque import --from easychair submission.csv author.csv limoges
                  colloque import --from conftool sessions.csv limoges
                  colloque import --from pretalx submissions.json speakers.json rooms.json limoges
                  colloque import --from indico contributions.csv limoges
                  colloque import --from frab schedule.xml limoges
                  colloque import --from csv propositions.csv --column titre="Intitulé" limoges
                  colloque import --from cosplib N2OR.xlsx n2or
                Avec csv, les titres de colonne sont devinés, montrés, et à confirmer\u{A0}: par une réponse au terminal, ou par \
                --yes. Sinon rien n’est écrit, et le code de sortie est 2.
                Avec «\u{A0}--programme\u{A0}», un programme exporté puis remanié à la main (.xlsx, .ods, .csv, .json, .xml) \
                revient dans le dossier du colloque\u{A0}: il est jugé, et enregistré comme fait à la main.
                  colloque import --programme programme.ods limoges
                """,
            en: """
                Nothing is overwritten: if one of the files exists already, none is written. Keys and headings are in the \
                language of "--language". What the files do not say is assumed, and said; what has no place in the folder \
                goes to imported.txt; the programme that they hold goes to programme.json.
                  colloque import --from sciencesconf submissions.xml planning.csv limoges
                  colloque import --from easychair submission.csv author.csv limoges
                  colloque import --from conftool sessions.csv limoges
                  colloque import --from pretalx submissions.json speakers.json rooms.json limoges
                  colloque import --from indico contributions.csv limoges
                  colloque import --from frab schedule.xml limoges
                  colloque import --from csv proposals.csv --column title="Heading" limoges
                  colloque import --from cosplib N2OR.xlsx n2or
                With csv, the headings are guessed, shown, and to be confirmed: by an answer at the terminal, or by --yes. \
                Otherwise nothing is written, and the exit status is 2.
                With "--programme", a programme that was exported and rearranged by hand (.xlsx, .ods, .csv, .json, .xml) \
                comes back to the conference’s folder: it is judged, and saved as made by hand.
                  colloque import --programme programme.ods limoges
                """
        ).spoken)

    @Option(
        help: ArgumentHelp(
            Text(fr: "Format des fichiers.", en: "Format of the files.").spoken, valueName: "format"))
    var from: ImportFormat?

    @Option(
        help: ArgumentHelp(
            Text(fr: "Un programme remanié, à reprendre.", en: "A rearranged programme, to be taken back.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["xlsx", "ods", "csv", "json", "xml"]))
    var programme: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Avec csv\u{A0}: le titre d’une colonne, comme titre=\"Intitulé\"\u{202F}; peut être répété.",
                en: "With csv: the heading of a column, such as title=\"Heading\"; may be repeated."
            ).spoken, valueName: Text(fr: "colonne=titre", en: "column=heading").spoken))
    var column: [ColumnChoice] = []

    @Flag(
        help: ArgumentHelp(
            Text(fr: "Avec csv\u{A0}: confirmer ce qui est deviné.", en: "With csv: confirm the guesses.").spoken))
    var yes = false

    @Argument(
        help: ArgumentHelp(
            Text(
                fr: "Les fichiers à lire, puis le dossier à faire\u{202F}; avec --programme, celui du colloque.",
                en: "The files to be read, then the folder to be made; with --programme, that of the conference."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file())
    var paths: [String] = []

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if let programme, from != nil || paths.count > 1 || paths.isEmpty && !ConferenceArgument.isHere {
            throw ValidationError(
                Text(
                    fr: "--programme \(programme) veut le seul dossier du colloque, sans --from",
                    en: "--programme \(programme) wants the conference’s folder alone, without --from"
                ).spoken)
        }
        guard programme == nil, from == nil || paths.count < 2 else { return }
        throw ValidationError(
            Text(
                fr: from == nil
                    ? "donnez --from, ou --programme" : "donnez les fichiers à lire, puis le dossier à faire",
                en: from == nil
                    ? "give --from, or --programme" : "give the files to be read, then the folder to be made"
            ).spoken)
    }

    func run() throws {
        let path = paths.last ?? "."
        if let programme { return try takeBack(programme, into: path) }
        guard let from else { return }
        let workspace = Workspace(at: path)
        let answer = workspace.read(paths.dropLast(), as: from, columns: column)
        try answer.reading.tell()
        if !answer.guesses.isEmpty { try Console.output.write(GuessTable(answer.guesses).text) }
        guard let imported = answer.imported else { throw ExitStatus.badInput }
        if from == .csv { try confirm() }
        try Console.output.write(ImportReport(workspace.write(imported, answer.reading), in: path).text)
    }

    /// - Throws: `unconfirmed`, unless the guesses are confirmed here and now.
    private func confirm() throws {
        guard !yes else { return }
        guard Console.input.isTerminal, Console.output.isTerminal else {
            try Console.error.line(
                Text(
                    fr: "Rien n’est écrit\u{A0}: confirmez par --yes, ou corrigez par --column titre=\"…\".",
                    en: "Nothing is written: confirm with --yes, or mend with --column title=\"…\"."
                ).spoken)
            throw ExitStatus.unconfirmed
        }
        try Console.output.write(Text(fr: "Est-ce juste\u{202F}? [o/N] ", en: "Is this right? [y/N] ").spoken)
        let answer = Spelling.folded(readLine() ?? "")
        guard ["o", "oui", "y", "yes"].contains(answer) else { throw ExitStatus.unconfirmed }
    }
}

extension ImportFormat: ExpressibleByArgument {}

extension ColumnChoice: ExpressibleByArgument {
    /// `title=Heading`.
    public init?(argument: String) { self.init(argument) }
}
