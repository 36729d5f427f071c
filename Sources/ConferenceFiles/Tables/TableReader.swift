package import ConferenceModel

/// Finds and reads the tables of a conference's folder, be they CSV files or sheets of `colloque.xlsx` or `colloque.ods`.
///
/// ```swift
/// var reader = try TableReader(folder: path)
/// let papers = reader.table(named: ["papers", "communications"]).table
/// diagnostics += reader.diagnostics
/// ```
package struct TableReader: Sendable {
    /// All there is to say about what was read so far, workbook included.
    package private(set) var diagnostics: [Diagnostic] = []
    private let listing: FolderListing
    private let standIn: RawFile?
    private let limits: TableLimits
    private let workbook: (any Workbook)?
    private let hasBrokenWorkbook: Bool

    /// Opens the workbook, if there is one; what is wrong with it is among the diagnostics.
    /// - Parameter standIn: a CSV file that is read as if it had been written into the folder.
    /// - Throws: `missing-folder`, `not-a-folder`, `unreadable-folder`.
    package init(
        folder: String, with standIn: RawFile? = nil, limits: TableLimits = .standard
    ) throws(Diagnostic) {
        listing = try FolderListing(path: folder, with: standIn)
        (self.standIn, self.limits) = (standIn, limits)
        var opened: (any Workbook)?
        do throws(Diagnostic) {
            opened = try TableReader.workbook(in: listing, limits: limits)
        } catch {
            diagnostics.append(error)
        }
        (workbook, hasBrokenWorkbook) = (opened, !diagnostics.isEmpty)
    }

    private static func workbook(in folder: FolderListing, limits: TableLimits) throws(Diagnostic) -> (any Workbook)? {
        let files = ["xlsx", "ods"].flatMap { folder.files(named: ["colloque"], extension: $0) }
        guard let file = files.first else { return nil }
        if files.count > 1 { throw TableFault.twoSources(files).at(file) }
        return try openWorkbook(RawFile(named: file, in: folder.path, limit: limits.fileBytes), limits: limits)
    }

    /// Looks for `NAME.csv` and for a sheet of that name, for each of the names; case and accents do not matter.
    ///
    /// A name that is in two places is an error (`two-sources`). In a workbook that could not be opened, any table may
    /// be: what is not found elsewhere is then unreadable rather than absent.
    /// - Parameter hasHeadings: `false` for a table whose first row is a row like the others.
    /// - Parameter rows: the most that it may have, where it is not that of all tables.
    package mutating func table(named names: [String], hasHeadings: Bool = true, rows: Int? = nil) -> TableReading {
        let sources = listing.files(named: names, extension: "csv").map(Source.file) + sheets(named: names)
        do throws(Diagnostic) {
            if sources.count > 1 { throw TableFault.twoSources(sources.map(\.name)).at(sources[0].name) }
            guard let source = sources.first else { return hasBrokenWorkbook ? .unreadable : .absent }
            var limits = limits
            limits.rows = rows ?? limits.rows
            return .read(try Table(grid(of: source, limits), hasHeadings: hasHeadings, diagnostics: &diagnostics))
        } catch {
            diagnostics.append(error)
            return .unreadable
        }
    }

    private enum Source {
        case file(String)
        case sheet(Sheet, of: any Workbook)

        var name: String {
            switch self {
            case .file(let name): name
            case .sheet(let sheet, let workbook): "\(workbook.name)[\(sheet.name)]"
            }
        }
    }

    /// Hidden sheets are not read: what nobody sees, nobody mends. A note says so when there is no other.
    private mutating func sheets(named names: [String]) -> [Source] {
        guard let workbook else { return [] }
        let wanted = Set(names.map(\.folded))
        let found = workbook.sheets.filter { wanted.contains($0.name.folded) }
        let visible = found.filter { !$0.isHidden }
        if visible.isEmpty { diagnostics += found.map { WorkbookFault.hiddenSheet($0.name).at(workbook.name) } }
        return visible.map { .sheet($0, of: workbook) }
    }

    private mutating func grid(of source: Source, _ limits: TableLimits) throws(Diagnostic) -> Grid {
        switch source {
        case .sheet(let sheet, let workbook):
            return try workbook.grid(of: sheet, diagnostics: &diagnostics)
        case .file(let name):
            var file = standIn
            if file?.name != name { file = try RawFile(named: name, in: listing.path, limit: limits.fileBytes) }
            guard let file else { throw FileFault.missingFile.at(name) }
            let decoded = try DecodedText(of: file)
            diagnostics += decoded.diagnostics
            return try CommaSeparatedValues.grid(decoded.text, name: name, limits: limits)
        }
    }
}
