package import ConferenceModel

extension ImportFault {
    package var text: Text {
        switch self {
        case .oneFileOnly:
            Text(
                fr: "ce format se lit d’un seul fichier\u{A0}: n’en donner qu’un",
                en: "this format is read from one file: give only one")
        case .otherContent:
            Text(
                fr:
                    "ce fichier n’a pas la forme de ce format\u{A0}: vérifier «\u{A0}--from\u{A0}», ou exporter le fichier de nouveau",
                en: "this file is not in this format: check \"--from\", or export the file again")
        case .notXML:
            Text(
                fr: "ce n’est pas du XML en UTF-8, complet et bien formé\u{A0}: exporter le fichier de nouveau",
                en: "this is not complete, well-formed XML in UTF-8: export the file again")
        case .notJSON:
            Text(
                fr: "ce n’est pas du JSON complet\u{A0}: exporter le fichier de nouveau, ou le corriger ici",
                en: "this is not complete JSON: export the file again, or mend it here")
        case .documentType:
            Text(
                fr:
                    "ce fichier contient une déclaration DOCTYPE ou ENTITY\u{A0}: il n’est pas lu\u{202F}; la retirer si le fichier est sûr",
                en:
                    "this file contains a DOCTYPE or ENTITY declaration: it is not read; remove it if the file is to be trusted"
            )
        case .tooManyElements(let limit):
            Text(
                fr: "plus de \(limit.grouped.fr) éléments\u{A0}: n’y laisser que les données du colloque",
                en: "more than \(limit.grouped.en) elements: leave only the conference’s data in it")
        case .tooDeep(let limit):
            Text(
                fr: "plus de \(limit) listes les unes dans les autres\u{A0}: n’y laisser que les données du colloque",
                en: "more than \(limit) lists inside one another: leave only the conference’s data in it")
        case .missingColumns(let columns):
            Text(
                fr:
                    "colonnes attendues et absentes\u{A0}: \(columns.joined(separator: ", ")) — exporter le fichier avec elles, "
                    + "ou l’importer avec «\u{A0}--from csv\u{A0}»",
                en:
                    "expected columns are missing: \(columns.joined(separator: ", ")) — export the file with them, or import it with "
                    + "\"--from csv\"")
        case .noPapers:
            Text(
                fr: "aucune communication dans ces fichiers\u{A0}: ajouter celui des soumissions",
                en: "no paper in these files: add the one of the submissions")
        case .duplicatePaper(let id, let first):
            Text(
                fr: "la communication \(id.inGuillemets) est déjà en \(first.description)\u{A0}: n’en garder qu’une",
                en: "the paper \(id.inQuotes) already stands at \(first.description): keep only one")
        case .untitled(let id):
            Text(
                fr: "la communication \(id.inGuillemets) n’a pas de titre\u{A0}: son numéro en tient lieu",
                en: "the paper \(id.inQuotes) has no title: its number stands in for it")
        case .impossibleDuration(let id, let duration):
            Text(
                fr:
                    "la communication \(id.inGuillemets) durerait \(duration.count.grouped.fr)\u{A0}min\u{A0}: sa durée est laissée de côté",
                en: "the paper \(id.inQuotes) would last \(duration.count.grouped.en) min: its duration is left aside")
        case .notAMoment(let written):
            Text(
                fr: (written.isEmpty
                    ? "il manque un jour et une heure" : "\(written.inGuillemets) n’est pas un jour et une heure")
                    + "\u{A0}: écrire 2030-03-14 09:00",
                en: (written.isEmpty ? "a day and time are missing" : "\(written.inQuotes) is not a day and time")
                    + ": write 2030-03-14 09:00")
        case .endBeforeStart(let end, let start):
            Text(
                fr:
                    "la fin (\(end.inGuillemets)) ne vient pas après le début (\(start.inGuillemets))\u{A0}: corriger l’une des deux",
                en: "the end (\(end.inQuotes)) does not come after the start (\(start.inQuotes)): mend one of the two")
        case .unknownState(let written):
            Text(
                fr:
                    "état inconnu \(written.inGuillemets)\u{A0}: la communication compte comme non décidée\u{202F}; corriger son statut dans le dossier",
                en: "unknown state \(written.inQuotes): the paper counts as undecided; mend its status in the folder")
        case .unknownPaper(let written):
            Text(
                fr:
                    "aucune soumission ne répond à \(written.inGuillemets)\u{A0}: la communication est faite de ce qui est dit ici",
                en: "no submission answers to \(written.inQuotes): the paper is made of what is said here")
        case .unknownPerson(let code):
            Text(
                fr:
                    "personne ne répond au code \(code.inGuillemets)\u{A0}: ajouter le fichier des intervenants, ou corriger le nom dans le dossier",
                en:
                    "nobody answers to the code \(code.inQuotes): add the file of the speakers, or mend the name in the folder"
            )
        case .unknownRow(let written):
            Text(
                fr: "\(written.inGuillemets) n’est pas d’un type connu\u{A0}: la ligne est gardée à part",
                en: "\(written.inQuotes) is of no known type: the row is kept apart")
        case .unknownTimeZone(let written):
            Text(
                fr:
                    "fuseau horaire inconnu \(written.inGuillemets)\u{A0}: les heures sont prises telles qu’elles sont écrites",
                en: "unknown time zone \(written.inQuotes): hours are taken as they are written")
        case .tooManyDays(let limit):
            Text(
                fr: "plus de \(limit) jours différents\u{A0}: corriger les dates, ou partager le colloque",
                en: "more than \(limit) different days: mend the dates, or divide the conference")
        case .unknownColumn(let heading, let suggestion):
            Text(
                fr: "\(heading.inGuillemets) n’est pas le titre d’une colonne",
                en: "\(heading.inQuotes) is not the heading of a column")
                + .suggesting(suggestion)
        case .missingTitle(let column):
            Text(
                fr:
                    "aucune colonne ne ressemble à un titre\u{A0}: dire laquelle, avec «\u{A0}--column \(column)=\"…\"\u{A0}»",
                en: "no column looks like a title: say which one is, with --column \(column)=\"…\"")
        case .noSuchRow(let line):
            Text(
                fr:
                    "rien à la ligne \(line)\u{A0}: donner celle des titres de colonne, comme le tableur la numérote",
                en: "nothing on line \(line): give the one of the headings, as the spreadsheet numbers it")
        case .noSuchSheet(let sheet, let names):
            Text(
                fr: "pas de feuille \(sheet.inGuillemets)\u{A0}: il y a ",
                en: "no sheet \(sheet.inQuotes): there is ") + .all(names.map { Text($0).quoted })
        case .severalSheets(let names):
            Text(
                fr: "plusieurs feuilles\u{A0}: dire laquelle lire, avec «\u{A0}--sheet\u{A0}»\u{A0}: ",
                en: "several sheets: say which one to read, with --sheet: ")
                + .choice(names.map { Text($0).quoted })
        case .otherSheets(let names):
            Text(
                fr: "seule la feuille qui a des titres est lue\u{202F}; laissé de côté\u{A0}: ",
                en: "only the sheet that has titles is read; left aside: ")
                + .all(names.map { Text($0).quoted })
        case .oddRow(let text, .title):
            Text(
                fr: "au-dessus des titres de colonne, laissé de côté\u{A0}: \(text.inGuillemets)",
                en: "above the headings, left aside: \(text.inQuotes)")
        case .oddRow(let text, .divider):
            Text(
                fr: "compté comme l’axe des lignes qui suivent\u{A0}: \(text.inGuillemets)",
                en: "counted as the axis of the rows that follow: \(text.inQuotes)")
        case .oddRow(let text, .total):
            Text(
                fr: "compté comme un total, et laissé de côté\u{A0}: \(text.inGuillemets)",
                en: "counted as a total, and left aside: \(text.inQuotes)")
        case .unplaced(let id, let written):
            Text(
                fr:
                    "la communication \(id.inGuillemets) n’est pas placée\u{A0}: \(written.inGuillemets) ne dit pas de quand à quand",
                en:
                    "the paper \(id.inQuotes) is not placed: \(written.inQuotes) does not say from when to when"
            )
        case .homonym(let name):
            Text(
                fr:
                    "une autre personne de ce nom, d’après son adresse ou son numéro\u{A0}: elle est appelée \(name.inGuillemets)",
                en: "another person of this name, by address or number: called \(name.inQuotes)")
        case .leftOut(let count):
            Text(
                fr: count == 1
                    ? "1 ligne n’a pas pu être lue\u{202F}; «\u{A0}--strict\u{A0}» refuse alors le fichier"
                    : "\(count) lignes n’ont pas pu être lues\u{202F}; «\u{A0}--strict\u{A0}» refuse alors le fichier",
                en: count == 1
                    ? "1 row could not be read; --strict refuses the file then"
                    : "\(count) rows could not be read; --strict refuses the file then")
        case .unknownFormat:
            Text(
                fr:
                    "format non reconnu\u{A0}: le dire avec «\u{A0}--from\u{A0}»\u{202F}; un tableau quelconque se lit avec «\u{A0}--from csv\u{A0}»",
                en: "format not recognised: say it with --from; any table is read with --from csv")
        case .wantsFolder(let path, let isPoll):
            Text(
                fr: isPoll
                    ? "c’est un sondage, pas un colloque\u{A0}: le lire dans son dossier par «\u{A0}colloque import \(path) DOSSIER\u{A0}»"
                    : "c’est une liste, pas le dossier d’un colloque\u{A0}: en faire un par «\u{A0}colloque import \(path) NOUVEAU-DOSSIER\u{A0}»",
                en: isPoll
                    ? "this is a poll, not a conference: read it into its folder by \"colloque import \(path) FOLDER\""
                    : "this is a list, not a conference’s folder: make one of it by \"colloque import \(path) NEW-FOLDER\""
            )
        case .likelyFormats(let formats):
            Text(
                fr: "plusieurs formats sont possibles\u{A0}: dire lequel avec «\u{A0}--from\u{A0}»\u{A0}: ",
                en: "several formats are possible: say which with --from: ")
                + .choice(formats.map { Text($0) })
        }
    }
}
