import Archive
import ArgumentParser
import ConferenceModel

/// Which programme of a conference is meant: the one that was saved in its folder, unless another is named.
struct ProgrammeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Le programme, en .json, .csv ou .xlsx (sinon, programme.json dans le dossier).",
                en: "The programme, as .json, .csv or .xlsx (otherwise programme.json in the folder)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv", "xlsx"]))
    var programme: String?

    func read(in folder: ConferenceArgument, of conference: Conference) throws -> SavedProgramme {
        try ProgrammeReading.read(programme ?? folder.path(of: ProgrammeReading.fileName), of: conference)
    }

    /// The same, with all by which readers recognise it.
    func version(in folder: ConferenceArgument, of conference: Conference) throws -> ProgrammeVersion {
        let saved = try read(in: folder, of: conference)
        return ProgrammeVersion(unsaved: saved.programme, proof: saved.proof, of: conference)
    }
}
