internal import ConferenceModel

/// The words of the page alone.
enum PageLabel {
    static let views = Text(fr: "Vues du programme", en: "Views of the programme")
    static let search = Text(fr: "Chercher", en: "Search")
    static let searchHint = Text(fr: "titre, nom, mot-clé…", en: "title, name, keyword…")
    static let mine = Text(fr: "Mon programme", en: "My programme")
    /// Before a paper's title, for those who hear the page.
    static let star = Text(fr: "Mon programme\u{A0}: ", en: "My programme: ")
    static let starHint = Text(
        fr: "Les étoiles restent dans l’adresse de la page\u{A0}: gardez-la, partagez-la.",
        en: "Your stars stay in the page’s address: keep it, share it.")
    static let print = Text(fr: "Imprimer", en: "Print")
    /// After a number of papers.
    static let papers = Text(fr: "communications", en: "papers")
    static let keywords = Text(fr: "Mots-clés", en: "Keywords")
    static let chairs = Text(fr: "Responsables", en: "Chairs")
    static let semicolon = Text(fr: "\u{202F}; ", en: "; ")
    static let cancelled = Text(fr: "Annulée", en: "Cancelled")
    static let cancellations = Text(fr: "Communications annulées", en: "Cancelled papers")
}
