import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

struct ExportCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Text(
            fr: "Écrit le programme enregistré sous une autre forme.", en: "Writes the saved programme in another form."
        ).spoken,
        discussion: Text(
            fr: """
                Dans la langue principale du colloque, ou celle de «\u{A0}--language\u{A0}».
                  colloque export limoges --format html
                  colloque export limoges --format csv --output - | head
                  colloque export limoges --format ics --only axe=2
                  colloque export limoges --format ics --all --to agendas
                  colloque export limoges --all --to site
                  colloque export limoges --format pdf --print booklet

                \(formats)

                Sur papier (--print)\u{A0}:
                \(forms)
                """,
            en: """
                In the conference’s main language, or that of "--language".
                  colloque export limoges --format html
                  colloque export limoges --format csv --output - | head
                  colloque export limoges --format ics --only axis=2
                  colloque export limoges --format ics --all --to calendars
                  colloque export limoges --all --to site
                  colloque export limoges --format pdf --print booklet

                \(formats)

                On paper (--print):
                \(forms)
                """
        ).spoken)

    private static let formats = ExportFormat.allCases.map { format in
        "  " + format.rawValue + String(repeating: " ", count: max(14 - format.rawValue.count, 1)) + format.text.spoken
    }.joined(separator: "\n")

    private static let forms = PrintForm.allCases.map { form in
        "  " + form.rawValue + String(repeating: " ", count: max(9 - form.rawValue.count, 1)) + form.text.spoken
    }.joined(separator: "\n")

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var programme: ProgrammeOption

    @Option(help: ArgumentHelp(Text(fr: "Sous quelle forme.", en: "In which form.").spoken, valueName: "format"))
    var format: ExportFormat?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Une partie seulement\u{A0}: axe=…, jour=…, intervenant=… ou salle=….",
                en: "A part only: axis=…, day=…, speaker=… or room=…."
            ).spoken, valueName: Text(fr: "partie", en: "part").spoken))
    var only: PartOfProgramme?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Tout ce qui se publie, ou, avec --format, un fichier par axe, salle et intervenant·e.",
                en: "All that is published, or, with --format, a file for each axis, room and speaker."
            ).spoken))
    var all = false

    @Option(
        help: ArgumentHelp(
            Text(fr: "Dans quel dossier.", en: "To which folder.").spoken,
            valueName: Text(fr: "dossier", en: "folder").spoken), completion: .directory)
    var to: String?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Montrer les communications annulées, et celles qui les remplacent.",
                en: "Show the cancelled papers, and those that replace them."
            ).spoken))
    var showCancelled = false

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Ce que la page devient sur papier, pour html et pdf (sinon, grid).",
                en: "What the page becomes on paper, for html and pdf (otherwise grid)."
            ).spoken, valueName: Text(fr: "forme", en: "form").spoken))
    var print: PrintForm?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Où l’écrire (sinon, programme.html, par exemple, dans le dossier)\u{202F}; - = sortie standard.",
                en: "Where to write it (otherwise, say, programme.html in the folder); - = standard output."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file())
    var output: String?

    @OptionGroup var language: LanguageOption

    func validate() throws {
        let fault: Text? =
            if format == nil, !all {
                Text(
                    fr: "donnez --format, ou --all --to pour tout ce qui se publie",
                    en: "give --format, or --all --to for all that is published")
            } else if all, to == nil || output != nil || only != nil {
                Text(
                    fr: "--all écrit dans le dossier de --to, sans --only ni --output",
                    en: "--all writes to the folder of --to, without --only or --output")
            } else if to != nil, output != nil {
                Text(fr: "--to et --output s’excluent", en: "--to and --output exclude each other")
            } else {
                nil
            }
        if let fault { throw ValidationError(fault.spoken) }
    }

    func run() throws {
        let edition = try folder.work {
            try $0.edition(
                programme.choice, in: language.language, only: only, showingCancelled: showCancelled, $1)
        }
        if all, let to { return try publish(edition, to: to) }
        guard let format else { return }
        let bytes = try edition.file(as: format, printed: print) { try Chromium() }
        if output == "-" { return try Console.output.write(bytes) }
        if let to { try NewFolder.make(to) }
        let path = output ?? to?.path(of: format.fileName) ?? folder.path(of: format.fileName)
        try WholeFile.write(bytes, to: path)
        try Console.output.line(Text(fr: "Écrit dans \(path).", en: "Written to \(path).").spoken)
    }

    private func publish(_ edition: Edition, to target: String) throws {
        let files = try edition.publishedFiles(as: format, by: format == nil ? printer() : nil)
        try NewFolder.make(format == nil ? target.path(of: "calendars") : target)
        for file in files { try WholeFile.write(file.bytes, to: target.path(of: file.path)) }
        try Console.output.line(
            Text(fr: "\(files.count) fichiers écrits dans \(target).", en: "\(files.count) files written to \(target).")
                .spoken)
    }

    /// None, and a word of it, where there is no browser.
    private func printer() throws -> Chromium? {
        do { return try Chromium() } catch {
            try Console.error.line(
                Text(fr: "Sans les PDF\u{A0}: \(error.text.fr).", en: "Without PDFs: \(error.text.en).").spoken)
            return nil
        }
    }
}
