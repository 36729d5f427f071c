import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

struct ShowCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Text(
            fr: "Montre le programme enregistré, dans le terminal.", en: "Shows the saved programme, in the terminal."
        ).spoken,
        discussion: Text(
            fr: """
                En couleurs sur un terminal seulement, et jamais si NO_COLOR est défini.
                  colloque show limoges
                  colloque show limoges --by salle
                  colloque show limoges --width 200 | less
                """,
            en: """
                In colour on a terminal only, and never where NO_COLOR is set.
                  colloque show limoges
                  colloque show limoges --by room
                  colloque show limoges --width 200 | less
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument
    @OptionGroup var programme: ProgrammeOption

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Par jour, salle, axe ou intervenant (en français ou en anglais).",
                en: "By day, room, axis or speaker."
            ).spoken, valueName: Text(fr: "vue", en: "view").spoken))
    var by = GridView.day

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Largeur en colonnes (sinon, celle du terminal, ou 80).",
                en: "Width in columns (otherwise the terminal’s, or 80)."
            ).spoken, valueName: Text(fr: "colonnes", en: "columns").spoken))
    var width: Int?

    @Flag(help: ArgumentHelp(Text(fr: "Sans couleurs.", en: "Without colours.").spoken))
    var noColor = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard let width, !(40...1000).contains(width) else { return }
        throw ValidationError(
            Text(fr: "la largeur va de 40 à 1000 colonnes", en: "the width goes from 40 to 1000 columns").spoken)
    }

    func run() throws {
        let edition = try folder.work { try $0.edition(programme.choice, $1) }
        let console = Console.output
        let grid = TerminalGrid(
            width: width ?? console.width ?? 80, colour: console.showsColour && !noColor, language: .spoken)
        try console.write(grid.render(edition.version.programme, of: edition.conference, by: by))
    }
}
