import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import Foundation

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Text(
            fr: "Fait un dossier de colloque d’un fichier d’un autre logiciel.",
            en: "Makes a conference’s folder of a file from other software."
        ).spoken,
        discussion: Text(
            fr: """
                Rien n’est écrasé\u{A0}: si l’un des fichiers existe déjà, aucun n’est écrit. Les clés et les titres de colonne \
                sont dans la langue de «\u{A0}--language\u{A0}».
                  colloque import --from cosplib N2OR.xlsx n2or
                Avec «\u{A0}--programme\u{A0}», un programme exporté puis remanié à la main (.xlsx, .ods, .csv, .json, .xml) \
                revient dans le dossier du colloque\u{A0}: il est jugé, et enregistré comme fait à la main.
                  colloque import --programme programme.ods limoges
                """,
            en: """
                Nothing is overwritten: if one of the files exists already, none is written. Keys and headings are in the \
                language of "--language".
                  colloque import --from cosplib N2OR.xlsx n2or
                With "--programme", a programme that was exported and rearranged by hand (.xlsx, .ods, .csv, .json, .xml) \
                comes back to the conference’s folder: it is judged, and saved as made by hand.
                  colloque import --programme programme.ods limoges
                """
        ).spoken)

    /// What can be imported.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// A workbook of the benchmark library CoSPLib.
        case cosplib
    }

    @Option(
        help: ArgumentHelp(
            Text(fr: "Format du fichier.", en: "Format of the file.").spoken, valueName: "format"))
    var from: Format?

    @Option(
        help: ArgumentHelp(
            Text(fr: "Un programme remanié, à reprendre.", en: "A rearranged programme, to be taken back.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["xlsx", "ods", "csv", "json", "xml"]))
    var programme: String?

    @Argument(
        help: ArgumentHelp(
            Text(
                fr: "Le fichier à lire, puis le dossier du colloque\u{202F}; avec --programme, le dossier seul.",
                en: "The file to be read, then the folder of the conference; with --programme, the folder alone."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file())
    var paths: [String]

    @OptionGroup var language: LanguageOption

    func validate() throws {
        let isComplete = programme == nil ? from != nil && paths.count == 2 : from == nil && paths.count == 1
        guard !isComplete else { return }
        throw ValidationError(
            Text(
                fr: "donnez --from, un fichier et un dossier, ou --programme et le dossier du colloque",
                en: "give --from, a file and a folder, or --programme and the folder of the conference"
            ).spoken)
    }

    func run() throws {
        if let programme { return try takeBack(programme, into: paths[0]) }
        let (file, folder) = (paths[0], FolderArgument.named(paths[1]))
        let reading = CheckedConference(CoSPLibWorkbook(path: file).read())
        try reading.tell()
        guard let conference = reading.conference, !reading.hasErrors else { throw ExitStatus.badInput }
        let paths = try folder.write(FolderFiles(conference, language: .spoken).files)
        let list = paths.map { "  \($0)\n" }.joined()
        try Console.output.write(
            Text(
                fr: "Colloque importé\u{A0}:\n\(list)Ensuite\u{A0}: colloque check \(folder.folder)\n",
                en: "Conference imported:\n\(list)Next: colloque check \(folder.folder)\n"
            ).spoken)
    }
}
