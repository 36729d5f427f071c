import ConferenceModel

/// The columns of `communications.csv`, in the order of the template.
enum PaperColumn: TableColumn {
    case id, title, axis, otherAxes, speakers, authors, duration, discussion, keywords, abstract, audience, needs
    case status, pin, before, after, sameSession, notAtTheSameTime
    case places, rank, attendees, timeZone

    static let mandatory: [PaperColumn] = [.id, .title, .axis]

    var words: Text {
        switch self {
        case .id: Text("id")
        case .title: Text(fr: "titre", en: "title")
        case .axis: Text(fr: "axe", en: "axis")
        case .otherAxes: Text(fr: "autres axes", en: "other axes")
        case .speakers: Text(fr: "intervenants", en: "speakers")
        case .authors: Text(fr: "auteurs", en: "authors")
        case .duration: Text(fr: "durée", en: "duration")
        case .discussion: Text("discussion")
        case .keywords: Text(fr: "mots-clés", en: "keywords")
        case .abstract: Text(fr: "résumé", en: "abstract")
        case .audience: Text(fr: "public", en: "audience")
        case .needs: Text(fr: "besoins", en: "needs")
        case .status: Text(fr: "statut", en: "status")
        case .pin: Text(fr: "épingle", en: "pin")
        case .before: Text(fr: "avant", en: "before")
        case .after: Text(fr: "après", en: "after")
        case .sameSession: Text(fr: "même séance", en: "same session")
        case .notAtTheSameTime: Text(fr: "pas en même temps", en: "not at the same time")
        case .places: Text("places")
        case .rank: Text(fr: "rang", en: "rank")
        case .attendees: Text(fr: "auditoire", en: "attendees")
        case .timeZone: Text(fr: "fuseau", en: "time zone")
        }
    }

    var synonyms: [String] {
        switch self {
        case .id: ["identifiant", "numéro", "n°", "number", "code"]
        case .axis: ["track"]
        case .otherAxes: ["autre axe", "other axis"]
        case .speakers: ["intervenant", "intervenante", "intervenantes", "intervenant·e·s", "speaker"]
        case .authors: ["auteur", "autrice", "auteurs et autrices", "auteur·e·s", "auteur·rice·s", "author"]
        case .keywords: ["mot-clé", "keyword"]
        case .abstract: ["summary"]
        case .needs: ["besoin", "need"]
        case .attendees: ["auditrices et auditeurs", "attendee"]
        case .timeZone: ["fuseau horaire"]
        default: []
        }
    }
}
