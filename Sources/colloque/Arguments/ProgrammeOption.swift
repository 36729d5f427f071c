import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

/// Which programme of a conference is meant: the latest version that its folder keeps, or the one that was saved there,
/// unless another is named.
struct ProgrammeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr:
                    "Le programme, en .json, .csv ou .xlsx (sinon, la dernière version, ou programme.json dans le dossier).",
                en:
                    "The programme, as .json, .csv or .xlsx (otherwise the latest version, or programme.json in the folder)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv", "xlsx"]))
    var programme: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Une version\u{A0}: son numéro, ou «\u{A0}publiée\u{A0}».",
                en: "A version: its number, or \"published\"."
            ).spoken, valueName: Text("version").spoken))
    var version: VersionChoice?

    func validate() throws {
        guard programme != nil, version != nil else { return }
        throw ValidationError(
            Text(
                fr: "--programme et --version s’excluent\u{A0}: donnez l’un des deux",
                en: "--programme and --version exclude each other: give one of them"
            ).spoken)
    }

    var choice: ProgrammeChoice {
        if let version { return .version(version) }
        return programme.map { .file($0) } ?? .current
    }
}
