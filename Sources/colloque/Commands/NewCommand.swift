import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

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
        let names = try Workspace(at: folder.folder).create()
        let list = names.map { "  \(folder.folder.path(of: $0))\n" }.joined()
        try Console.output.write(
            Text(
                fr: "Voici de quoi commencer\u{A0}:\n\(list)Ensuite\u{A0}: colloque check \(folder.folder)\n",
                en: "Here is something to start from:\n\(list)Next: colloque check \(folder.folder)\n"
            ).spoken)
    }
}
