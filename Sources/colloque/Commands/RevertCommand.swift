import Archive
import ArgumentParser
import ConferenceModel

struct RevertCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "revert",
        abstract: Text(fr: "Revient au programme d’une version.", en: "Returns to the programme of a version.").spoken,
        discussion: Text(
            fr: """
                Rien n’est perdu\u{A0}: c’est une nouvelle version, de même contenu. Les tableaux restent tels quels\u{202F}; ce \
                qui y a changé depuis reste à prendre en compte.
                  colloque revert limoges 2
                """,
            en: """
                Nothing is lost: it is a new version with the same content. The tables stay as they are; what has changed \
                there since then is still to be dealt with.
                  colloque revert limoges 2
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Son numéro, ou «\u{A0}publiée\u{A0}».", en: "Its number, or \"published\".").spoken,
            valueName: Text("version").spoken))
    var version: VersionChoice

    @OptionGroup var note: NoteOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let (conference, _) = try folder.read()
        let history = try folder.history()
        let old = try history.version(version)
        let note =
            note.note ?? Text(fr: "retour à la version \(old.number)", en: "back to version \(old.number)").spoken
        let (saved, isNew) = try HistoryWriter.write(in: history.folder, .told) {
            try $0.revert(to: old.number, note: note, generator: Colloque.generator)
        }
        let (programme, diagnostics) = saved.version(for: conference)
        for diagnostic in diagnostics { try Console.error.line(diagnostic.line) }
        try WholeFile.write(
            ProgrammeFile.encode(
                SavedProgramme(
                    programme: programme.programme, proof: programme.proof, pointsByRule: saved.pointsByRule),
                of: conference, generator: Colloque.generator),
            to: folder.path(of: ProgrammeReading.fileName))
        try Console.output.line(
            (isNew
                ? Text(
                    fr: "Version \(saved.number)\u{A0}: le programme de la version \(old.number).",
                    en: "Version \(saved.number): the programme of version \(old.number).")
                : Text(
                    fr: "Rien de nouveau\u{A0}: c’est déjà le programme de la version \(saved.number).",
                    en: "Nothing new: it is the programme of version \(saved.number) already.")).spoken)
    }
}
