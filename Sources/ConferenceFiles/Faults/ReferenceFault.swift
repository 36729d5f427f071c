package import ConferenceModel

/// A name in a file that names nothing.
package struct ReferenceFault: Fault {
    package enum Subject: String, Sendable, CaseIterable {
        case axis, speaker, paper, room
    }

    package let subject: Subject
    package let written: String
    package let suggestion: String?

    package init(_ subject: Subject, _ written: String, suggestion: String?) {
        (self.subject, self.written, self.suggestion) = (subject, written, suggestion)
    }

    package var name: String { "unknown-\(subject.rawValue)" }

    package var text: Text {
        subject.unknown + Text(fr: " \(written.inGuillemets)", en: " \(written.inQuotes)")
            + (suggestion == nil ? subject.remedy : .suggesting(suggestion))
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
