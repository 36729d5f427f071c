package import Archive
package import ConferenceFiles
package import ConferenceModel
package import LinearProgramming

/// A conference's folder, with the solver and the language in which it is worked on: all that can be done with it, as values.
///
/// Every call is synchronous and may take long: it is for the caller to choose a thread. Two workspaces, or two calls, know
/// nothing of each other but what stands in their folders.
package struct Workspace<Solver: MixedIntegerSolver>: Sendable {
    /// A folder, or a workbook of CoSPLib.
    package let source: ConferenceSource
    package let language: Language
    let solver: Solver
    /// Name and version of the program: it signs the files that are written.
    let generator: String

    package init(_ path: String, _ solver: Solver, _ language: Language, generator: String) {
        source = ConferenceSource(path: path)
        (self.solver, self.language, self.generator) = (solver, language, generator)
    }

    /// That of the conference, or around its workbook.
    package var folder: String { source.folder }

    /// Whether versions are kept: of a workbook there are none.
    package var keepsVersions: Bool { if case .folder = source { true } else { false } }

    /// The versions of the conference's programme.
    /// - Throws: for a workbook, which has none.
    package func history() throws(WorkspaceFailure) -> History {
        guard keepsVersions else {
            throw WorkspaceFailure(
                .notPossible,
                Text(
                    fr: "un classeur n’a pas de versions\u{A0}: «\u{A0}colloque import\u{A0}» en fait un dossier",
                    en: "a workbook has no versions: \"colloque import\" makes a folder of it"))
        }
        return History(of: folder)
    }

    /// What the conference was read from.
    var inputs: [SavedVersion.Input] {
        guard case .folder(let folder) = source else { return [] }
        return folder.files.map { SavedVersion.Input(file: $0.name, content: $0.bytes) }
    }

    /// The path of a file in the conference's folder.
    func path(of name: String) -> String { folder.path(of: name) }
}
