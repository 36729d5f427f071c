package import ConferenceModel

/// What can be wrong with a programme in CoSPLib's layout.
package enum CoSPLibProgrammeFault: Fault {
    case unknown(CoSPLibSubject, String, suggestion: String?)
    case unnamed
    case twice(CoSPLibSubject, String, first: Location)
    case missingSession(String)
    case tooManyRows(String, places: Int)
    /// A cell with papers but no track, and the track of the first of them.
    case noTrack(String)
    /// A run of one reference that is not as long as the paper.
    case otherLength(String, rows: Int, places: Int)

    package var name: String {
        switch self {
        case .unknown(let subject, _, _): "programme-unknown-\(subject.rawValue)"
        case .unnamed: "programme-row-without-session"
        case .twice(let subject, _, _): "programme-repeated-\(subject.rawValue)"
        case .missingSession: "programme-missing-session"
        case .tooManyRows: "programme-too-many-rows"
        case .noTrack: "programme-without-track"
        case .otherLength: "programme-other-length"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .noTrack, .otherLength: .warning
        default: .error
        }
    }

    package var text: Text {
        switch self {
        case .unknown(let subject, let name, let suggestion):
            subject.unknown + Text(fr: " \(name.inGuillemets)", en: " \(name.inQuotes)") + .suggesting(suggestion)
        case .unnamed:
            Text(
                fr: "cette ligne ne dit pas son créneau\u{A0}: l’écrire dans la première colonne",
                en: "this row does not tell its session: write it in the first column")
        case .twice(let subject, let name, let first):
            Text(
                fr: "\(subject.article.fr) \(name.inGuillemets) est déjà en \(first.description)\u{A0}: "
                    + (subject.isFeminine ? "supprimer l’une des deux" : "supprimer l’un des deux"),
                en:
                    "\(subject.article.en) \(name.inQuotes) already stands at \(first.description): remove one of the two"
            )
        case .missingSession(let name):
            Text(
                fr: "aucune ligne ne dit les axes du créneau \(name.inGuillemets)\u{A0}: l’ajouter sous les salles",
                en: "no row tells the tracks of the session \(name.inQuotes): add it below the rooms")
        case .tooManyRows(let name, let places):
            Text(
                fr: "le créneau \(name.inGuillemets) n’a que \(places) places\u{A0}: supprimer cette ligne",
                en: "the session \(name.inQuotes) has only \(places) places: remove this row")
        case .noTrack(let track):
            Text(
                fr:
                    "cette case a des communications et pas d’axe\u{A0}: \(track.inGuillemets), celui de la première, est pris",
                en: "this cell has submissions and no track: \(track.inQuotes), that of the first one, is taken")
        case .otherLength(let name, let rows, let places):
            Text(
                fr: "\(name.inGuillemets) occupe ici \(rows) places de suite, et en demande \(places)",
                en: "\(name.inQuotes) stands here in \(rows) places in a row, and needs \(places)")
        }
    }
}
