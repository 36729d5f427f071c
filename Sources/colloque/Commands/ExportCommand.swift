import Archive
import ArgumentParser
import ConferenceModel
import ProgrammeExports

struct ExportCommand: ParsableCommand {
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
                  colloque export limoges --format pdf --print booklet

                \(formats)

                Sur papier (--print)\u{A0}:
                \(forms)
                """,
            en: """
                In the conference’s main language, or that of "--language".
                  colloque export limoges --format html
                  colloque export limoges --format csv --output - | head
                  colloque export limoges --format pdf --print booklet

                \(formats)

                On paper (--print):
                \(forms)
                """
        ).spoken)

    private static let formats = ExportFormat.allCases.map { format in
        "  " + format.rawValue + String(repeating: " ", count: max(9 - format.rawValue.count, 1)) + format.text.spoken
    }.joined(separator: "\n")

    private static let forms = PrintForm.allCases.map { form in
        "  " + form.rawValue + String(repeating: " ", count: max(9 - form.rawValue.count, 1)) + form.text.spoken
    }.joined(separator: "\n")

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var programme: ProgrammeOption

    @Option(help: ArgumentHelp(Text(fr: "Sous quelle forme.", en: "In which form.").spoken, valueName: "format"))
    var format: ExportFormat

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

    func run() throws {
        let (conference, _) = try folder.read()
        let saved = try programme.read(in: folder, of: conference)
        let bytes = try format.file(
            of: Edition(
                ProgrammeVersion(unsaved: saved.programme, proof: saved.proof, of: conference), of: conference,
                language: language.language ?? conference.languages.first ?? .spoken), printed: print)
        if output == "-" { return try Console.output.write(bytes) }
        let path = output ?? folder.path(of: "programme.\(format.fileExtension)")
        try WholeFile.write(bytes, to: path)
        try Console.output.line(Text(fr: "Écrit dans \(path).", en: "Written to \(path).").spoken)
    }
}
