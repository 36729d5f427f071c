package import ConferenceModel

/// What can be wrong with papers and speakers.
package enum PaperFault: Fault {
    case missingValue(Text)
    case duplicatePaper(String, Location)
    case noAcceptedPapers
    case repeatedAxis(String, String)
    case nobodySpeaks(String)
    case repeatedSpeaker(String)
    case unknownStatus(String, suggestion: String?)
    case invalidAudience(String)
    case invalidNumber(String, of: Text)
    case unknownTimeZone(String)
    case equipmentNowhere(String, suggestion: String?)
    case paperTooLong(String, length: Minutes, longest: Minutes)
    case pinNotUnderstood(String, rooms: [String], day: CalendarDate?)
    case pinOutsideTimeSlots(String, [Text])
    case ambiguousPin(String, [Text])
    case selfRelation(String, Text)
    case cyclicOrder([String])
    case relationAgainstPins(PaperRelation.Kind, String, String)
    case sameSessionOfTwoAxes(String, String)
    case duplicateSpeaker(String, Location)
    case invalidEmail(String)
    case invalidAnswer(String)
    case speakerWithoutPaper(String)
    case speakersCreated(Int)

    package var name: String {
        switch self {
        case .missingValue: "missing-value"
        case .duplicatePaper: "duplicate-paper"
        case .noAcceptedPapers: "no-accepted-papers"
        case .repeatedAxis: "repeated-axis"
        case .nobodySpeaks: "nobody-speaks"
        case .repeatedSpeaker: "repeated-speaker"
        case .unknownStatus: "unknown-status"
        case .invalidAudience: "invalid-audience"
        case .invalidNumber: "invalid-number"
        case .unknownTimeZone: "unknown-time-zone"
        case .equipmentNowhere: "equipment-nowhere"
        case .paperTooLong: "paper-too-long"
        case .pinNotUnderstood: "pin-not-understood"
        case .pinOutsideTimeSlots: "pin-outside-time-slots"
        case .ambiguousPin: "ambiguous-pin"
        case .selfRelation: "self-relation"
        case .cyclicOrder: "cyclic-order"
        case .relationAgainstPins: "relation-against-pins"
        case .sameSessionOfTwoAxes: "same-session-of-two-axes"
        case .duplicateSpeaker: "duplicate-speaker"
        case .invalidEmail: "invalid-e-mail"
        case .invalidAnswer: "invalid-answer"
        case .speakerWithoutPaper: "speaker-without-paper"
        case .speakersCreated: "speakers-created"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .repeatedAxis, .nobodySpeaks, .repeatedSpeaker, .equipmentNowhere, .paperTooLong, .relationAgainstPins,
            .sameSessionOfTwoAxes,
            .invalidEmail:
            .warning
        case .speakerWithoutPaper, .speakersCreated: .note
        default: .error
        }
    }
}
