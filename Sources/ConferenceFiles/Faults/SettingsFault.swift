package import ConferenceModel

/// What can be wrong with the settings: keys, values, days, time slots, rooms, axes, rules.
package enum SettingsFault: Fault {
    package enum ValueKind: Sendable {
        case text, wholeNumber, list, fields
    }

    case missingKey(Text, example: Text)
    case missingField(Text, of: Text, example: Text)
    case unknownKey(String, suggestion: String?, accepted: Text)
    case repeatedKey(String, String)
    case emptyValue(String)
    /// `nil`: the settings as a whole.
    case wrongKindOfValue(Text?, expected: ValueKind, example: Text)
    case unknownTimeZone(String, suggestion: String?)
    case unknownLanguage(String, suggestion: String?)
    case datesNotUnderstood(String)
    case tooManyDays(limit: Int)
    case repeatedDay(Text)
    case hoursMissing(String, example: Text)
    case overlappingTimeSlots(Text, Text, Location)
    case eventOverlapsTimeSlot(Text, Text)
    case impossiblePlaces(Int)
    case timeSlotTooShort(Text, length: Minutes, needed: Minutes)
    case duplicateRoom(String, Location)
    case negativeCapacity(String, Int)
    case duplicateAxis(String, Location)
    case axisRelatedToItself(String)
    case invalidColour(String)
    case duplicateRule(String, Location)
    case invalidWeight(String, String?)

    package var name: String {
        switch self {
        case .missingKey: "missing-key"
        case .missingField: "missing-field"
        case .unknownKey: "unknown-key"
        case .repeatedKey: "repeated-key"
        case .emptyValue: "empty-value"
        case .wrongKindOfValue: "wrong-kind-of-value"
        case .unknownTimeZone: "unknown-time-zone"
        case .unknownLanguage: "unknown-language"
        case .datesNotUnderstood: "dates-not-understood"
        case .tooManyDays: "too-many-days"
        case .repeatedDay: "repeated-day"
        case .hoursMissing: "hours-missing"
        case .overlappingTimeSlots: "overlapping-time-slots"
        case .eventOverlapsTimeSlot: "event-overlaps-time-slot"
        case .impossiblePlaces: "impossible-places"
        case .timeSlotTooShort: "time-slot-too-short"
        case .duplicateRoom: "duplicate-room"
        case .negativeCapacity: "negative-capacity"
        case .duplicateAxis: "duplicate-axis"
        case .axisRelatedToItself: "axis-related-to-itself"
        case .invalidColour: "invalid-colour"
        case .duplicateRule: "duplicate-rule"
        case .invalidWeight: "invalid-weight"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownKey, .emptyValue, .repeatedDay, .eventOverlapsTimeSlot, .timeSlotTooShort, .axisRelatedToItself:
            .warning
        default: .error
        }
    }
}
