import ConferenceModel

/// One sheet of a workbook, by name.
struct Sheet: Hashable, Sendable {
    let name: String
    let isHidden: Bool
    /// Its place in the workbook, from 0.
    let index: Int

    /// More sheets than anybody could find their way in.
    private static let most = 1000

    static func check(count: Int, in file: String) throws(Diagnostic) {
        if count > most { throw WorkbookFault.tooManySheets(limit: most).at(file) }
    }
}
