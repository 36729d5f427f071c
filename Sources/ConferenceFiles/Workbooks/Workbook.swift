import ConferenceModel

/// A spreadsheet file with named sheets.
protocol Workbook: Sendable {
    var name: String { get }
    var sheets: [Sheet] { get }
    /// The cells of one of the workbook's sheets.
    /// - Parameter diagnostics: receives what is wrong with single cells.
    func grid(of sheet: Sheet, diagnostics: inout [Diagnostic]) throws(Diagnostic) -> Grid
}

/// Opens a workbook by its content, whatever its extension says.
/// - Throws: what is wrong with the file, the archive or the XML.
func openWorkbook(_ file: RawFile, limits: TableLimits) throws(Diagnostic) -> any Workbook {
    let archive = try ZipArchive(file, limits: limits)
    if let workbook = try OpenDocumentWorkbook(archive, limits: limits) { return workbook }
    if let workbook = try ExcelWorkbook(archive, limits: limits) { return workbook }
    throw WorkbookFault.notAWorkbook(.otherArchive).at(file.name)
}
