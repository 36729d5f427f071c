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

    func path(of name: String) -> String { folder.path(of: name) }
}

extension String {
    /// The path of a file in this folder.
    func path(of name: String) -> String { self == "." ? name : (hasSuffix("/") ? self : self + "/") + name }
}
