/// Places, ranks, time zones and penalties.
extension BadFolder {
    private static func paper(_ columns: String, _ cells: String, _ name: String, fr: String, en: String) -> BadFolder {
        BadFolder(
            name,
            [
                ("papers.csv", "same session", "same session,\(columns)"),
                ("papers.csv", "Lovelace,,,,,,,", "Lovelace,,,,,,,,\(cells)"),
            ],
            fr: fr, en: en)
    }

    private static func penalty(_ row: String, _ name: String, fr: String, en: String) -> BadFolder {
        let table = "paper,axis,other axis,room,time slot,points\nC1,,,,jeudi 15 11:00,3\n\(row)\n"
        return BadFolder(name, "penalties.csv", "", table, fr: fr, en: en)
    }

    static let penalties = [
        BadFolder(
            "impossible-places", "colloque.yaml", "jeudi 15 11:00–12:30", "{quand: jeudi 15 11:00–12:30, places: 0}",
            fr: "colloque.yaml:4:43: erreur\u{A0}: un créneau ne peut pas avoir 0 places\u{A0}: écrire 1 ou plus",
            en: "colloque.yaml:4:43: error: a time slot cannot have 0 places: write 1 or more"),
        BadFolder(
            "missing-field", "colloque.yaml", "jeudi 15 11:00–12:30", "{nom: Matin}",
            fr: """
                colloque.yaml:4:5: erreur\u{A0}: «\u{A0}quand\u{A0}» manque dans «\u{A0}créneaux\u{A0}»\u{202F}; écrire par exemple \
                «\u{A0}créneaux: [jeudi 15 11:00–12:30]\u{A0}»
                """,
            en: """
                colloque.yaml:4:5: error: "when" is missing in "time slots"; write for example \
                `time slots: [Thursday 15 11:00–12:30]`
                """),
        paper(
            "places", "two", "invalid-number",
            fr:
                "papers.csv:2:31: erreur\u{A0}: «\u{A0}two\u{A0}» ne convient pas à la colonne «\u{A0}places\u{A0}»\u{A0}: écrire un nombre entier, 1 ou plus",
            en: "papers.csv:2:31: error: \"two\" will not do for the column \"places\": write a whole number, 1 or more"
        ),
        paper(
            "rank", "0", "invalid-number",
            fr:
                "papers.csv:2:31: erreur\u{A0}: «\u{A0}0\u{A0}» ne convient pas à la colonne «\u{A0}rang\u{A0}»\u{A0}: écrire un nombre entier, 1 ou plus",
            en: "papers.csv:2:31: error: \"0\" will not do for the column \"rank\": write a whole number, 1 or more"),
        paper(
            "time zone", "Tokyo", "unknown-time-zone",
            fr:
                "papers.csv:2:31: erreur\u{A0}: fuseau horaire inconnu «\u{A0}Tokyo\u{A0}»\u{A0}: écrire GMT+8 ou un nom comme Asia/Tokyo",
            en: "papers.csv:2:31: error: unknown time zone \"Tokyo\": write GMT+8 or a name such as Asia/Tokyo"),
        penalty(
            "C1,1,,,,2", "penalty-without-a-pair",
            fr: """
                penalties.csv:3: erreur\u{A0}: une pénalité porte sur une communication ou un axe et une salle ou un créneau, \
                sur deux axes, ou sur une salle et un créneau\u{A0}: remplir l’une de ces paires, non «\u{A0}communication\u{A0}» et \
                «\u{A0}axe\u{A0}»
                """,
            en: """
                penalties.csv:3: error: a penalty is about a paper or an axis and a room or a time slot, about two axes, or \
                about a room and a time slot: fill in one of these pairs, not "paper" and "axis"
                """),
        penalty(
            ",1,1,,,2", "penalty-of-one-axis",
            fr:
                "penalties.csv:3:4: erreur\u{A0}: les deux axes sont le même («\u{A0}1\u{A0}»)\u{A0}: en nommer un autre",
            en: "penalties.csv:3:4: error: both axes are the same (\"1\"): name another one"),
        penalty(
            "C1,,,Salle B,,many", "invalid-penalty",
            fr:
                "penalties.csv:3:15: erreur\u{A0}: «\u{A0}many\u{A0}» n’est pas un nombre de points\u{A0}: écrire un nombre entier, 0 ou plus",
            en: "penalties.csv:3:15: error: \"many\" is not a number of points: write a whole number, 0 or more"),
        penalty(
            "C1,,,,2012-11-15 11:00,2", "repeated-penalty",
            fr: "penalties.csv:3: erreur\u{A0}: la même paire est déjà en penalties.csv:2\u{A0}: n’en garder qu’une",
            en: "penalties.csv:3: error: the same pair already stands at penalties.csv:2: keep only one"),
        penalty(
            "C9,,,Salle B,,1", "unknown-paper",
            fr:
                "penalties.csv:3:1: erreur\u{A0}: communication inconnue «\u{A0}C9\u{A0}»\u{A0}: écrire l’id d’une autre communication",
            en: "penalties.csv:3:1: error: unknown paper \"C9\": write the id of another paper"),
    ]
}
