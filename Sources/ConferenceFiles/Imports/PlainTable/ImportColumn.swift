package import ConferenceModel

/// What a column of any table can be about.
package enum ImportColumn: CaseIterable, Sendable {
    case id, title, axis, otherAxes, speakers, firstName, lastName, email, affiliation, authors,
        presents, duration
    case keywords, abstract, audience, needs, status, day, start, end, room
    case available, unavailable, preferablyNot, constraints, discipline
}

extension ImportColumn: Keyword {
    package var words: Text {
        switch self {
        case .id: Text(fr: "numéro", en: "number")
        case .title: Text(fr: "titre", en: "title")
        case .axis: Text(fr: "axe", en: "axis")
        case .otherAxes: Text(fr: "autres axes", en: "other axes")
        case .speakers: Text(fr: "intervenants", en: "speakers")
        case .firstName: Text(fr: "prénom", en: "first name")
        case .lastName: Text(fr: "nom", en: "last name")
        case .email: Text(fr: "courriel", en: "e-mail")
        case .affiliation: Text("affiliation")
        case .authors: Text(fr: "auteurs", en: "authors")
        case .presents: Text(fr: "présente", en: "presents")
        case .duration: Text(fr: "durée", en: "duration")
        case .keywords: Text(fr: "mots-clés", en: "keywords")
        case .abstract: Text(fr: "résumé", en: "abstract")
        case .audience: Text(fr: "public", en: "audience")
        case .needs: Text(fr: "besoins", en: "needs")
        case .status: Text(fr: "statut", en: "status")
        case .day: Text(fr: "jour", en: "day")
        case .start: Text(fr: "début", en: "start")
        case .end: Text(fr: "fin", en: "end")
        case .room: Text(fr: "salle", en: "room")
        case .available: Text(fr: "disponible", en: "available")
        case .unavailable: Text(fr: "indisponible", en: "unavailable")
        case .preferablyNot: Text(fr: "plutôt pas", en: "preferably not")
        case .constraints: Text(fr: "contraintes", en: "constraints")
        case .discipline: Text("discipline")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .id:
            [
                "id", "identifiant", "n°", "no", "num", "code", "#", "référence", "reference",
                "submission id", "paper",
                "paper id", "session id", "uid", "submission", "paper number", "paper no",
                "submission number",
                "contribution id", "talk id", "n° de communication", "numéro de communication",
            ]
        case .title:
            [
                "intitulé", "titre de la communication", "titre de la proposition", "paper title",
                "name of talk",
                "titre communication", "session title", "talk title", "communication",
            ]
        case .axis:
            [
                "thème", "thématique", "track", "topic", "theme", "section", "panel", "catégorie",
                "category",
            ]
        case .speakers:
            [
                "intervenant", "intervenante", "intervenant·e", "orateur", "oratrice", "orateurs",
                "conférencier",
                "speaker", "presenter", "presenters", "présenté par", "presented by", "prénom et nom",
                "nom et prénom",
                "full name", "nom prénom", "prénom nom", "communicant", "communicante", "communicants",
                "conférencière",
                "conférenciers", "prénoms et noms", "noms et prénoms", "speaker names", "speaker name",
            ]
        case .firstName:
            [
                "given name", "prénom de l’auteur", "firstname", "first", "given names", "prénoms",
                "speaker first name",
                "first name of the speaker", "prénom de l’intervenant",
            ]
        case .lastName:
            [
                "surname", "family name", "nom de famille", "lastname", "last", "family",
                "speaker last name",
                "nom de l’intervenant",
            ]
        case .email: ["email", "mail", "adresse électronique", "adresse mail", "adresse e-mail"]
        case .affiliation:
            [
                "institution", "université", "university", "établissement", "laboratoire", "organisation",
                "organization",
                "labo", "rattachement", "unité", "company",
            ]
        case .authors:
            [
                "auteur", "autrice", "auteur·rice·s", "author", "co-authors", "coauteurs", "co-auteurs",
                "author names",
                "nom de l’auteur", "noms des auteurs", "author list", "list of authors",
            ]
        case .presents:
            [
                "is presenter", "iscontact", "is contact", "corresponding", "contact",
                "corresponding author", "is speaker",
            ]
        case .duration: ["durée en minutes", "minutes", "length", "temps", "duration (min)"]
        case .keywords: ["mots clefs", "mot-clé", "keyword", "tags"]
        case .abstract: ["summary", "description", "proposition", "texte"]
        case .audience: ["auditoire", "public attendu", "attendance", "expected audience"]
        case .status:
            [
                "état", "décision", "decision", "state", "acceptation", "résultat", "acceptance status",
                "avis",
            ]
        case .day: ["date", "journée"]
        case .start:
            [
                "start time", "starts at", "start date", "heure de début", "heure", "hour", "time",
                "horaire", "begin",
                "début de séance",
            ]
        case .end: ["end time", "ends at", "end date", "heure de fin", "until"]
        case .room: ["venue", "location", "lieu", "amphi", "place"]
        case .otherAxes, .needs: []
        case .available:
            [
                "disponibilités", "disponibilité", "dispo", "dispos", "availability", "availabilities",
                "présence",
            ]
        case .unavailable:
            ["indisponibilités", "indisponibilité", "indispo", "unavailability", "absences"]
        case .preferablyNot: []
        case .constraints: ["contrainte", "contraintes horaires", "constraint", "time constraints"]
        case .discipline: []
        }
    }
}
