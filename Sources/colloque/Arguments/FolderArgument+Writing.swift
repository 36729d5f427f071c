import Archive
import ConferenceModel
import Foundation

extension FolderArgument {
    /// Writes all of the files, or none of them where one exists already.
    /// - Returns: their paths.
    func write(_ files: [(name: String, content: String)]) throws -> [String] {
        let paths = files.map { path(of: $0.name) }
        let existing = paths.filter(FileManager.default.fileExists)
        guard existing.isEmpty else {
            let list = existing.joined(separator: ", ")
            throw CommandFailure(
                .cannotWrite,
                Text(
                    fr: "\(list)\u{A0}: existe déjà, et rien n’a été écrit — donnez un autre dossier",
                    en: "\(list): exists already, and nothing was written — give another folder"))
        }
        try makeFolder(folder)
        for (path, file) in zip(paths, files) { try WholeFile.write(file.content, to: path) }
        return paths
    }
}

/// Makes the folder, and those around it, unless it is there.
func makeFolder(_ path: String) throws {
    do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
        throw CommandFailure(
            .cannotWrite,
            Text(
                fr: "impossible de créer le dossier «\u{A0}\(path)\u{A0}»\u{A0}: vérifiez le chemin et les droits",
                en: "cannot make the folder \"\(path)\": check the path and the permissions"))
    }
}
