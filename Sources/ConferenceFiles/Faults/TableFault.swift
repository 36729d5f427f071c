package import ConferenceModel

/// What can be wrong with the shape of a table, whatever file it comes from.
package enum TableFault: Fault {
    case twoSources([String])
    case unterminatedQuote
    case textAfterQuote
    case rowTooWide(columns: Int)
    case duplicateHeading(String, first: Location)
    case columnWithoutHeading(Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case cellTooLong(limit: Int)
    case tooMuchText(limit: Int)

    package var name: String {
        switch self {
        case .twoSources: "two-sources"
        case .unterminatedQuote: "unterminated-quote"
        case .textAfterQuote: "text-after-quote"
        case .rowTooWide: "row-too-wide"
        case .duplicateHeading: "duplicate-heading"
        case .columnWithoutHeading: "column-without-heading"
        case .tooManyRows: "too-many-rows"
        case .tooManyColumns: "too-many-columns"
        case .cellTooLong: "cell-too-long"
        case .tooMuchText: "too-much-text"
        }
    }

    package var severity: Diagnostic.Severity {
        if case .columnWithoutHeading = self { .warning } else { .error }
    }

    package var text: Text {
        switch self {
        case .twoSources(let names):
            Text(
                fr: "le même tableau se trouve à plusieurs endroits (\(names.joined(separator: ", ")))\u{A0}: "
                    + "n’en garder qu’un",
                en: "the same table is in several places (\(names.joined(separator: ", "))): keep only one")
        case .unterminatedQuote:
            Text(
                fr: "guillemet (\") ouvert ici et jamais fermé\u{A0}: le fermer, "
                    + "ou le doubler (\"\") s’il fait partie du texte",
                en:
                    "quotation mark (\") opened here and never closed: close it, or double it (\"\") if it is part of the text"
            )
        case .textAfterQuote:
            Text(
                fr: "du texte suit un guillemet fermant (\")\u{A0}: "
                    + "mettre toute la case entre guillemets et doubler (\"\") ceux qui font partie du texte",
                en: "text follows a closing quotation mark (\"): "
                    + "quote the whole cell and double (\"\") the marks that are part of the text")
        case .rowTooWide(let columns):
            Text(
                fr:
                    "cette case est au-delà de la colonne \(columns), la dernière qui a un titre\u{A0}: ajouter un titre, "
                    + "vider la case ou, dans un CSV, mettre entre guillemets (\") celle qui contient le séparateur",
                en:
                    "this cell is beyond column \(columns), the last one that has a heading: add a heading, empty the cell or, "
                    + "in a CSV, put quotation marks (\") around the one that contains the separator")
        case .duplicateHeading(let heading, let first):
            Text(
                fr: "le titre de colonne \(heading.inGuillemets) est déjà en \(first.description)\u{A0}: "
                    + "renommer ou supprimer l’une des deux colonnes",
                en:
                    "the heading \(heading.inQuotes) already stands at \(first.description): rename or remove one of the two columns"
            )
        case .columnWithoutHeading(let number):
            Text(
                fr:
                    "la colonne \(number) n’a pas de titre\u{A0}: son contenu est ignoré\u{202F}; lui donner un titre ou la vider",
                en: "column \(number) has no heading: its content is ignored; give it a heading or empty it")
        case .tooManyRows(let limit):
            Text(
                fr: "plus de \(limit.grouped.fr) lignes\u{A0}: ne laisser dans le tableau que les données du colloque",
                en: "more than \(limit.grouped.en) rows: leave only the conference’s data in the table")
        case .tooManyColumns(let limit):
            Text(
                fr: "plus de \(limit.grouped.fr) colonnes\u{A0}: supprimer ce qui dépasse à droite du tableau",
                en: "more than \(limit.grouped.en) columns: remove what lies to the right of the table")
        case .cellTooLong(let limit):
            Text(
                fr: "case de plus de \(limit.grouped.fr) caractères\u{A0}: "
                    + "raccourcir le texte, ou chercher un guillemet (\") en trop plus haut",
                en: "cell of more than \(limit.grouped.en) characters: "
                    + "shorten the text, or look for a stray quotation mark (\") above")
        case .tooMuchText(let limit):
            Text(
                fr: "plus de \(limit.grouped.fr) caractères en tout\u{A0}: "
                    + "ne laisser dans le tableau que les données du colloque",
                en: "more than \(limit.grouped.en) characters in all: leave only the conference’s data in the table")
        }
    }
}
