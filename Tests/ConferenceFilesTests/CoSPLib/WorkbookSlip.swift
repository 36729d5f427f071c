import Testing

/// A mistake in one cell of a CoSPLib workbook, and all that is said of it.
struct WorkbookSlip: Sendable, CustomTestStringConvertible {
    let name: String
    let sheet: String
    let row: Int
    let column: Int
    let text: String
    let fr: [String]
    let en: [String]

    var testDescription: String { name }

    init(_ name: String, _ sheet: String, _ row: Int, _ column: Int, _ text: String, fr: String..., en: String...) {
        (self.name, self.sheet, self.row, self.column, self.text) = (name, sheet, row, column, text)
        (self.fr, self.en) = (fr, en)
    }

    static let all = [
        WorkbookSlip(
            "unknown track", "submissions", 2, 1, "Tidse",
            fr:
                "[submissions]:3:2: erreur\u{A0}: axe inconnu «\u{A0}Tidse\u{A0}» — vouliez-vous dire «\u{A0}Tides\u{A0}»\u{202F}?",
            en: "[submissions]:3:2: error: unknown track \"Tidse\" — did you mean \"Tides\"?"),
        WorkbookSlip(
            "track that is nowhere", "submissions", 2, 1, "Mountains",
            fr:
                "[submissions]:3:2: erreur\u{A0}: axe inconnu «\u{A0}Mountains\u{A0}»\u{A0}: l’ajouter à la feuille «\u{A0}tracks\u{A0}»",
            en: "[submissions]:3:2: error: unknown track \"Mountains\": add it to the sheet \"tracks\""),
        WorkbookSlip(
            "duplicated reference", "submissions", 2, 0, "S1",
            fr:
                "[submissions]:3:1: erreur\u{A0}: la communication «\u{A0}S1\u{A0}» est déjà en tiny.xlsx[submissions]:2:1\u{A0}: "
                + "n’en garder qu’une",
            en:
                "[submissions]:3:1: error: the submission \"S1\" already stands at tiny.xlsx[submissions]:2:1: keep only one"
        ),
        WorkbookSlip(
            "row without reference", "submissions", 2, 0, "",
            fr:
                "[submissions]:3:1: erreur\u{A0}: cette ligne ne nomme pas la communication\u{A0}: remplir sa première case, ou "
                + "vider la ligne",
            en:
                "[submissions]:3:1: error: this row does not name the submission: fill in its first cell, or empty the row"
        ),
        WorkbookSlip(
            "text where a number belongs", "submissions", 2, 2, "two",
            fr:
                "[submissions]:3:3: erreur\u{A0}: «\u{A0}two\u{A0}» n’est pas un nombre qui convienne\u{A0}: écrire un nombre entier, 1 ou plus",
            en: "[submissions]:3:3: error: \"two\" is not a number that would do: write a whole number, 1 or more"),
        WorkbookSlip(
            "no number of places", "submissions", 2, 2, "",
            fr: "[submissions]:3:3: erreur\u{A0}: il manque un nombre\u{A0}: écrire un nombre entier, 1 ou plus",
            en: "[submissions]:3:3: error: a number is missing: write a whole number, 1 or more"),
        WorkbookSlip(
            "text where a penalty belongs", "tracks_rooms|penalty", 2, 1, "bad",
            fr:
                "[tracks_rooms|penalty]:3:2: erreur\u{A0}: «\u{A0}bad\u{A0}» n’est pas un nombre qui convienne\u{A0}: écrire un "
                + "nombre entier, 0 ou plus",
            en:
                "[tracks_rooms|penalty]:3:2: error: \"bad\" is not a number that would do: write a whole number, 0 or more"
        ),
        WorkbookSlip(
            "penalty below nothing", "sessions_rooms|penalty", 2, 1, "-1",
            fr:
                "[sessions_rooms|penalty]:3:2: erreur\u{A0}: «\u{A0}-1\u{A0}» n’est pas un nombre qui convienne\u{A0}: écrire un "
                + "nombre entier, 0 ou plus",
            en:
                "[sessions_rooms|penalty]:3:2: error: \"-1\" is not a number that would do: write a whole number, 0 or more"
        ),
        WorkbookSlip(
            "weight that is a text", "parameters", 4, 4, "high",
            fr:
                "[parameters]:5:5: erreur\u{A0}: «\u{A0}high\u{A0}» n’est pas un nombre qui convienne\u{A0}: écrire un nombre entier, 0 ou plus",
            en: "[parameters]:5:5: error: \"high\" is not a number that would do: write a whole number, 0 or more"),
        WorkbookSlip(
            "weight with another name", "parameters", 4, 3, "Similar Trucks:",
            fr:
                "[parameters]: erreur\u{A0}: il manque «\u{A0}Similar Tracks\u{A0}»\u{A0}: l’ajouter, avec sa valeur dans la case de droite",
            "[parameters]:5:4: attention\u{A0}: «\u{A0}Similar Trucks:\u{A0}» n’est pas un réglage de CoSPLib\u{A0}: cette ligne "
                + "est ignorée — vouliez-vous dire «\u{A0}Similar Tracks\u{A0}»\u{202F}?",
            en: "[parameters]: error: \"Similar Tracks\" is missing: add it, with its value in the cell to the right",
            "[parameters]:5:4: warning: \"Similar Trucks:\" is no setting of CoSPLib: this row is ignored — did you mean "
                + "\"Similar Tracks\"?"),
        WorkbookSlip(
            "hours that are missing", "parameters", 3, 0, "",
            fr:
                "[parameters]: erreur\u{A0}: il manque «\u{A0}Suitable scheduling times: From\u{A0}»\u{A0}: l’ajouter, avec sa valeur "
                + "dans la case de droite",
            "[parameters]:4:1: attention\u{A0}: «\u{A0}\u{A0}» n’est pas un réglage de CoSPLib\u{A0}: cette ligne est ignorée",
            en:
                "[parameters]: error: \"Suitable scheduling times: From\" is missing: add it, with its value in the cell to the right",
            "[parameters]:4:1: warning: \"\" is no setting of CoSPLib: this row is ignored"),
        WorkbookSlip(
            "session that the list lacks", "submissions", 0, 8, "Mon3",
            fr:
                "[submissions]:1:9: erreur\u{A0}: créneau inconnu «\u{A0}Mon3\u{A0}»\u{A0}: l’ajouter à la feuille «\u{A0}sessions\u{A0}»",
            en: "[submissions]:1:9: error: unknown session \"Mon3\": add it to the sheet \"sessions\""),
        WorkbookSlip(
            "room that the list lacks", "submissions", 0, 10, "Noth",
            fr:
                "[submissions]:1:11: erreur\u{A0}: salle inconnue «\u{A0}Noth\u{A0}» — vouliez-vous dire «\u{A0}North\u{A0}»\u{202F}?",
            en: "[submissions]:1:11: error: unknown room \"Noth\" — did you mean \"North\"?"),
        WorkbookSlip(
            "heading that is not CoSPLib's", "submissions", 0, 3, "Rank",
            fr:
                "[submissions]:1:4: attention\u{A0}: titre «\u{A0}Rank\u{A0}» là où CoSPLib met «\u{A0}Order\u{A0}»\u{A0}: la colonne est lue d’après sa place",
            en:
                "[submissions]:1:4: warning: heading \"Rank\" where CoSPLib has \"Order\": the column is read by its place"
        ),
        WorkbookSlip(
            "impossible time", "sessions", 1, 3, "25:00",
            fr: "[sessions]:2:4: erreur\u{A0}: «\u{A0}25:00\u{A0}» n’est pas une heure\u{A0}: écrire 09:30",
            en: "[sessions]:2:4: error: \"25:00\" is not a time: write 09:30"),
        WorkbookSlip(
            "end before the start", "sessions", 1, 4, "09:00",
            fr:
                "[sessions]:2:5: erreur\u{A0}: la fin (09:00) ne vient pas après le début (09:30)\u{A0}: corriger l’une des deux heures",
            en:
                "[sessions]:2:5: error: the end (09:00) does not come after the start (09:30): mend one of the two times"
        ),
        WorkbookSlip(
            "date that nobody understands", "sessions", 2, 2, "someday",
            fr:
                "[sessions]:3:3: attention\u{A0}: la date «\u{A0}someday\u{A0}» n’est pas comprise\u{A0}: lundi 11 mars en tient lieu",
            en: "[sessions]:3:3: warning: the date \"someday\" is not understood: Monday 11 March stands in for it"),
        WorkbookSlip(
            "sessions that overlap", "sessions", 2, 3, "10:00",
            fr:
                "[sessions]:3:3: attention\u{A0}: «\u{A0}Mon2\u{A0}» ne vient pas après «\u{A0}Mon1\u{A0}», qui le précède dans la liste\u{A0}: "
                + "comme CoSPLib suit la liste, Colloque le met au mardi 12 mars, aux mêmes heures",
            "[sessions]:4:3: attention\u{A0}: «\u{A0}Tue1\u{A0}» ne vient pas après «\u{A0}Mon2\u{A0}», qui le précède dans la liste\u{A0}: "
                + "comme CoSPLib suit la liste, Colloque le met au mercredi 13 mars, aux mêmes heures",
            en:
                "[sessions]:3:3: warning: \"Mon2\" does not come after \"Mon1\", which stands before it in the list: as CoSPLib goes "
                + "by the list, Colloque puts it on Tuesday 12 March, at the same hours",
            "[sessions]:4:3: warning: \"Tue1\" does not come after \"Mon2\", which stands before it in the list: as CoSPLib goes "
                + "by the list, Colloque puts it on Wednesday 13 March, at the same hours"),
        WorkbookSlip(
            "time zone of a paper", "submissions", 2, 4, "CET",
            fr: "[submissions]:3:5: erreur\u{A0}: fuseau horaire inconnu «\u{A0}CET\u{A0}»\u{A0}: écrire GMT+2",
            en: "[submissions]:3:5: error: unknown time zone \"CET\": write GMT+2"),
        WorkbookSlip(
            "time zone of the conference", "parameters", 1, 1, "GMT+5:30",
            fr:
                "[parameters]:2:2: erreur\u{A0}: fuseau horaire du colloque inconnu «\u{A0}GMT+5:30\u{A0}»\u{A0}: écrire un nombre "
                + "entier d’heures, comme GMT+2",
            en:
                "[parameters]:2:2: error: unknown time zone \"GMT+5:30\" of the conference: write a whole number of hours, such as GMT+2"
        ),
        WorkbookSlip(
            "people not apart", "submissions", 1, 5, "Ada Kestrel;Bram Oriel",
            fr:
                "[submissions]:2:6: attention\u{A0}: «\u{A0}Ada Kestrel;Bram Oriel\u{A0}» compte pour une personne\u{A0}: CoSPLib sépare "
                + "les noms par une virgule suivie d’une espace",
            en:
                "[submissions]:2:6: warning: \"Ada Kestrel;Bram Oriel\" counts as one person: CoSPLib separates names by a comma and a space"
        ),
        WorkbookSlip(
            "track without a submission", "tracks", 4, 0, "Reefs",
            fr:
                "[similar tracks]: attention\u{A0}: cette feuille ne dit rien de «\u{A0}Reefs\u{A0}»\u{A0}: l’axe n’y a aucune pénalité",
            "[submissions]: attention\u{A0}: l’axe «\u{A0}Reefs\u{A0}» n’a aucune communication",
            "[tracks_rooms|penalty]: attention\u{A0}: cette feuille ne dit rien de «\u{A0}Reefs\u{A0}»\u{A0}: l’axe n’y a aucune pénalité",
            "[tracks_sessions|penalty]: attention\u{A0}: cette feuille ne dit rien de «\u{A0}Reefs\u{A0}»\u{A0}: l’axe n’y a aucune pénalité",
            en: "[similar tracks]: warning: this sheet says nothing of \"Reefs\": the track has no penalty in it",
            "[submissions]: warning: the track \"Reefs\" has no submission",
            "[tracks_rooms|penalty]: warning: this sheet says nothing of \"Reefs\": the track has no penalty in it",
            "[tracks_sessions|penalty]: warning: this sheet says nothing of \"Reefs\": the track has no penalty in it"),
        WorkbookSlip(
            "paper that no session can hold", "submissions", 2, 2, "4",
            fr:
                "[submissions]:3:3: attention\u{A0}: la communication «\u{A0}S2\u{A0}» demande 4 places de suite, et aucun créneau n’en a plus de 3",
            en:
                "[submissions]:3:3: warning: the submission \"S2\" needs 4 places in a row, and no session has more than 3"
        ),
        WorkbookSlip(
            "more places needed than there are", "submissions", 2, 2, "1200",
            fr:
                "[submissions]:1:3: erreur\u{A0}: les communications demandent 1\u{202F}205 places, et il y en a 14\u{A0}: ajouter un "
                + "créneau ou une salle, ou retirer des communications",
            "[submissions]:3:3: attention\u{A0}: la communication «\u{A0}S2\u{A0}» demande 1200 places de suite, et aucun créneau n’en a plus de 3",
            en:
                "[submissions]:1:3: error: the submissions need 1,205 places, and there are 14: add a session or a room, or "
                + "withdraw submissions",
            "[submissions]:3:3: warning: the submission \"S2\" needs 1200 places in a row, and no session has more than 3"
        ),
        WorkbookSlip(
            "the same row twice", "tracks_rooms|penalty", 2, 0, "Tides",
            fr:
                "[tracks_rooms|penalty]: attention\u{A0}: cette feuille ne dit rien de «\u{A0}Winds\u{A0}»\u{A0}: l’axe n’y a aucune pénalité",
            "[tracks_rooms|penalty]:3:1: erreur\u{A0}: l’axe «\u{A0}Tides\u{A0}» est déjà en tiny.xlsx[tracks_rooms|penalty]:2:1\u{A0}: "
                + "n’en garder qu’un",
            en: "[tracks_rooms|penalty]: warning: this sheet says nothing of \"Winds\": the track has no penalty in it",
            "[tracks_rooms|penalty]:3:1: error: the track \"Tides\" already stands at tiny.xlsx[tracks_rooms|penalty]:2:1: "
                + "keep only one"),
        WorkbookSlip(
            "content under no heading", "sessions_rooms|penalty", 2, 4, "3",
            fr:
                "[sessions_rooms|penalty]:3:5: attention\u{A0}: cette colonne n’a pas de titre\u{A0}: son contenu est ignoré",
            en: "[sessions_rooms|penalty]:3:5: warning: this column has no heading: its content is ignored"),
        WorkbookSlip(
            "similar tracks below the diagonal", "similar tracks", 3, 1, "4",
            fr:
                "[similar tracks]:4:2: attention\u{A0}: cette case sous la diagonale est ignorée\u{A0}: c’est la case de "
                + "«\u{A0}Tides\u{A0}» (ligne) et «\u{A0}Dunes\u{A0}» (colonne) qui compte",
            en:
                "[similar tracks]:4:2: warning: this cell below the diagonal is ignored: it is the cell of \"Tides\" (row) and "
                + "\"Dunes\" (column) that counts"),
        WorkbookSlip(
            "similar tracks with another heading", "similar tracks", 0, 2, "Wind",
            fr:
                "[similar tracks]:1:3: attention\u{A0}: titre «\u{A0}Wind\u{A0}» là où CoSPLib met «\u{A0}Winds\u{A0}»\u{A0}: la colonne est lue d’après sa place",
            en:
                "[similar tracks]:1:3: warning: heading \"Wind\" where CoSPLib has \"Winds\": the column is read by its place"
        ),
        WorkbookSlip(
            "a duplicated room", "rooms", 2, 0, "North",
            fr:
                "[rooms]:3:1: erreur\u{A0}: la salle «\u{A0}North\u{A0}» est déjà en tiny.xlsx[rooms]:2:1\u{A0}: n’en garder qu’une",
            "[sessions_rooms|penalty]:1:3: erreur\u{A0}: salle inconnue «\u{A0}South\u{A0}»\u{A0}: l’ajouter à la feuille «\u{A0}rooms\u{A0}»",
            "[submissions]:1:12: erreur\u{A0}: salle inconnue «\u{A0}South\u{A0}»\u{A0}: l’ajouter à la feuille «\u{A0}rooms\u{A0}»",
            "[tracks_rooms|penalty]:1:3: erreur\u{A0}: salle inconnue «\u{A0}South\u{A0}»\u{A0}: l’ajouter à la feuille «\u{A0}rooms\u{A0}»",
            en: "[rooms]:3:1: error: the room \"North\" already stands at tiny.xlsx[rooms]:2:1: keep only one",
            "[sessions_rooms|penalty]:1:3: error: unknown room \"South\": add it to the sheet \"rooms\"",
            "[submissions]:1:12: error: unknown room \"South\": add it to the sheet \"rooms\"",
            "[tracks_rooms|penalty]:1:3: error: unknown room \"South\": add it to the sheet \"rooms\""),
    ]
}
