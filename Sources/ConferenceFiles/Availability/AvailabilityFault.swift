package import ConferenceModel

/// Why nobody can tell from a phrase when a person can come.
package enum AvailabilityFault: Error, Hashable, Sendable {
    case hours(TimePhraseFault)
    /// Both are sensible: what it would say in each way.
    case twoReadings(String, hours: String, there: Availability, away: Availability)
    /// `pas jeudi, vendredi`: nobody knows whether the word goes on.
    case looseList(String)
    /// `arrive vendredi`: at what time?
    case withoutHour(String)
    /// Words before and behind the hours deny each other, or one phrase leaves nothing of another.
    case contradiction(String)

    package var name: String {
        switch self {
        case .hours(let fault): fault.name
        case .twoReadings, .looseList: "two-readings"
        case .withoutHour: "travel-without-hour"
        case .contradiction: "contradictory-availability"
        }
    }

    /// Says what is wrong with the cell that holds `phrase`.
    package func text(of phrase: String, in days: ConferenceDays) -> Text {
        switch self {
        case .hours(let fault): return fault.text(of: phrase, in: days.dates)
        case .twoReadings(let clause, let hours, let there, let away):
            let (one, other) = (there.limits(in: days), away.limits(in: days))
            return Text(
                fr:
                    "\(clause.inGuillemets) se lit de deux façons\u{A0}: \("disponible \(hours)".trimmed.inGuillemets) "
                    + "(\(one.fr)) ou \("indisponible \(hours)".trimmed.inGuillemets) (\(other.fr))\u{202F}; écrire l’une des deux",
                en:
                    "\(clause.inQuotes) can be read in two ways: \("available \(hours)".trimmed.inQuotes) (\(one.en)) or "
                    + "\("unavailable \(hours)".trimmed.inQuotes) (\(other.en)): write one of them")
        case .looseList(let clause):
            return Text(
                fr:
                    "\(clause.inGuillemets) se lit de deux façons\u{A0}: dire de chaque jour ce qu’il en est, comme "
                    + "\("pas jeudi\u{202F}; pas vendredi".inGuillemets) ou "
                    + "\("pas jeudi\u{202F}; disponible vendredi".inGuillemets)",
                en:
                    "\(clause.inQuotes) can be read in two ways: say of each day what it is, as in "
                    + "\("not Thursday; not Friday".inQuotes) or \("not Thursday; available Friday".inQuotes)")
        case .withoutHour(let clause):
            return Text(
                fr: "\(clause.inGuillemets)\u{A0}: dire l’heure, comme \("arrive jeudi à 11h".inGuillemets)",
                en: "\(clause.inQuotes): say the time, as in \("arrives Thursday at 11am".inQuotes)")
        case .contradiction(let clause):
            return Text(
                fr: "\(clause.inGuillemets) dit une chose et son contraire", en: "\(clause.inQuotes) contradicts itself"
            )
        }
    }
}
