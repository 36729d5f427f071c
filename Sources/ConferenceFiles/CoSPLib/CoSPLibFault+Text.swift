package import ConferenceModel

extension CoSPLibFault {
    package var text: Text {
        switch self {
        case .missingSheet(let sheet, let similar):
            Text(
                fr: "la feuille \(sheet.inGuillemets) manque" + (similar == nil ? "\u{A0}: l’ajouter" : ""),
                en: "the sheet \(sheet.inQuotes) is missing" + (similar == nil ? ": add it" : "")) + renaming(similar)
        case .emptyList(let sheet):
            Text(
                fr: "la feuille \(sheet.inGuillemets) n’a rien sous ses titres\u{A0}: la remplir",
                en: "the sheet \(sheet.inQuotes) has nothing under its headings: fill it in")
        case .unnamed(let subject):
            Text(
                fr: "cette ligne ne nomme pas \(subject.article.fr)\u{A0}: remplir sa première case, ou vider la ligne",
                en: "this row does not name \(subject.article.en): fill in its first cell, or empty the row")
        case .duplicate(let subject, let name, let first):
            Text(
                fr: "\(subject.article.fr) \(name.inGuillemets) est déjà en \(first.description)\u{A0}: n’en garder "
                    + (subject.isFeminine ? "qu’une" : "qu’un"),
                en: "\(subject.article.en) \(name.inQuotes) already stands at \(first.description): keep only one")
        case .unknown(let subject, let name, let suggestion):
            subject.unknown + Text(fr: " \(name.inGuillemets)", en: " \(name.inQuotes)")
                + (suggestion == nil
                    ? Text(
                        fr: "\u{A0}: l’ajouter à la feuille \(subject.sheet.rawValue.inGuillemets)",
                        en: ": add it to the sheet \(subject.sheet.rawValue.inQuotes)") : .suggesting(suggestion))
        case .otherHeading(let heading, let expected):
            Text(
                fr:
                    "titre \(heading.inGuillemets) là où CoSPLib met \(expected.inGuillemets)\u{A0}: la colonne est lue d’après sa place",
                en:
                    "heading \(heading.inQuotes) where CoSPLib has \(expected.inQuotes): the column is read by its place"
            )
        case .contentWithoutHeading:
            Text(
                fr: "cette colonne n’a pas de titre\u{A0}: son contenu est ignoré",
                en: "this column has no heading: its content is ignored")
        case .notANumber(let written, let least):
            Text(
                fr: (written.isEmpty
                    ? "il manque un nombre" : "\(written.inGuillemets) n’est pas un nombre qui convienne")
                    + "\u{A0}: écrire un nombre entier, \(least) ou plus",
                en: (written.isEmpty ? "a number is missing" : "\(written.inQuotes) is not a number that would do")
                    + ": write a whole number, \(least) or more")
        case .impossibleTime(let written):
            Text(
                fr: "\(written.inGuillemets) n’est pas une heure\u{A0}: écrire 09:30",
                en: "\(written.inQuotes) is not a time: write 09:30")
        case .endBeforeStart(let end, let start):
            Text(
                fr: "la fin (\(end)) ne vient pas après le début (\(start))\u{A0}: corriger l’une des deux heures",
                en: "the end (\(end)) does not come after the start (\(start)): mend one of the two times")
        case .dateNotUnderstood(let written, let taken):
            Text(
                fr: (written.isEmpty ? "il manque la date" : "la date \(written.inGuillemets) n’est pas comprise")
                    + "\u{A0}: \(taken.fr) en tient lieu",
                en: (written.isEmpty ? "the date is missing" : "the date \(written.inQuotes) is not understood")
                    + ": \(taken.en) stands in for it")
        case .moved(let name, let other, let day):
            Text(
                fr:
                    "\(name.inGuillemets) ne vient pas après \(other.inGuillemets), qui le précède dans la liste\u{A0}: comme CoSPLib "
                    + "suit la liste, Colloque le met au \(day.fr), aux mêmes heures",
                en:
                    "\(name.inQuotes) does not come after \(other.inQuotes), which stands before it in the list: as CoSPLib "
                    + "goes by the list, Colloque puts it on \(day.en), at the same hours")
        case .unknownTimeZone(let written, let matters):
            Text(
                fr: "fuseau horaire inconnu \(written.inGuillemets)\u{A0}: "
                    + (matters ? "écrire GMT+2" : "celui du colloque en tient lieu, et rien ici n’en dépend"),
                en: "unknown time zone \(written.inQuotes): "
                    + (matters ? "write GMT+2" : "the conference’s stands in for it, and nothing here depends on it"))
        case .localZoneOfPartHours(let written):
            Text(
                fr:
                    "fuseau horaire du colloque inconnu \(written.inGuillemets)\u{A0}: écrire un nombre entier d’heures, comme GMT+2",
                en:
                    "unknown time zone \(written.inQuotes) of the conference: write a whole number of hours, such as GMT+2"
            )
        case .severalPeople(let written):
            Text(
                fr:
                    "\(written.inGuillemets) compte pour une personne\u{A0}: CoSPLib sépare les noms par une virgule suivie d’une espace",
                en: "\(written.inQuotes) counts as one person: CoSPLib separates names by a comma and a space")
        case .trackWithoutSubmission(let name):
            Text(
                fr: "l’axe \(name.inGuillemets) n’a aucune communication",
                en: "the track \(name.inQuotes) has no submission")
        case .tooManyPlaces(let name, let needed, let most):
            Text(
                fr:
                    "la communication \(name.inGuillemets) demande \(needed) places de suite, et aucun créneau n’en a plus de \(most)",
                en:
                    "the submission \(name.inQuotes) needs \(needed) places in a row, and no session has more than \(most)"
            )
        case .notEnoughPlaces(let needed, let there):
            Text(
                fr:
                    "les communications demandent \(needed.grouped.fr) places, et il y en a \(there.grouped.fr)\u{A0}: "
                    + "ajouter un créneau ou une salle, ou retirer des communications",
                en: "the submissions need \(needed.grouped.en) places, and there are \(there.grouped.en): "
                    + "add a session or a room, or withdraw submissions")
        case .missingEntry(let subject, let name):
            Text(
                fr:
                    "cette feuille ne dit rien de \(name.inGuillemets)\u{A0}: \(subject.article.fr) n’y a aucune pénalité",
                en: "this sheet says nothing of \(name.inQuotes): \(subject.article.en) has no penalty in it")
        case .lowerTriangle(let row, let column):
            Text(
                fr:
                    "cette case sous la diagonale est ignorée\u{A0}: c’est la case de \(column.inGuillemets) (ligne) et "
                    + "\(row.inGuillemets) (colonne) qui compte",
                en: "this cell below the diagonal is ignored: it is the cell of \(column.inQuotes) (row) and "
                    + "\(row.inQuotes) (column) that counts")
        case .missingParameter(let label):
            Text(
                fr: "il manque \(label.inGuillemets)\u{A0}: l’ajouter, avec sa valeur dans la case de droite",
                en: "\(label.inQuotes) is missing: add it, with its value in the cell to the right")
        case .unknownParameter(let label, let suggestion):
            Text(
                fr: "\(label.inGuillemets) n’est pas un réglage de CoSPLib\u{A0}: cette ligne est ignorée",
                en: "\(label.inQuotes) is no setting of CoSPLib: this row is ignored") + .suggesting(suggestion)
        }
    }

    private func renaming(_ similar: String?) -> Text {
        guard let similar else { return Text("") }
        return Text(
            fr: " — faut-il renommer \(similar.inGuillemets)\u{202F}?", en: " — should \(similar.inQuotes) be renamed?")
    }
}
