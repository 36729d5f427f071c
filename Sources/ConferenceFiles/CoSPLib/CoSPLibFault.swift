package import ConferenceModel

/// What can be wrong with a CoSPLib workbook: facts, and their words.
package enum CoSPLibFault: Fault {
    case missingSheet(String, similar: String?)
    /// A sheet that lists nothing.
    case emptyList(String)
    case unnamed(CoSPLibSubject)
    case duplicate(CoSPLibSubject, String, first: Location)
    case unknown(CoSPLibSubject, String, suggestion: String?)
    /// A heading where another one is expected; columns are read by their place.
    case otherHeading(String, expected: String)
    case contentWithoutHeading
    /// The least number that would do.
    case notANumber(String, least: Int)
    case impossibleTime(String)
    case endBeforeStart(String, String)
    case dateNotUnderstood(String, taken: Text)
    /// A session that the list puts after one that it does not follow in time, and the day where Colloque puts it.
    case moved(String, after: String, to: Text)
    case unknownTimeZone(String, matters: Bool)
    case localZoneOfPartHours(String)
    /// Names that may be several.
    case severalPeople(String)
    case trackWithoutSubmission(String)
    case tooManyPlaces(String, needed: Int, most: Int)
    case notEnoughPlaces(needed: Int, there: Int)
    case missingEntry(CoSPLibSubject, String)
    case lowerTriangle(String, String)
    case missingParameter(String)
    case unknownParameter(String, suggestion: String?)

    package var name: String {
        switch self {
        case .missingSheet: "missing-sheet"
        case .emptyList: "empty-sheet"
        case .unnamed(let subject): "\(subject.rawValue)-without-name"
        case .duplicate(let subject, _, _): "duplicate-\(subject.rawValue)"
        case .unknown(let subject, _, _): "unknown-\(subject.rawValue)"
        case .otherHeading: "other-heading"
        case .contentWithoutHeading: "content-without-heading"
        case .notANumber: "not-a-number"
        case .impossibleTime: "impossible-time"
        case .endBeforeStart: "end-before-start"
        case .dateNotUnderstood: "date-not-understood"
        case .moved: "session-out-of-order"
        case .unknownTimeZone, .localZoneOfPartHours: "unknown-time-zone"
        case .severalPeople: "several-people"
        case .trackWithoutSubmission: "track-without-submission"
        case .tooManyPlaces: "submission-too-long"
        case .notEnoughPlaces: "not-enough-places"
        case .missingEntry(let subject, _): "missing-\(subject.rawValue)"
        case .lowerTriangle: "lower-triangle"
        case .missingParameter: "missing-parameter"
        case .unknownParameter: "unknown-parameter"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .otherHeading, .contentWithoutHeading, .dateNotUnderstood, .moved, .severalPeople, .trackWithoutSubmission,
            .tooManyPlaces, .missingEntry, .lowerTriangle, .unknownParameter, .unknownTimeZone(_, matters: false):
            .warning
        default: .error
        }
    }
}
