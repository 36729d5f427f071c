package import ConferenceModel

/// What the page becomes on paper.
package enum PrintForm: String, Sendable, CaseIterable {
    /// A4 landscape, one page a day.
    case grid
    /// A3, the whole conference on one sheet where it fits.
    case poster
    /// A5: the days one after the other, the abstracts, the speakers.
    case booklet
    /// A4, one page for each room and day.
    case signs
    /// A4, who speaks when and where.
    case names

    package var text: Text {
        switch self {
        case .grid: Text(fr: "Grille, une journée par page (A4)", en: "Grid, one day a page (A4)")
        case .poster: Text(fr: "Affiche (A3)", en: "Poster (A3)")
        case .booklet: Text(fr: "Livret, avec les résumés (A5)", en: "Booklet, with the abstracts (A5)")
        case .signs: Text(fr: "Affichettes pour les portes (A4)", en: "Door signs (A4)")
        case .names: Text(fr: "Liste des intervenant·es (A4)", en: "List of speakers (A4)")
        }
    }
}
