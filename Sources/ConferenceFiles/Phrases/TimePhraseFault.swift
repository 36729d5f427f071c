package import ConferenceModel

/// Why a time phrase means nothing for a conference.
package enum TimePhraseFault: Error, Hashable, Sendable {
    /// From here on the words are not in the grammar.
    case notUnderstood(near: String)
    /// `jeudi` when there are two.
    case ambiguousDay(Text, [CalendarDate])
    /// `jeudi et vendredi matin`, `après 9h et avant 17h`: people read it in two ways.
    case ambiguousList
    /// `jeudi 16` when the 16th is a Friday.
    case otherWeekday(Weekday, CalendarDate)
    case outsideDates(Text)
    /// `les deux jours` of three.
    case otherCount(Int, [CalendarDate])
    case impossibleDate(String)
    case impossibleTime(String)
    case reversed(Text, Text)

    package var name: String {
        switch self {
        case .notUnderstood: "phrase-not-understood"
        case .ambiguousDay: "ambiguous-weekday"
        case .ambiguousList: "ambiguous-phrase"
        case .otherWeekday: "other-weekday"
        case .outsideDates: "day-outside-dates"
        case .otherCount: "other-count-of-days"
        case .impossibleDate: "impossible-date"
        case .impossibleTime: "impossible-time"
        case .reversed: "reversed-hours"
        }
    }

    /// Says what is wrong with `phrase`; what is not understood gets examples made of the conference's own days.
    package func text(of phrase: String, in days: [CalendarDate]) -> Text {
        switch self {
        case .notUnderstood(let near):
            Text(
                fr: "horaire non compris\u{A0}: \(phrase.inGuillemets)", en: "hours not understood: \(phrase.inQuotes)")
                + Self.from(near, in: phrase) + Text(fr: ". On peut écrire ", en: ". You can write ")
                + .choice(TimePhrase.examples(in: days).map(\.quoted))
        case .ambiguousDay(let day, let matches):
            Text(
                fr: "\(phrase.inGuillemets)\u{A0}: le colloque a plusieurs jours \(day.fr.inGuillemets)\u{A0}: écrire ",
                en: "\(phrase.inQuotes): the conference has several days \(day.en.inQuotes): write ")
                + .choice(matches.map(\.text))
        case .ambiguousList:
            Text(
                fr:
                    "\(phrase.inGuillemets) se lit de deux façons\u{A0}: écrire chaque jour avec ses heures, séparés par un "
                    + "point-virgule, comme \("jeudi matin\u{202F}; vendredi matin".inGuillemets)",
                en:
                    "\(phrase.inQuotes) can be read in two ways: write each day with its hours, separated by a semicolon, "
                    + "as in \("Thursday morning; Friday morning".inQuotes)")
        case .otherWeekday(let weekday, let date):
            Text(
                fr:
                    "\(phrase.inGuillemets)\u{A0}: le \(date.iso) est un \(date.weekday.text.fr), pas un \(weekday.text.fr)",
                en: "\(phrase.inQuotes): \(date.iso) is a \(date.weekday.text.en), not a \(weekday.text.en)")
        case .outsideDates(let day):
            Text(
                fr: "\(phrase.inGuillemets)\u{A0}: \(day.fr.inGuillemets) n’est pas un jour du colloque\u{A0}: ",
                en: "\(phrase.inQuotes): \(day.en.inQuotes) is not a day of the conference: ")
                + Self.list(days)
        case .otherCount(let count, let all):
            Text(
                fr: "\(phrase.inGuillemets)\u{A0}: le colloque a \(all.count) jours, pas \(count)\u{A0}: dire lesquels",
                en: "\(phrase.inQuotes): the conference has \(all.count) days, not \(count): say which")
        case .impossibleDate(let date):
            Text(
                fr: "\(phrase.inGuillemets)\u{A0}: le \(date) n’existe pas au calendrier",
                en: "\(phrase.inQuotes): \(date) is not in the calendar")
        case .impossibleTime(let time):
            Text(
                fr:
                    "\(phrase.inGuillemets)\u{A0}: \(time.inGuillemets) n’est pas une heure, qui va de 0\u{202F}h à 24\u{202F}h",
                en: "\(phrase.inQuotes): \(time.inQuotes) is not a time, which goes from 0:00 to 24:00")
        case .reversed(let start, let end):
            Text(
                fr: "\(phrase.inGuillemets)\u{A0}: la fin (\(end.fr)) ne vient pas après le début (\(start.fr))",
                en: "\(phrase.inQuotes): the end (\(end.en)) does not come after the start (\(start.en))")
        }
    }

    private static func from(_ near: String, in phrase: String) -> Text {
        guard !near.isEmpty, near != phrase else { return Text("") }
        return Text(fr: ", à partir de \(near.inGuillemets)", en: ", from \(near.inQuotes) on")
    }

    /// The first and last of many days, or all of a few.
    private static func list(_ days: [CalendarDate]) -> Text {
        guard let first = days.first, let last = days.last, days.count > 1 else { return days.first?.text ?? Text("") }
        guard days.count > 2 else { return first.text + Text(fr: " et ", en: " and ") + last.text }
        return Text(fr: "du ", en: "from ") + first.text + Text(fr: " au ", en: " to ") + last.text
    }
}
