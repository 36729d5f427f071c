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
                  colloque import LISTE.xlsx limoges
                Sans «\u{A0}--from\u{A0}», le format est reconnu\u{202F}; excel, xlsx et ods sont d’autres noms de csv. Un sondage \
                de disponibilités (Framadate, Doodle, un formulaire, un tableau coché) se lit dans le dossier d’un colloque, \
                dont il complète les intervenants\u{A0}:
                  colloque import sondage.csv limoges
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
                  colloque import LIST.xlsx limoges
                Without "--from" the format is recognised; excel, xlsx and ods are other names of csv. A poll of availability \
                (Framadate, Doodle, a form, a table of check marks) is read into a conference’s folder, whose speakers it \
                completes:
                  colloque import poll.csv limoges
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
            Text(
                fr: "Un programme remanié, à reprendre.", en: "A rearranged programme, to be taken back."
            ).spoken,
            valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["xlsx", "ods", "csv", "json", "xml"]))
    var programme: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr:
                    "Avec csv\u{A0}: le titre d’une colonne, comme titre=\"Intitulé\"\u{202F}; peut être répété.",
                en: "With csv: the heading of a column, such as title=\"Heading\"; may be repeated."
            ).spoken, valueName: Text(fr: "colonne=titre", en: "column=heading").spoken))
    var column: [ColumnChoice] = []

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Avec csv\u{A0}: la feuille du classeur.", en: "With csv: the sheet of the workbook."
            ).spoken,
            valueName: Text(fr: "feuille", en: "sheet").spoken))
    var sheet: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Avec csv\u{A0}: la ligne des titres de colonne.",
                en: "With csv: the row of the headings."
            ).spoken, valueName: Text(fr: "ligne", en: "row").spoken))
    var headingRow: Int?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Refuser un fichier dont une ligne ne se lit pas.",
                en: "Refuse a file with a row that cannot be read."
            ).spoken))
    var strict = false

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Confirmer ce qui est deviné, ou ce qu’un sondage change.",
                en: "Confirm what is guessed, or what a poll changes."
            ).spoken))
    var yes = false

    @Argument(
        help: ArgumentHelp(
            Text(
                fr:
                    "Les fichiers à lire, puis le dossier à faire\u{202F}; avec --programme, celui du colloque.",
                en:
                    "The files to be read, then the folder to be made; with --programme, that of the conference."
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
        guard programme == nil, from == nil ? paths.isEmpty : paths.count < 2 else { return }
        throw ValidationError(
            Text(
                fr: "donnez les fichiers à lire, puis le dossier à faire",
                en: "give the files to be read, then the folder to be made"
            ).spoken)
    }

    func run() throws {
        let path = paths.last ?? "."
        if let programme { return try takeBack(programme, into: path) }
        if from == nil, let poll = Poll(atPath: paths[0]) { return try take(poll) }
        let format = try from ?? recognised()
        let options = ListOptions(columns: column, sheet: sheet, headingLine: headingRow, isStrict: strict)
        let workspace = Workspace(at: path)
        let answer = workspace.read(paths.dropLast(), as: format, options: options)
        for diagnostic in answer.reading.faults { try Console.error.line(diagnostic.line) }
        if !answer.guesses.isEmpty { try Console.output.write(GuessTable(answer.guesses).text) }
        guard let imported = answer.imported else { throw ExitStatus.badInput }
        let presences = imported.presences
        if !presences.isEmpty {
            try Console.output.line(Text(fr: "Présences\u{A0}:", en: "Who comes when:").spoken)
            for line in presences { try Console.output.line("  " + line.spoken.line) }
        }
        if format == .csv { try confirm() }
        try Console.output.write(ImportReport(workspace.write(imported, answer.reading), in: path).text)
    }

    /// - Throws: that the format of the files is not recognised, or that there is no folder to be made.
    private func recognised() throws -> ImportFormat {
        let files = paths.count > 1 ? Array(paths.dropLast()) : paths
        let all = ImportRecognition(files).formats
        // Any table is a list; a format of its own says more.
        let formats = all.count > 1 ? all.filter { $0 != .csv } : all
        let fault: ImportFault =
            formats.isEmpty ? .unknownFormat : .likelyFormats(formats.map(\.rawValue))
        guard let format = formats.first, formats.count == 1 else {
            throw WorkspaceFailure(.notRecognised, Text(files[0] + ": ").followed(by: fault.text))
        }
        guard paths.count > 1 else {
            let command = "colloque import \(paths[0])"
            throw WorkspaceFailure(
                .notUnderstood,
                Text(
                    fr:
                        "\(paths[0]) se lit (\(format.rawValue))\u{A0}: donnez aussi le dossier à faire, comme «\u{A0}\(command) mon-colloque\u{A0}»",
                    en:
                        "\(paths[0]) can be read (\(format.rawValue)): give the folder to be made, too, as in \"\(command) my-conference\""
                ))
        }
        return format
    }

    /// - Throws: `unconfirmed`, unless the guesses are confirmed here and now.
    func confirm() throws {
        guard !yes else { return }
        guard Console.input.isTerminal, Console.output.isTerminal else {
            try Console.error.line(
                Text(
                    fr: "Rien n’est écrit\u{A0}: confirmez par --yes, ou corrigez par --column titre=\"…\".",
                    en: "Nothing is written: confirm with --yes, or mend with --column title=\"…\"."
                ).spoken)
            throw ExitStatus.unconfirmed
        }
        try Console.output.write(
            Text(fr: "Est-ce juste\u{202F}? [o/N] ", en: "Is this right? [y/N] ").spoken)
        let answer = Spelling.folded(readLine() ?? "")
        guard ["o", "oui", "y", "yes"].contains(answer) else { throw ExitStatus.unconfirmed }
    }
}

extension ImportFormat: ExpressibleByArgument {
    /// Spreadsheets go by their own names, too.
    public init?(argument: String) {
        guard let format = ImportFormat.named(argument) else { return nil }
        self = format
    }
}

extension Text {
    fileprivate func followed(by other: Text) -> Text { Text(fr: fr + other.fr, en: en + other.en) }
}

extension ColumnChoice: ExpressibleByArgument {
    /// `title=Heading`.
    public init?(argument: String) { self.init(argument) }
}
