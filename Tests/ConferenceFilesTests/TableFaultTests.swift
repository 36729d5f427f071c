import ConferenceModel
import Testing

@testable import ConferenceFiles

struct TableFaultTests {
    /// `~` stands for a no-break space, `^` for a narrow one.
    @Test(
        "what is wrong with a table is said in these words",
        arguments: [
            (
                .twoSources(["papers.csv", "colloque.ods[papers]"]), "two-sources",
                """
                le même tableau se trouve à plusieurs endroits (papers.csv, colloque.ods[papers])~: \
                n’en garder qu’un
                """,
                """
                the same table is in several places (papers.csv, colloque.ods[papers]): keep only \
                one
                """
            ),
            (
                .unterminatedQuote, "unterminated-quote",
                #"""
                guillemet (") ouvert ici et jamais fermé~: le fermer, ou le doubler ("") s’il fait \#
                partie du texte
                """#,
                #"""
                quotation mark (") opened here and never closed: close it, or double it ("") if it \#
                is part of the text
                """#
            ),
            (
                .textAfterQuote, "text-after-quote",
                #"""
                du texte suit un guillemet fermant (")~: mettre toute la case entre guillemets et \#
                doubler ("") ceux qui font partie du texte
                """#,
                #"""
                text follows a closing quotation mark ("): quote the whole cell and double ("") the \#
                marks that are part of the text
                """#
            ),
            (
                .rowTooWide(columns: 4), "row-too-wide",
                #"""
                cette case est au-delà de la colonne 4, la dernière qui a un titre~: ajouter un \#
                titre, vider la case ou, dans un CSV, mettre entre guillemets (") celle qui contient \#
                le séparateur
                """#,
                #"""
                this cell is beyond column 4, the last one that has a heading: add a heading, empty \#
                the cell or, in a CSV, put quotation marks (") around the one that contains the \#
                separator
                """#
            ),
            (
                .duplicateHeading("Titre", first: Location(file: "papers.csv", line: 1, column: 4)),
                "duplicate-heading",
                """
                le titre de colonne «~Titre~» est déjà en papers.csv:1:4~: renommer ou supprimer \
                l’une des deux colonnes
                """,
                #"""
                the heading "Titre" already stands at papers.csv:1:4: rename or remove one of the \#
                two columns
                """#
            ),
            (
                .columnWithoutHeading(3), "column-without-heading",
                """
                la colonne 3 n’a pas de titre~: son contenu est ignoré^; lui donner un titre ou la \
                vider
                """,
                "column 3 has no heading: its content is ignored; give it a heading or empty it"
            ),
            (
                .tooManyRows(limit: 10_000), "too-many-rows",
                "plus de 10^000 lignes~: ne laisser dans le tableau que les données du colloque",
                "more than 10,000 rows: leave only the conference’s data in the table"
            ),
            (
                .tooManyColumns(limit: 200), "too-many-columns",
                "plus de 200 colonnes~: supprimer ce qui dépasse à droite du tableau",
                "more than 200 columns: remove what lies to the right of the table"
            ),
            (
                .cellTooLong(limit: 50_000), "cell-too-long",
                #"""
                case de plus de 50^000 caractères~: raccourcir le texte, ou chercher un guillemet \#
                (") en trop plus haut
                """#,
                #"""
                cell of more than 50,000 characters: shorten the text, or look for a stray quotation \#
                mark (") above
                """#
            ),
            (
                .tooMuchText(limit: 20_000_000), "too-much-text",
                """
                plus de 20^000^000 caractères en tout~: ne laisser dans le tableau que les données \
                du colloque
                """,
                """
                more than 20,000,000 characters in all: leave only the conference’s data in the \
                table
                """
            ),
        ] as [(TableFault, String, String, String)])
    func texts(fault: TableFault, name: String, fr: String, en: String) {
        #expect(fault.name == name)
        #expect(fault.text.fr == fr.replacing("~", with: "\u{A0}").replacing("^", with: "\u{202F}"))
        #expect(fault.text.en == en)
    }

    @Test("a column without heading is a warning, the rest are errors")
    func severities() {
        #expect(TableFault.columnWithoutHeading(1).severity == .warning)
        #expect(TableFault.unterminatedQuote.severity == .error)
    }
}
