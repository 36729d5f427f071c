package import ConferenceModel

/// What can be wrong with files of other programs.
package enum ImportFault: Fault {
    case oneFileOnly
    /// The format has nothing of this kind.
    case otherContent
    case notXML
    case notJSON
    case documentType
    case tooManyElements(limit: Int)
    case tooDeep(limit: Int)
    case missingColumns([String])
    case noPapers
    case duplicatePaper(String, Location)
    case untitled(String)
    case impossibleDuration(String, Minutes)
    case notAMoment(String)
    case endBeforeStart(String, String)
    case unknownState(String)
    case unknownPaper(String)
    case unknownPerson(String)
    case unknownRow(String)
    case unknownTimeZone(String)
    case tooManyDays(limit: Int)
    case unknownColumn(String, suggestion: String?)
    case missingTitle(String)
    case noSuchRow(Int)
    case noSuchSheet(String, [String])
    /// Sheets of which one has to be chosen.
    case severalSheets([String])
    /// Sheets beside the only list.
    case otherSheets([String])
    case oddRow(String, OddRow)
    /// A paper whose day or hours are none.
    case unplaced(String, String)
    /// A second person of a name.
    case homonym(String)
    case leftOut(Int)
    case unknownFormat
    case likelyFormats([String])
    /// A list or a poll, where a conference's folder is wanted.
    case wantsFolder(String, isPoll: Bool)

    package var name: String {
        switch self {
        case .oneFileOnly: "one-file-only"
        case .otherContent: "other-content"
        case .notXML: "not-xml"
        case .notJSON: "not-json"
        case .documentType: "document-type"
        case .tooManyElements: "too-many-elements"
        case .tooDeep: "too-deep"
        case .missingColumns: "missing-columns"
        case .noPapers: "no-papers"
        case .duplicatePaper: "duplicate-paper"
        case .untitled: "untitled-paper"
        case .impossibleDuration: "impossible-duration"
        case .notAMoment: "not-a-moment"
        case .endBeforeStart: "end-before-start"
        case .unknownState: "unknown-state"
        case .unknownPaper: "unknown-paper"
        case .unknownPerson: "unknown-person"
        case .unknownRow: "unknown-row"
        case .unknownTimeZone: "unknown-time-zone"
        case .tooManyDays: "too-many-days"
        case .unknownColumn: "unknown-column"
        case .missingTitle: "missing-title"
        case .noSuchRow: "no-such-row"
        case .noSuchSheet: "no-such-sheet"
        case .severalSheets: "several-sheets"
        case .otherSheets: "other-sheets"
        case .oddRow: "odd-row"
        case .unplaced: "unplaced-paper"
        case .homonym: "homonym"
        case .leftOut: "rows-left-out"
        case .unknownFormat: "unknown-format"
        case .likelyFormats: "likely-formats"
        case .wantsFolder: "wants-folder"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .untitled, .impossibleDuration, .unknownState, .unknownPaper, .unknownPerson, .unknownRow,
            .unknownTimeZone, .otherSheets, .oddRow, .unplaced, .homonym, .leftOut:
            .warning
        default: .error
        }
    }
}

extension ImportFault {
    /// Whether it is about one row, and the others can be read without it.
    var isOfOneRow: Bool {
        switch self {
        case .duplicatePaper, .notAMoment, .endBeforeStart: true
        default: false
        }
    }
}
