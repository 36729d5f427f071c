import ConferenceModel
import Testing

@testable import ConferenceFiles

struct WorkbookFaultTests {
    /// `~` stands for a no-break space, `^` for a narrow one.
    @Test(
        "what is wrong with a workbook is said in these words",
        arguments: [
            (
                .notAWorkbook(.text), "not-a-workbook",
                """
                ce n’est pas un classeur .xlsx ou .ods mais du texte~: l’ouvrir dans un tableur et \
                l’enregistrer en .xlsx ou .ods
                """,
                """
                this is not an .xlsx or .ods workbook but text: open it in a spreadsheet and save it \
                as .xlsx or .ods
                """
            ),
            (
                .notAWorkbook(.otherArchive), "not-a-workbook",
                """
                ce n’est pas un classeur .xlsx ou .ods mais un autre document compressé (.docx, \
                .odt, .zip)~: l’ouvrir dans un tableur et l’enregistrer en .xlsx ou .ods
                """,
                """
                this is not an .xlsx or .ods workbook but some other compressed document (.docx, \
                .odt, .zip): open it in a spreadsheet and save it as .xlsx or .ods
                """
            ),
            (
                .damagedWorkbook, "damaged-workbook",
                """
                classeur abîmé ou incomplet~: l’ouvrir dans un tableur, le réparer et l’enregistrer \
                de nouveau
                """,
                """
                damaged or incomplete workbook: open it in a spreadsheet, repair it and save it \
                again
                """
            ),
            (
                .encryptedWorkbook, "encrypted-workbook",
                "classeur protégé par un mot de passe~: l’enregistrer sans mot de passe",
                "password-protected workbook: save it without a password"
            ),
            (
                .zipBomb, "zip-bomb",
                """
                le contenu décompressé de ce classeur serait démesuré~: il n’est pas lu^; en \
                recopier les données dans un classeur neuf
                """,
                """
                inflated, this workbook would be enormous: it is not read; copy its data into a new \
                workbook
                """
            ),
            (
                .documentType, "document-type",
                """
                ce classeur contient une déclaration DOCTYPE ou ENTITY, qu’aucun tableur n’écrit~: \
                il n’est pas lu^; en recopier les données dans un classeur neuf
                """,
                """
                this workbook contains a DOCTYPE or ENTITY declaration, which no spreadsheet writes: \
                it is not read; copy its data into a new workbook
                """
            ),
            (
                .tooManyElements(limit: 500_000), "too-many-elements",
                """
                plus de 500^000 éléments dans une partie de ce classeur~: n’y laisser que les \
                données du colloque
                """,
                """
                more than 500,000 elements in one part of this workbook: leave only the conference’s \
                data in it
                """
            ),
            (
                .tooManySheets(limit: 1000), "too-many-sheets",
                "plus de 1^000 feuilles~: ne laisser dans le classeur que celles du colloque",
                "more than 1,000 sheets: leave only the conference’s in the workbook"
            ),
            (
                .badCellReference("ZZZZ9999999"), "bad-cell-reference",
                """
                «~ZZZZ9999999~» n’est pas l’adresse d’une case~: ouvrir le classeur dans un tableur \
                et l’enregistrer de nouveau
                """,
                #"""
                "ZZZZ9999999" is not the address of a cell: open the workbook in a spreadsheet and \#
                save it again
                """#
            ),
            (
                .cellError("#REF!"), "cell-error",
                """
                la formule de cette case donne l’erreur «~#REF!~»~: corriger la formule ou la \
                remplacer par sa valeur
                """,
                #"""
                this cell’s formula gives the error "#REF!": mend the formula or replace it by its \#
                value
                """#
            ),
            (
                .formulaWithoutValue, "formula-without-value",
                """
                cette case contient une formule sans résultat enregistré~: ouvrir le classeur dans \
                un tableur et l’enregistrer de nouveau
                """,
                """
                this cell holds a formula without a saved result: open the workbook in a spreadsheet \
                and save it again
                """
            ),
            (
                .mergedCells, "merged-cells",
                """
                cases fusionnées sur plusieurs lignes~: la valeur vaut pour chacune^; défusionner si ce \
                n’est pas ce qui est voulu
                """,
                """
                cells merged over several rows: the value holds of each of them; unmerge them if this is \
                not what is meant
                """
            ),
            (
                .hiddenSheet("papers"), "hidden-sheet",
                """
                la feuille «~papers~» est masquée~: elle n’est pas lue^; l’afficher pour qu’elle le \
                soit
                """,
                #"the sheet "papers" is hidden: it is not read; unhide it if it should be"#
            ),
        ] as [(WorkbookFault, String, String, String)])
    func texts(fault: WorkbookFault, name: String, fr: String, en: String) {
        #expect(fault.name == name)
        #expect(fault.text.fr == fr.replacing("~", with: "\u{A0}").replacing("^", with: "\u{202F}"))
        #expect(fault.text.en == en)
    }

    @Test("hidden sheets and merged cells are warnings, the rest are errors")
    func severities() {
        #expect([WorkbookFault.mergedCells, .hiddenSheet("")].allSatisfy { $0.severity == .warning })
        #expect(WorkbookFault.damagedWorkbook.severity == .error)
    }
}
