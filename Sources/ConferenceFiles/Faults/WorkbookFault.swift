package import ConferenceModel

/// What can be wrong with a workbook (.xlsx, .ods).
package enum WorkbookFault: Fault {
    case notAWorkbook(FileKind)
    case damagedWorkbook
    case encryptedWorkbook
    case zipBomb
    case documentType
    case tooManyElements(limit: Int)
    case tooManySheets(limit: Int)
    case badCellReference(String)
    case cellError(String)
    case formulaWithoutValue
    case mergedCells
    case hiddenSheet(String)

    package var name: String {
        switch self {
        case .notAWorkbook: "not-a-workbook"
        case .damagedWorkbook: "damaged-workbook"
        case .encryptedWorkbook: "encrypted-workbook"
        case .zipBomb: "zip-bomb"
        case .documentType: "document-type"
        case .tooManyElements: "too-many-elements"
        case .tooManySheets: "too-many-sheets"
        case .badCellReference: "bad-cell-reference"
        case .cellError: "cell-error"
        case .formulaWithoutValue: "formula-without-value"
        case .mergedCells: "merged-cells"
        case .hiddenSheet: "hidden-sheet"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .mergedCells, .hiddenSheet: .warning
        default: .error
        }
    }

    package var text: Text {
        switch self {
        case .notAWorkbook(let kind):
            Text(
                fr: "ce n’est pas un classeur .xlsx ou .ods mais \(kind.text.fr)\u{A0}: "
                    + "l’ouvrir dans un tableur et l’enregistrer en .xlsx ou .ods",
                en: "this is not an .xlsx or .ods workbook but \(kind.text.en): "
                    + "open it in a spreadsheet and save it as .xlsx or .ods")
        case .damagedWorkbook:
            Text(
                fr:
                    "classeur abîmé ou incomplet\u{A0}: l’ouvrir dans un tableur, le réparer et l’enregistrer de nouveau",
                en: "damaged or incomplete workbook: open it in a spreadsheet, repair it and save it again")
        case .encryptedWorkbook:
            Text(
                fr: "classeur protégé par un mot de passe\u{A0}: l’enregistrer sans mot de passe",
                en: "password-protected workbook: save it without a password")
        case .zipBomb:
            Text(
                fr: "le contenu décompressé de ce classeur serait démesuré\u{A0}: il n’est pas lu\u{202F}; "
                    + "en recopier les données dans un classeur neuf",
                en:
                    "inflated, this workbook would be enormous: it is not read; copy its data into a new workbook"
            )
        case .documentType:
            Text(
                fr:
                    "ce classeur contient une déclaration DOCTYPE ou ENTITY, qu’aucun tableur n’écrit\u{A0}: il n’est pas lu\u{202F}; "
                    + "en recopier les données dans un classeur neuf",
                en:
                    "this workbook contains a DOCTYPE or ENTITY declaration, which no spreadsheet writes: it is not read; "
                    + "copy its data into a new workbook")
        case .tooManyElements(let limit):
            Text(
                fr: "plus de \(limit.grouped.fr) éléments dans une partie de ce classeur\u{A0}: "
                    + "n’y laisser que les données du colloque",
                en: "more than \(limit.grouped.en) elements in one part of this workbook: "
                    + "leave only the conference’s data in it")
        case .tooManySheets(let limit):
            Text(
                fr:
                    "plus de \(limit.grouped.fr) feuilles\u{A0}: ne laisser dans le classeur que celles du colloque",
                en: "more than \(limit.grouped.en) sheets: leave only the conference’s in the workbook")
        case .badCellReference(let reference):
            Text(
                fr: "\(reference.inGuillemets) n’est pas l’adresse d’une case\u{A0}: "
                    + "ouvrir le classeur dans un tableur et l’enregistrer de nouveau",
                en:
                    "\(reference.inQuotes) is not the address of a cell: open the workbook in a spreadsheet and save it again"
            )
        case .cellError(let error):
            Text(
                fr: "la formule de cette case donne l’erreur \(error.inGuillemets)\u{A0}: "
                    + "corriger la formule ou la remplacer par sa valeur",
                en:
                    "this cell’s formula gives the error \(error.inQuotes): mend the formula or replace it by its value"
            )
        case .formulaWithoutValue:
            Text(
                fr: "cette case contient une formule sans résultat enregistré\u{A0}: "
                    + "ouvrir le classeur dans un tableur et l’enregistrer de nouveau",
                en:
                    "this cell holds a formula without a saved result: open the workbook in a spreadsheet and save it again"
            )
        case .mergedCells:
            Text(
                fr: "cases fusionnées sur plusieurs lignes\u{A0}: la valeur vaut pour chacune\u{202F}; "
                    + "défusionner si ce n’est pas ce qui est voulu",
                en: "cells merged over several rows: the value holds of each of them; "
                    + "unmerge them if this is not what is meant")
        case .hiddenSheet(let name):
            Text(
                fr:
                    "la feuille \(name.inGuillemets) est masquée\u{A0}: elle n’est pas lue\u{202F}; l’afficher pour qu’elle le soit",
                en: "the sheet \(name.inQuotes) is hidden: it is not read; unhide it if it should be")
        }
    }
}
