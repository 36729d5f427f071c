package import ConferenceModel

/// What can be wrong with a poll, and what is worth knowing of it.
package enum PollFault: Fault {
    /// A heading that is none of the conference's days or hours.
    case option(String, TimePhraseFault, ConferenceDays)
    /// An hour alone in which no time slot lies.
    case noTimeSlot(String)
    case boxes(AvailabilityFault, String, person: String, ConferenceDays)
    case twoAnswers(String, Location)
    /// Somebody who presents nothing.
    case unknownPerson(String, suggestion: String?)
    case severalPeople(String, [String])
    case unanswered(String)
    case workbook(String)

    package var name: String {
        switch self {
        case .option(_, let reason, _): reason.name
        case .noTimeSlot: "no-time-slot"
        case .boxes(let reason, _, _, _): reason.name
        case .twoAnswers: "two-answers"
        case .unknownPerson: "answer-without-paper"
        case .severalPeople: "answer-of-several"
        case .unanswered: "no-answer"
        case .workbook: "speakers-in-workbook"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownPerson, .unanswered: .warning
        default: .error
        }
    }

    package var text: Text {
        switch self {
        case .option(let heading, let reason, let days): reason.text(of: heading, in: days.dates)
        case .noTimeSlot(let heading):
            Text(
                fr:
                    "aucun créneau à \(heading.inGuillemets)\u{A0}: écrire l’heure de fin aussi, comme 9h30-12h30",
                en: "no time slot at \(heading.inQuotes): write when it ends too, as in 9:30-12:30")
        case .boxes(let reason, let phrase, let person, let days):
            Text("\(person)\u{A0}: ", en: "\(person): ") + reason.text(of: phrase, in: days)
        case .twoAnswers(let person, let first):
            Text(
                fr:
                    "\(person) a déjà répondu autrement (\(first.description))\u{A0}: ne garder que la bonne ligne",
                en:
                    "\(person) has answered otherwise already (\(first.description)): keep the right row only"
            )
        case .unknownPerson(let name, let suggestion):
            Text(
                fr: "\(name) ne présente rien\u{A0}: sa réponse est laissée de côté",
                en: "\(name) presents nothing: the answer is left aside") + .suggesting(suggestion)
        case .severalPeople(let name, let people):
            Text(
                fr: "\(name.inGuillemets) peut être \(Text.any(people).fr)\u{A0}: écrire le nom entier",
                en: "\(name.inQuotes) may be \(Text.any(people).en): write the whole name")
        case .unanswered(let name):
            Text(
                fr: "\(name) n’a pas répondu\u{A0}: sans limite", en: "\(name) has not answered: no limit")
        case .workbook(let file):
            Text(
                fr:
                    "les personnes sont dans \(file)\u{A0}: y recopier les présences, ou en faire intervenants.csv",
                en: "people are in \(file): copy there who comes when, or make speakers.csv of it")
        }
    }
}

extension Text {
    fileprivate init(_ fr: String, en: String) { self.init(fr: fr, en: en) }
}
