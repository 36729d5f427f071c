package import ConferenceModel

/// What can be wrong with the table of penalties.
package enum PenaltyFault: Fault {
    /// The columns that the row fills in.
    case notAPair([Text])
    case sameAxis(String)
    case invalidPoints(String)
    case repeated(Location)

    package var name: String {
        switch self {
        case .notAPair: "penalty-without-a-pair"
        case .sameAxis: "penalty-of-one-axis"
        case .invalidPoints: "invalid-penalty"
        case .repeated: "repeated-penalty"
        }
    }

    package var text: Text {
        switch self {
        case .notAPair(let columns):
            Text(
                fr:
                    "une pénalité porte sur une communication ou un axe et une salle ou un créneau, sur deux axes, ou sur une "
                    + "salle et un créneau\u{A0}: remplir l’une de ces paires",
                en:
                    "a penalty is about a paper or an axis and a room or a time slot, about two axes, or about a room and a "
                    + "time slot: fill in one of these pairs")
                + (columns.isEmpty
                    ? Text("")
                    : Text(fr: ", non ", en: ", not ") + .all(columns.map(\.quoted)))
        case .sameAxis(let axis):
            Text(
                fr: "les deux axes sont le même (\(axis.inGuillemets))\u{A0}: en nommer un autre",
                en: "both axes are the same (\(axis.inQuotes)): name another one")
        case .invalidPoints(let written):
            Text(
                fr: (written.isEmpty ? "il manque les points" : "\(written.inGuillemets) n’est pas un nombre de points")
                    + "\u{A0}: écrire un nombre entier, 0 ou plus",
                en: (written.isEmpty ? "the points are missing" : "\(written.inQuotes) is not a number of points")
                    + ": write a whole number, 0 or more")
        case .repeated(let first):
            Text(
                fr: "la même paire est déjà en \(first.description)\u{A0}: n’en garder qu’une",
                en: "the same pair already stands at \(first.description): keep only one")
        }
    }
}
