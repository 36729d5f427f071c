package import ConferenceModel

/// A name in a file that names nothing, or more than one thing.
package enum ReferenceFault: Fault {
    package enum Subject: String, Sendable, CaseIterable {
        case axis, speaker, paper, room
    }

    case unknown(Subject, String, suggestion: String?)
    case ambiguous(Subject, String, [String])

    package var name: String {
        switch self {
        case .unknown(let subject, _, _): "unknown-\(subject.rawValue)"
        case .ambiguous(let subject, _, _): "ambiguous-\(subject.rawValue)"
        }
    }

    package var text: Text {
        switch self {
        case .unknown(let subject, let name, let suggestion):
            Text(
                fr: "\(subject.unknown.fr) \(name.inGuillemets)", en: "\(subject.unknown.en) \(name.inQuotes)")
                + (suggestion == nil ? subject.remedy : .suggesting(suggestion))
        case .ambiguous(_, let name, let names):
            Text(
                fr: "\(name.inGuillemets) peut être ", en: "\(name.inQuotes) may be ")
                + .choice(names.map { Text($0).quoted })
                + Text(fr: "\u{A0}: écrire le nom exactement", en: ": write the name exactly")
        }
    }
}

extension ReferenceFault.Subject {
    fileprivate var unknown: Text {
        switch self {
        case .axis: Text(fr: "axe inconnu", en: "unknown axis")
        case .speaker: Text(fr: "personne inconnue", en: "unknown speaker")
        case .paper: Text(fr: "communication inconnue", en: "unknown paper")
        case .room: Text(fr: "salle inconnue", en: "unknown room")
        }
    }

    fileprivate var remedy: Text {
        switch self {
        case .axis: Text(fr: "\u{A0}: l’ajouter aux axes des réglages", en: ": add it to the axes of the settings")
        case .speaker:
            Text(
                fr: "\u{A0}: l’ajouter au tableau des intervenants, ou la mettre dans la colonne «\u{A0}auteurs\u{A0}» "
                    + "si elle ne vient pas",
                en: ": add the person to the table of speakers, or to the column \"authors\" if not coming")
        case .paper:
            Text(fr: "\u{A0}: écrire l’id d’une autre communication", en: ": write the id of another paper")
        case .room: Text(fr: "\u{A0}: l’ajouter aux salles des réglages", en: ": add it to the rooms of the settings")
        }
    }
}
