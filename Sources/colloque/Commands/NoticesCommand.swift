import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct NoticesCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices",
        abstract: Text(
            fr: "Prépare un message pour chaque personne concernée par un changement.",
            en: "Prepares a message for each person whom a change concerns."
        ).spoken,
        discussion: Text(
            fr: """
                Un fichier .eml par personne, avec son agenda, dans sa langue, et notices.csv pour un publipostage. Rien n’est \
                envoyé.
                  colloque notices limoges --since published
                  colloque notices limoges --since 2 --to avis --from colloque@unilim.example
                """,
            en: """
                One .eml file for each person, with their calendar, in their language, and notices.csv for a mail merge. \
                Nothing is sent.
                  colloque notices limoges --since published
                  colloque notices limoges --since 2 --to notices --from conference@unilim.example
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "La version que ces personnes connaissent\u{A0}: un numéro, ou «\u{A0}publiée\u{A0}».",
                en: "The version that people know: a number, or \"published\"."
            ).spoken, valueName: Text("version").spoken))
    var since: VersionChoice

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Où écrire (sinon, notices/ dans le dossier).",
                en: "Where to write (otherwise notices/ in the folder)."
            )
            .spoken, valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var to: String?

    @Option(
        help: ArgumentHelp(
            Text(fr: "L’adresse de qui écrit.", en: "The address of who writes.").spoken,
            valueName: Text(fr: "adresse", en: "address").spoken))
    var from: String?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Écrire aussi à qui n’a que de nouvelles voisines ou de nouveaux voisins de séance.",
                en: "Write to people, too, who only have new neighbours in their session."
            ).spoken))
    var neighbours = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard let from, from.contains(where: { $0.isWhitespace || "<>\"".contains($0) }) || !from.contains("@") else {
            return
        }
        throw ValidationError(
            Text(fr: "--from est une adresse, comme a@b.example", en: "--from is an address, like a@b.example").spoken)
    }

    func run() throws {
        let answer = try folder.work { try $0.notices(since: since, from: from, neighbours: neighbours, $1) }
        guard !answer.isEmpty else {
            return try Console.output.line(
                Text(
                    fr: "Personne n’est concerné\u{A0}: rien à écrire.", en: "Nobody is concerned: nothing to write."
                ).spoken)
        }
        let target = to ?? folder.path(of: "notices")
        try NewFolder.make(target)
        for message in answer.messages { try WholeFile.write(message.bytes, to: target.path(of: message.file)) }
        try WholeFile.write(answer.table, to: target.path(of: "notices.csv"))
        let count = answer.messages.count
        try Console.output.line(
            Text(
                fr: "\(count) message\(count > 1 ? "s" : "") et notices.csv dans \(target)\u{202F}; rien n’est envoyé.",
                en: "\(count) message\(count == 1 ? "" : "s") and notices.csv in \(target); nothing is sent."
            ).spoken)
        let warning = Diagnostic.Severity.warning.text
        for name in answer.unreached {
            try Console.error.line(
                Text(
                    fr: "\(warning.fr)\u{A0}: \(name) n’a pas d’adresse utilisable\u{A0}: seulement dans notices.csv",
                    en: "\(warning.en): \(name) has no usable address: in notices.csv only"
                ).spoken.line)
        }
    }
}
