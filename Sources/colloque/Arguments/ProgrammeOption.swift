import Archive
import ArgumentParser
import ConferenceModel

/// Which programme of a conference is meant: the one that was saved in its folder, unless another is named.
struct ProgrammeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Le programme, en .json ou .csv (sinon, programme.json dans le dossier).",
                en: "The programme, as .json or .csv (otherwise programme.json in the folder)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv"]))
    var programme: String?

    func read(in folder: FolderArgument, of conference: Conference) throws -> SavedProgramme {
        try ProgrammeReading.read(programme ?? folder.path(of: ProgrammeReading.fileName), of: conference)
    }
}
