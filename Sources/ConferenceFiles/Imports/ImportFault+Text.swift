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
        }
    }
}
