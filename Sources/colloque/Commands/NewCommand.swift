import Archive
import ArgumentParser
import ConferenceFiles
import ConferenceModel
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Text(fr: "Crée un dossier d’exemple, à remplir.", en: "Makes an example folder, to be filled in.")
            .spoken,
        discussion: Text(
            fr: """
                Rien n’est écrasé\u{A0}: si l’un des fichiers existe déjà, aucun n’est écrit.
                  colloque new limoges
                  colloque new limoges --language en
                """,
            en: """
                Nothing is overwritten: if one of the files exists already, none is written.
                  colloque new limoges
                  colloque new limoges --language fr
                """
        ).spoken)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var language: LanguageOption

    func run() throws {
        let files = ConferenceTemplate.files(language: .spoken).map {
            (path: folder.path(of: $0.name), content: $0.content)
        }
        let existing = files.map(\.path).filter(FileManager.default.fileExists)
        guard existing.isEmpty else {
            let list = existing.joined(separator: ", ")
            throw CommandFailure(
                .cannotWrite,
                Text(
                    fr: "\(list)\u{A0}: existe déjà, et rien n’a été écrit — donnez un autre dossier",
                    en: "\(list): exists already, and nothing was written — give another folder"))
        }
        try makeFolder(folder.folder)
        for file in files { try WholeFile.write(file.content, to: file.path) }
        let list = files.map { "  \($0.path)\n" }.joined()
        try Console.output.write(
            Text(
                fr: "Voici de quoi commencer\u{A0}:\n\(list)Ensuite\u{A0}: colloque check \(folder.folder)\n",
                en: "Here is something to start from:\n\(list)Next: colloque check \(folder.folder)\n"
            ).spoken)
    }
}

/// Makes the folder, and those around it, unless it is there.
func makeFolder(_ path: String) throws {
    do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
        throw CommandFailure(
            .cannotWrite,
            Text(
                fr: "impossible de créer le dossier «\u{A0}\(path)\u{A0}»\u{A0}: vérifiez le chemin et les droits",
                en: "cannot make the folder \"\(path)\": check the path and the permissions"))
    }
}
