package import ConferenceModel

/// Finds and reads the tables of a conference's folder, be they CSV files or sheets of `colloque.xlsx` or `colloque.ods`.
///
/// ```swift
/// var reader = try TableReader(folder: path)
/// let papers = reader.table(named: ["papers", "communications"]).table
/// diagnostics += reader.diagnostics
/// ```
package struct TableReader: Sendable {
    /// All there is to say about what was read so far.
    package private(set) var diagnostics: [Diagnostic] = []
    private let listing: FolderListing
    private let limits: TableLimits

    /// - Throws: `missing-folder`, `not-a-folder`, `unreadable-folder`.
    package init(folder: String, limits: TableLimits = .standard) throws(Diagnostic) {
        listing = try FolderListing(path: folder)
        self.limits = limits
    }

    /// Looks for `NAME.csv` and for a sheet of that name, for each name in turn; case and accents do not matter.
    /// - Parameter hasHeadings: `false` for a table whose first row is a row like the others.
    package mutating func table(named names: [String], hasHeadings: Bool = true) -> TableReading {
        let files = listing.files(named: names, extension: "csv")
        guard let file = files.first else { return .absent }
        do throws(Diagnostic) {
            if files.count > 1 { throw TableFault.twoSources(files).at(file) }
            let grid = try self.grid(ofFile: file)
            return .read(try Table(grid, hasHeadings: hasHeadings, diagnostics: &diagnostics))
        } catch {
            diagnostics.append(error)
            return .unreadable
        }
    }

    private mutating func grid(ofFile file: String) throws(Diagnostic) -> Grid {
        let decoded = try DecodedText(of: RawFile(named: file, in: listing.path, limit: limits.fileBytes))
        diagnostics += decoded.diagnostics
        return try CommaSeparatedValues.grid(decoded.text, name: file, limits: limits)
    }
}
