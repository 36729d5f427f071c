/// Files that are no programme, and exactly what is said of them.
enum FaultyProgrammeFiles {
    static let all: [(String, [String], [String])] = [
        (
            #"{"schema": "colloque-programme/2", "sessions": []}"#,
            [
                "programme.json[schema]: erreur\u{A0}: schéma inconnu «\u{A0}colloque-programme/2\u{A0}»\u{A0}: cette version lit «\u{A0}colloque-programme/1\u{A0}»"
            ],
            [
                #"programme.json[schema]: error: unknown schema "colloque-programme/2": this version reads "colloque-programme/1""#
            ]
        ),
        (
            "{\n  \"sessions\": [,]\n}",
            [
                "programme.json:2:16: erreur\u{A0}: ce n’est pas du JSON\u{A0}: il manque ou il y a en trop, près d’ici, un guillemet, une virgule ou une accolade"
            ],
            [
                "programme.json:2:16: error: this is not JSON: near here, a quotation mark, comma or brace is missing or in excess"
            ]
        ),
        (
            "{}", ["programme.json: erreur\u{A0}: il manque «\u{A0}sessions\u{A0}»"],
            [#"programme.json: error: "sessions" is missing"#]
        ),
        (
            #"{"sessions": [{"timeSlot": 7, "room": "Salle 12", "papers": []}, {"timeSlot": "2012-11-15 14:00", "papers": []}, {"timeSlot": "2012-11-15 14:00", "room": "Salle 12", "papers": [3]}]}"#,
            [
                "programme.json[sessions[0].timeSlot]: erreur\u{A0}: ce n’est pas la sorte de valeur attendue ici (voir le schéma de programme.json)",
                "programme.json[sessions[1]]: erreur\u{A0}: il manque «\u{A0}room\u{A0}»",
                "programme.json[sessions[2].papers[0]]: erreur\u{A0}: ce n’est pas la sorte de valeur attendue ici (voir le schéma de programme.json)",
            ],
            [
                "programme.json[sessions[0].timeSlot]: error: not the kind of value that is expected here (see the schema of programme.json)",
                #"programme.json[sessions[1]]: error: "room" is missing"#,
                "programme.json[sessions[2].papers[0]]: error: not the kind of value that is expected here (see the schema of programme.json)",
            ]
        ),
        (
            #"{"sessions": [{"timeSlot": "2012-11-15 11:30", "room": "Sale 12", "axis": "9", "papers": ["C01", "Cl1", "tout autre chose"]}, {"timeSlot": "2012-11-15 14:00", "room": "Salle 12", "papers": []}]}"#,
            [
                "programme.json[sessions[0]]: erreur\u{A0}: créneau inconnu «\u{A0}2012-11-15 11:30\u{A0}» — vouliez-vous dire «\u{A0}2012-11-15 11:00\u{A0}»\u{202F}?",
                "programme.json[sessions[0]]: erreur\u{A0}: salle inconnue «\u{A0}Sale 12\u{A0}» — vouliez-vous dire «\u{A0}Salle 12\u{A0}»\u{202F}?",
                "programme.json[sessions[0]]: erreur\u{A0}: communication inconnue «\u{A0}Cl1\u{A0}» — vouliez-vous dire «\u{A0}C01\u{A0}»\u{202F}?",
                "programme.json[sessions[0]]: erreur\u{A0}: communication inconnue «\u{A0}tout autre chose\u{A0}»",
                "programme.json[sessions[0]]: erreur\u{A0}: axe inconnu «\u{A0}9\u{A0}»",
                "programme.json[sessions[1]]: erreur\u{A0}: une séance sans communication doit dire son axe",
            ],
            [
                #"programme.json[sessions[0]]: error: unknown time slot "2012-11-15 11:30" — did you mean "2012-11-15 11:00"?"#,
                #"programme.json[sessions[0]]: error: unknown room "Sale 12" — did you mean "Salle 12"?"#,
                #"programme.json[sessions[0]]: error: unknown paper "Cl1" — did you mean "C01"?"#,
                #"programme.json[sessions[0]]: error: unknown paper "tout autre chose""#,
                #"programme.json[sessions[0]]: error: unknown axis "9""#,
                "programme.json[sessions[1]]: error: a session without papers must tell its axis",
            ]
        ),
    ]
}
