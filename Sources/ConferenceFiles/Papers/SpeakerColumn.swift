import ConferenceModel

/// The columns of `intervenants.csv`, in the order of the template.
enum SpeakerColumn: TableColumn {
    case name, email, affiliation, discipline, unavailable, preferablyNot, remote, confirmed, language

    static let mandatory: [SpeakerColumn] = [.name]

    var words: Text {
        switch self {
        case .name: Text(fr: "nom", en: "name")
        case .email: Text(fr: "courriel", en: "e-mail")
        case .affiliation: Text("affiliation")
        case .discipline: Text("discipline")
        case .unavailable: Text(fr: "indisponible", en: "unavailable")
        case .preferablyNot: Text(fr: "plutôt pas", en: "preferably not")
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
        case .unavailable: ["indisponibilités", "indisponibilité"]
        case .remote: ["distance", "distanciel"]
        case .confirmed: ["confirmée", "confirmé·e"]
        default: []
        }
    }
}
