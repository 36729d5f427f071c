package import ConferenceModel

/// What can be wrong with the list of changes.
package enum ChangeFault: Fault {
    case unknownChange(String, suggestion: String?)
    /// A change of a person where no table lists people.
    case noSpeakerTable

    package var name: String {
        switch self {
        case .unknownChange: "unknown-change"
        case .noSpeakerTable: "change-without-speakers"
        }
    }

    package var text: Text {
        switch self {
        case .unknownChange(let written, let suggestion):
            Text(
                fr: "modification inconnue\u{A0}: \(written.inGuillemets). On peut écrire ",
                en: "unknown change: \(written.inQuotes). You can write ") + ChangeKind.vocabulary
                + .suggesting(suggestion)
        case .noSpeakerTable:
            Text(
                fr: "aucun tableau ne donne les personnes\u{A0}: en faire un, intervenants.csv",
                en: "no table lists people: make one, speakers.csv")
        }
    }
}
