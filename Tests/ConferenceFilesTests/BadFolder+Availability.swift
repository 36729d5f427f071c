extension BadFolder {
    /// Cells that say when somebody comes.
    static let availability: [BadFolder] = [
        BadFolder(
            "two-readings", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,dès 10h,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: \
                «\u{A0}dès 10h\u{A0}» se lit de deux façons\u{A0}: «\u{A0}disponible dès 10h\u{A0}» (jeudi dès \
                10\u{202F}h, vendredi dès 10\u{202F}h) ou «\u{A0}indisponible dès 10h\u{A0}» (jeudi jusqu’à 10\u{202F}h, \
                vendredi jusqu’à 10\u{202F}h)\u{202F}; écrire l’une des deux
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "dès 10h" can be read in two ways: "available \
                dès 10h" (Thursday from 10:00, Friday from 10:00) or "unavailable dès 10h" (Thursday until 10:00, \
                Friday until 10:00): write one of them
                """),
        BadFolder(
            "two-readings",
            [
                ("speakers.csv", "unavailable", "contraintes"),
                ("speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,pas dispo jeudi; vendredi matin,"),
            ],
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}contraintes\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}vendredi \
                matin\u{A0}» se lit de deux façons\u{A0}: «\u{A0}disponible vendredi matin\u{A0}» (vendredi \
                matin\u{202F}; absent jeudi) ou «\u{A0}indisponible vendredi matin\u{A0}» (jeudi\u{202F}; vendredi \
                après-midi)\u{202F}; écrire l’une des deux
                """,
            en: """
                speakers.csv:2:15: error: "constraints" of Ada Lovelace: "vendredi matin" can be read in two ways: \
                "available vendredi matin" (Friday morning; away Thursday) or "unavailable vendredi matin" (Thursday; \
                Friday afternoon): write one of them
                """),
        BadFolder(
            "two-readings", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,\"pas jeudi, vendredi\",",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}pas jeudi, \
                vendredi\u{A0}» se lit de deux façons\u{A0}: dire de chaque jour ce qu’il en est, comme «\u{A0}pas \
                jeudi\u{202F}; pas vendredi\u{A0}» ou «\u{A0}pas jeudi\u{202F}; disponible vendredi\u{A0}»
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "pas jeudi, vendredi" can be read in two ways: \
                say of each day what it is, as in "not Thursday; not Friday" or "not Thursday; available Friday"
                """),
        BadFolder(
            "travel-without-hour", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,arrive vendredi,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}arrive \
                vendredi\u{A0}»\u{A0}: dire l’heure, comme «\u{A0}arrive jeudi à 11h\u{A0}»
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "arrive vendredi": say the time, as in "arrives \
                Thursday at 11am"
                """),
        BadFolder(
            "contradictory-availability", "speakers.csv", "Ada Lovelace,,,",
            "Ada Lovelace,,uniquement jeudi; pas jeudi,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: \
                «\u{A0}uniquement jeudi; pas jeudi\u{A0}» dit une chose et son contraire
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "uniquement jeudi; pas jeudi" contradicts itself
                """),
        BadFolder(
            "other-count-of-days", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,dispo les 3 jours,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}dispo les \
                3 jours\u{A0}»\u{A0}: le colloque a 2 jours, pas 3\u{A0}: dire lesquels
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "dispo les 3 jours": the conference has 2 days, \
                not 3: say which
                """),
        BadFolder(
            "availability-assumed", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,train à 17h vendredi,",
            fr: """
                speakers.csv:2:15: attention\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}train à \
                17h vendredi\u{A0}»\u{A0}: compté comme un départ à 16\u{202F}h, une heure avant 17\u{202F}h
                """,
            en: """
                speakers.csv:2:15: warning: "unavailable" of Ada Lovelace: "train à 17h vendredi": counted as leaving at \
                16:00, an hour before 17:00
                """),
        BadFolder(
            "remark-not-understood",
            [
                ("speakers.csv", "unavailable", "remarques"),
                ("speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,jeudi selon la météo,"),
                ("speakers.csv", "Alan Turing,,,", "Alan Turing,,parle en espagnol,"),
            ],
            fr: """
                speakers.csv:2:15: attention\u{A0}: «\u{A0}remarques\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}jeudi selon \
                la météo\u{A0}» parle d’horaires sans être compris\u{A0}: rien n’en est retenu\u{202F}; l’écrire dans la \
                colonne «\u{A0}disponible\u{A0}» ou «\u{A0}indisponible\u{A0}»
                """,
            en: """
                speakers.csv:2:15: warning: "remarks" of Ada Lovelace: "jeudi selon la météo" speaks of hours and is not \
                understood: nothing is made of it; write it in the column "available" or "unavailable"
                """),
    ]
}
