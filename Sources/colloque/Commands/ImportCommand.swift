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
                """,
            en: """
                Nothing is overwritten: if one of the files exists already, none is written. Keys and headings are in the \
                language of "--language".
                  colloque import --from cosplib N2OR.xlsx n2or
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
    var from: Format

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Le fichier à lire.", en: "The file to be read.").spoken,
            valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["xlsx"]))
    var file: String

    @OptionGroup var folder: FolderArgument
    @OptionGroup var language: LanguageOption

    func run() throws {
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
