import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct HistoryCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: Text(fr: "Montre les versions du programme.", en: "Shows the versions of the programme.").spoken,
        discussion: Text(
            fr: """
                Chaque programme que «\u{A0}solve\u{A0}» fait reste dans programmes/, sans jamais être récrit. Une version \
                abîmée est dite, et n’empêche pas de lire les autres.
                  colloque history limoges
                  colloque show limoges --version 3
                """,
            en: """
                Each programme that "solve" makes stays in programmes/, and is never rewritten. A damaged version is said, \
                and does not keep the others from being read.
                  colloque history limoges
                  colloque show limoges --version 3
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Flag(help: ArgumentHelp(Text(fr: "En JSON.", en: "In JSON.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let answer = try folder.workspace.versions()
        if json {
            try Console.output.json(HistoryDocument(answer))
        } else if answer.isEmpty {
            let text = HistoryFault.noVersions.text.spoken
            try Console.output.line(text.prefix(1).uppercased() + text.dropFirst() + ".")
        } else {
            try Console.output.write(HistoryTable(versions: answer.versions, published: answer.published).text)
        }
        for diagnostic in answer.diagnostics { try Console.error.line(diagnostic.line) }
        if answer.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.badInput }
    }
}
