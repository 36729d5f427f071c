import ArgumentParser
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Scheduling

struct CheckCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Text(
            fr: "Dit tout ce qui ne va pas dans les fichiers d’un colloque.",
            en: "Says all that is wrong with the files of a conference."
        ).spoken,
        discussion: Text(
            fr: """
                Une erreur empêche de faire le programme\u{202F}; une attention ou une note, non. Quand les fichiers sont \
                lisibles, les impossibilités évidentes sont dites aussi, et à la fin, quand viennent celles et ceux qui ne \
                viennent pas toujours.
                  colloque check limoges
                  colloque check limoges --people
                  colloque check limoges --json
                """,
            en: """
                An error stops the programme from being made; a warning or a note does not. When the files can be \
                read, evident impossibilities are said too, and at the end, when those come who do not come always.
                  colloque check limoges
                  colloque check limoges --people
                  colloque check limoges --json
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @Flag(
        help: ArgumentHelp(
            Text(fr: "Dit de chaque personne quand elle vient.", en: "Says of everybody when they come.").spoken))
    var people = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let answer = folder.workspace.check()
        if json {
            try Console.output.json(CheckDocument(answer))
        } else {
            let lines = answer.reading.diagnostics.map(\.line) + answer.conflicts.map(\.line)
            for line in lines { try Console.output.line(line) }
            try Console.output.line(CheckSummary(answer).text.spoken)
            let limits = answer.reading.hasErrors ? nil : answer.reading.conference.map(KnownLimits.init)
            for line in limits?.told(everybody: people) ?? [] { try Console.output.line(line.spoken) }
        }
        if answer.hasErrors { throw ExitStatus.found }
    }
}
