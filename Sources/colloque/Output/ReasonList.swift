import ConferenceModel
import ProgrammeExports
import Scheduling

/// Why there is no programme, and what would make one, for people.
struct ReasonList {
    let conflicts: [Conflict]
    var repairs: [Repair] = []
    let isComplete: Bool

    /// Without `isComplete`, no more than an answer has, the verdict below included.
    var lines: [String] {
        let (reasons, repairs) = (conflicts.map(\.line), RepairList(repairs: repairs).lines)
        let room = PlaceTable.mostLines - repairs.count - 1
        guard !isComplete, reasons.count > room else { return reasons + repairs }
        let rest = reasons.count - room + 1
        let more = Text(
            fr: "… et \(rest) autres raisons\u{A0}: --verbose dit tout.",
            en: "… and \(rest) more reasons: --verbose says all.")
        return reasons.prefix(room - 1) + [more.spoken] + repairs
    }
}
