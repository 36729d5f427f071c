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
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .untitled, .impossibleDuration, .unknownState, .unknownPaper, .unknownPerson, .unknownRow,
            .unknownTimeZone:
            .warning
        default: .error
        }
    }
}
