import ConferenceModel

/// The columns of `intervenants.csv`, in the order of the template.
enum SpeakerColumn: TableColumn {
    case name, email, affiliation, discipline, available, unavailable, preferablyNot, constraints, remarks, remote
    case confirmed, language

    static let mandatory: [SpeakerColumn] = [.name]

    var words: Text {
        switch self {
        case .name: Text(fr: "nom", en: "name")
        case .email: Text(fr: "courriel", en: "e-mail")
        case .affiliation: Text("affiliation")
        case .discipline: Text("discipline")
        case .available: Text(fr: "disponible", en: "available")
        case .unavailable: Text(fr: "indisponible", en: "unavailable")
        case .preferablyNot: Text(fr: "plutôt pas", en: "preferably not")
        case .constraints: Text(fr: "contraintes", en: "constraints")
        case .remarks: Text(fr: "remarques", en: "remarks")
        case .remote: Text(fr: "à distance", en: "remote")
        case .confirmed: Text(fr: "confirmé", en: "confirmed")
        case .language: Text(fr: "langue", en: "language")
        }
    }

    var synonyms: [String] {
        switch self {
        case .name: ["prénom et nom", "nom et prénom", "full name"]
        case .email: ["mail", "adresse électronique"]
        case .affiliation: ["institution", "université", "university"]
        case .available:
            [
                "disponibilités", "disponibilité", "disponibles", "dispo", "dispos", "présence", "présences",
                "availability",
                "availabilities", "jours de présence",
            ]
        case .unavailable:
            [
                "indisponibilités", "indisponibilité", "indisponibles", "indispo", "indispos", "non disponible",
                "non disponibilité", "pas disponible", "absence", "absences", "unavailability", "unavailabilities",
                "not available",
            ]
        case .constraints:
            [
                "contrainte", "contraintes horaires", "contraintes de date", "contraintes d’horaire", "constraint",
                "time constraints", "disponibilités et contraintes", "disponibilités / contraintes",
                "contraintes et disponibilités",
            ]
        case .remarks:
            [
                "remarque", "commentaire", "commentaires", "observations", "observation", "remark", "comment",
                "comments",
            ]
        case .remote: ["distance", "distanciel"]
        case .confirmed: ["confirmée", "confirmé·e"]
        default: []
        }
    }
}

extension SpeakerColumn {
    /// What the column makes of hours that do not say themselves what they are; `nil` where it holds none.
    var availability: AvailabilityColumn? {
        switch self {
        case .available: .available
        case .unavailable: .unavailable
        case .preferablyNot: .preferablyNot
        case .constraints: .constraints
        case .remarks: .remarks
        default: nil
        }
    }
}
