package import ConferenceModel

/// What a column of any table can be about.
package enum ImportColumn: CaseIterable, Sendable {
    case id, title, axis, speakers, firstName, lastName, email, affiliation, authors, duration, keywords, abstract
    case audience, status
}

extension ImportColumn: Keyword {
    package var words: Text {
        switch self {
        case .id: Text(fr: "numéro", en: "number")
        case .title: Text(fr: "titre", en: "title")
        case .axis: Text(fr: "axe", en: "axis")
        case .speakers: Text(fr: "intervenants", en: "speakers")
        case .firstName: Text(fr: "prénom", en: "first name")
        case .lastName: Text(fr: "nom", en: "last name")
        case .email: Text(fr: "courriel", en: "e-mail")
        case .affiliation: Text("affiliation")
        case .authors: Text(fr: "auteurs", en: "authors")
        case .duration: Text(fr: "durée", en: "duration")
        case .keywords: Text(fr: "mots-clés", en: "keywords")
        case .abstract: Text(fr: "résumé", en: "abstract")
        case .audience: Text(fr: "public", en: "audience")
        case .status: Text(fr: "statut", en: "status")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .id: ["id", "identifiant", "n°", "no", "num", "code", "#", "référence", "reference", "submission id"]
        case .title:
            ["intitulé", "titre de la communication", "titre de la proposition", "paper title", "name of talk"]
        case .axis: ["thème", "thématique", "track", "topic", "theme", "section", "panel", "catégorie", "category"]
        case .speakers:
            [
                "intervenant", "intervenante", "intervenant·e", "orateur", "oratrice", "orateurs", "conférencier",
                "speaker", "presenter", "presenters", "présenté par", "presented by", "prénom et nom", "nom et prénom",
                "full name",
            ]
        case .firstName: ["given name", "prénom de l’auteur", "firstname"]
        case .lastName: ["surname", "family name", "nom de famille", "lastname"]
        case .email: ["email", "mail", "adresse électronique", "adresse mail", "adresse e-mail"]
        case .affiliation:
            ["institution", "université", "university", "établissement", "laboratoire", "organisation", "organization"]
        case .authors: ["auteur", "autrice", "auteur·rice·s", "author", "co-authors", "coauteurs", "co-auteurs"]
        case .duration: ["durée en minutes", "minutes", "length", "temps", "duration (min)"]
        case .keywords: ["mots clefs", "mot-clé", "keyword", "tags"]
        case .abstract: ["summary", "description", "proposition", "texte"]
        case .audience: ["auditoire", "public attendu", "attendance", "expected audience"]
        case .status: ["état", "décision", "decision", "state", "acceptation", "résultat"]
        }
    }
}
