package import ConferenceModel

/// The flat table of a workbook that Colloque has exported, and that somebody may have edited.
package enum ProgrammeSheet {
    /// - Returns: `nil` if the workbook has no sheet called *Programme*.
    package static func read(_ file: RawFile) throws(Diagnostic) -> (table: Table, diagnostics: [Diagnostic])? {
        let workbook = try openWorkbook(file, limits: .large)
        guard let sheet = workbook.sheets.first(where: { $0.name.folded == "programme" }) else { return nil }
        var diagnostics: [Diagnostic] = []
        let grid = try workbook.grid(of: sheet, diagnostics: &diagnostics)
        return (try Table(grid, hasHeadings: true, diagnostics: &diagnostics), diagnostics)
    }
}
