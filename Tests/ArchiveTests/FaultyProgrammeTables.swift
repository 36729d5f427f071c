/// Tables that are no programme, and exactly what is said of them.
enum FaultyProgrammeTables {
    static let all: [(String, [String], [String])] = [
        (
            "jour;titre",
            [
                "p.csv:1: erreur\u{A0}: il manque une colonne\u{A0}: début, start",
                "p.csv:1: erreur\u{A0}: il manque une colonne\u{A0}: salle, room",
                "p.csv:1: erreur\u{A0}: il manque une colonne\u{A0}: communication, id, paper",
            ],
            [
                "p.csv:1: error: a column is missing: début, start", "p.csv:1: error: a column is missing: salle, room",
                "p.csv:1: error: a column is missing: communication, id, paper",
            ]
        ),
        (
            "jour;début;salle;axe;id\n2012-11-15;9:30;Hall;;",
            ["p.csv:1: erreur\u{A0}: ce tableau n’a aucune séance"], ["p.csv:1: error: this table has no session"]
        ),
        (
            "jour;début;salle;axe;id\n30/02/2012;11:00;Salle 12;1;C01\nvendredi;midi;Salle 12;1;C01\nvendredi;25:00;Salle 12;1;C01\nvendredi;11:00;Salle 12;1;\nvendredi;15:00;Salle 13;1;C99",
            [
                "p.csv:2: erreur\u{A0}: «\u{A0}30/02/2012\u{A0}» n’est pas un jour du colloque\u{A0}: écrivez 2012-11-15 ou 15/11/2012",
                "p.csv:3: erreur\u{A0}: «\u{A0}midi\u{A0}» n’est pas une heure\u{A0}: écrivez 9:05 ou 9\u{202F}h\u{202F}05",
                "p.csv:4: erreur\u{A0}: «\u{A0}25:00\u{A0}» n’est pas une heure\u{A0}: écrivez 9:05 ou 9\u{202F}h\u{202F}05",
                "p.csv:5: erreur\u{A0}: cette ligne ne dit pas la communication",
                "p.csv:6: erreur\u{A0}: créneau inconnu «\u{A0}2012-11-16 15:00\u{A0}» — vouliez-vous dire «\u{A0}2012-11-16 11:00\u{A0}»\u{202F}?",
                "p.csv:6: erreur\u{A0}: salle inconnue «\u{A0}Salle 13\u{A0}»",
                "p.csv:6: erreur\u{A0}: communication inconnue «\u{A0}C99\u{A0}»",
            ],
            [
                #"p.csv:2: error: "30/02/2012" is not a day of the conference: write 2012-11-15 or 15/11/2012"#,
                #"p.csv:3: error: "midi" is not a time: write 9:05"#,
                #"p.csv:4: error: "25:00" is not a time: write 9:05"#,
                "p.csv:5: error: this row does not tell the paper",
                #"p.csv:6: error: unknown time slot "2012-11-16 15:00" — did you mean "2012-11-16 11:00"?"#,
                #"p.csv:6: error: unknown room "Salle 13""#,
                #"p.csv:6: error: unknown paper "C99""#,
            ]
        ),
    ]
}
