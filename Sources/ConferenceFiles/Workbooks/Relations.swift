import ConferenceModel

/// What one part of an .xlsx points to (ECMA-376 part 2, 9.3).
struct Relations: Sendable {
    private var pathsByKind: [String: String] = [:]
    private var pathsByID: [String: String] = [:]

    /// - Parameter part: the path of the part, empty for the package itself. A part without relations has none.
    init(of part: String, in archive: ZipArchive, limits: TableLimits) throws(Diagnostic) {
        let folder = part.split(separator: "/").dropLast()
        let path = (folder + ["_rels", (part.split(separator: "/").last ?? "") + ".rels"]).joined(separator: "/")
        for element in try archive.markup(path, limits: limits)?.elements("Relationship") ?? [] {
            guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { continue }
            let path = Relations.resolve(target, from: folder)
            pathsByID[id] = path
            pathsByKind[type.split(separator: "/").last.map(String.init) ?? type] = path
        }
    }

    /// The one of a kind, which is the last word of its type's address: `styles`, `sharedStrings`.
    func path(kind: String) -> String? { pathsByKind[kind] }

    func path(id: String) -> String? { pathsByID[id] }

    private static func resolve(_ target: String, from folder: ArraySlice<Substring>) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
