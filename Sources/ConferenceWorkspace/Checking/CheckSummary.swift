package import ConferenceModel
internal import Scheduling

/// The last line of `check`.
package struct CheckSummary {
    private let reading: CheckedConference
    private let conflicts: [Conflict]

    package init(_ check: CheckAnswer) { (reading, conflicts) = (check.reading, check.conflicts) }

    /// `2 errors, 1 note.` / `No errors: 48 papers for 6 time slots and 4 rooms.`
    package var text: Text {
        let counts = [
            counted(reading.count(.error) + conflicts.count, fr: "erreur", en: "error"),
            counted(reading.count(.warning), fr: "avertissement", en: "warning"),
            counted(reading.count(.note), fr: "note", en: "note"),
        ].compactMap { $0 }
        let list = Text(fr: counts.map(\.fr).joined(separator: ", "), en: counts.map(\.en).joined(separator: ", "))
        guard !reading.hasErrors, conflicts.isEmpty, let conference = reading.conference else {
            return Text(fr: "\(list.fr).", en: "\(list.en).")
        }
        let size = size(of: conference)
        let also = counts.isEmpty ? list : Text(fr: " (\(list.fr))", en: " (\(list.en))")
        return Text(fr: "Aucune erreur\(also.fr)\u{A0}: \(size.fr).", en: "No errors\(also.en): \(size.en).")
    }

    private func size(of conference: Conference) -> Text {
        let papers = counted(conference.acceptedPapers.count, fr: "communication", en: "paper") ?? Text("0")
        let slots = counted(conference.timeSlots.count, fr: "créneau", en: "time slot", plural: "créneaux") ?? Text("0")
        let rooms = counted(conference.rooms.count, fr: "salle", en: "room") ?? Text("0")
        return Text(
            fr: "\(papers.fr) à placer, \(slots.fr), \(rooms.fr)",
            en: "\(papers.en) to schedule, \(slots.en), \(rooms.en)")
    }
}

/// `nil` for none.
private func counted(_ count: Int, fr: String, en: String, plural: String? = nil) -> Text? {
    guard count > 0 else { return nil }
    return count == 1
        ? Text(fr: "1 \(fr)", en: "1 \(en)") : Text(fr: "\(count) \(plural ?? fr + "s")", en: "\(count) \(en)s")
}
