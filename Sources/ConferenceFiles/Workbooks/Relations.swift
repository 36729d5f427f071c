import ConferenceModel

/// What one part of an .xlsx points to (ECMA-376 part 2, 9.3).
struct Relations: Sendable {
    private struct Target {
        let id, kind, path: String
    }

    private let targets: [Target]

    /// - Parameter part: the path of the part, empty for the package itself. A part without relations has none.
    init(of part: String, in archive: ZipArchive, limits: TableLimits) throws(Diagnostic) {
        let folder = part.split(separator: "/").dropLast()
        let path = (folder + ["_rels", (part.split(separator: "/").last ?? "") + ".rels"]).joined(separator: "/")
        guard let root = try archive.markup(path, limits: limits) else {
            targets = []
            return
        }
        targets = root.elements("Relationship").compactMap { element in
            guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { return nil }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            return Target(id: id, kind: kind, path: Relations.resolve(target, from: folder))
        }
    }

    /// The first of a kind, which is the last word of its type's address: `styles`, `sharedStrings`.
    func path(kind: String) -> String? { targets.first { $0.kind == kind }?.path }

    func path(id: String) -> String? { targets.first { $0.id == id }?.path }

    private static func resolve(_ target: String, from folder: ArraySlice<Substring>) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
