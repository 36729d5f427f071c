package import ConferenceModel

/// What is wrong with a cell of somebody's availability.
package struct AvailabilityCellFault: Fault {
    package let phrase: String
    /// The column, and who the row is about.
    package let column: Text
    package let person: String
    package let reason: AvailabilityFault
    package let days: ConferenceDays

    package var name: String { reason.name }

    package var text: Text {
        Text(
            fr: "\(column.fr.inGuillemets) pour \(person)\u{A0}: ",
            en: "\(column.en.inQuotes) of \(person): ") + reason.text(of: phrase, in: days)
    }
}
