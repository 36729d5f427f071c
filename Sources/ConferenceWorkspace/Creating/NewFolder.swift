internal import Archive
internal import ConferenceModel
internal import Foundation

/// A folder that is to be made, with what it holds.
package enum NewFolder {
    /// Writes all of the files, or none of them where one exists already.
    package static func write(
        _ files: [(name: String, content: String)], in folder: String
    ) throws(WorkspaceFailure) {
        let paths = files.map { folder.path(of: $0.name) }
        let existing = paths.filter(FileManager.default.fileExists)
        guard existing.isEmpty else {
            let list = existing.joined(separator: ", ")
            throw WorkspaceFailure(
                .alreadyThere,
                Text(
                    fr: "\(list)\u{A0}: existe déjà, et rien n’a été écrit — donnez un autre dossier",
                    en: "\(list): exists already, and nothing was written — give another folder"))
        }
        try make(folder)
        try WorkspaceFailure.translated {
            for (path, file) in zip(paths, files) { try WholeFile.write(file.content, to: path) }
        }
    }

    /// Makes the folder, and those around it, unless it is there.
    package static func make(_ path: String) throws(WorkspaceFailure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw WorkspaceFailure(
                .notWritten,
                Text(
                    fr: "impossible de créer le dossier «\u{A0}\(path)\u{A0}»\u{A0}: vérifiez le chemin et les droits",
                    en: "cannot make the folder \"\(path)\": check the path and the permissions"))
        }
    }
}
