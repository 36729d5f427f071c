import Archive
import ArgumentParser
import ConferenceModel

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
        let history = try folder.history()
        var versions: [SavedVersion] = []
        var faults = history.diagnostics
        for number in history.numbers {
            do throws(Diagnostic) { versions.append(try history.version(number)) } catch { faults.append(error) }
        }
        if json {
            try Console.output.json(HistoryDocument(versions, published: history.publishedNumber))
        } else if history.isEmpty {
            let text = HistoryFault.noVersions.text.spoken
            try Console.output.line(text.prefix(1).uppercased() + text.dropFirst() + ".")
        } else {
            try Console.output.write(HistoryTable(versions: versions, published: history.publishedNumber).text)
        }
        for fault in faults { try Console.error.line(fault.line) }
        if !faults.isEmpty { throw ExitStatus.badInput }
    }
}
