package import ConferenceModel

/// Why a duration is none.
package enum DurationFault: Error, Fault {
    case notUnderstood(String)
    case negative(String)
    case zero
    case absurd(String, longest: Minutes)

    package var name: String {
        switch self {
        case .notUnderstood: "duration-not-understood"
        case .negative: "negative-duration"
        case .zero: "zero-duration"
        case .absurd: "absurd-duration"
        }
    }

    package var text: Text {
        switch self {
        case .notUnderstood(let text):
            Text(
                fr: "durée non comprise\u{A0}: \(text.inGuillemets). On peut écrire 20, 20 min, 1h ou 1h30",
                en: "duration not understood: \(text.inQuotes). You can write 20, 20 min, 1h or 1h30")
        case .negative(let text):
            Text(
                fr: "durée négative\u{A0}: \(text.inGuillemets)\u{202F}; écrire un nombre de minutes comme 20",
                en: "negative duration: \(text.inQuotes); write a number of minutes such as 20")
        case .zero:
            Text(
                fr: "durée nulle\u{A0}: une communication dure au moins une minute",
                en: "duration of zero: a paper takes one minute at least")
        case .absurd(let text, let longest):
            Text(
                fr: "durée démesurée\u{A0}: \(text.inGuillemets)\u{202F}; \(longest.count) minutes au plus",
                en: "absurd duration: \(text.inQuotes); \(longest.count) minutes at most")
        }
    }
}
