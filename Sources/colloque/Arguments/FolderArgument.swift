import ArgumentParser
import ConferenceModel

/// A folder in which a conference is, or will be, kept.
struct FolderArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Text(fr: "Dossier du colloque.", en: "Folder of the conference.").spoken,
            valueName: Text(fr: "dossier", en: "folder").spoken),
        completion: .directory)
    var folder: String
}
