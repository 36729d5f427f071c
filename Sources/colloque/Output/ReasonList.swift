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
        let repairs = RepairList(repairs: repairs).lines
        return reasons(beside: repairs.count) + repairs
    }

    /// The reasons alone, beside so many lines.
    func reasons(beside others: Int = 0) -> [String] {
        let (reasons, room) = (conflicts.map(\.line), PlaceTable.mostLines - others - 1)
        guard !isComplete, reasons.count > room else { return reasons }
        let rest = reasons.count - room + 1
        let more = Text(
            fr: "… et \(rest) autres raisons\u{A0}: --verbose dit tout.",
            en: "… and \(rest) more reasons: --verbose says all.")
        return reasons.prefix(room - 1) + [more.spoken]
    }
}
