extension BadFolder {
    /// Days, hours and durations.
    static let hours: [BadFolder] = [
        BadFolder(
            "repeated-day", "colloque.yaml", "2012-11-15 / 2012-11-16", "[2012-11-15, 2012-11-16, 2012-11-15]",
            fr: """
                colloque.yaml:2:33: attention\u{A0}: le jeudi 15 novembre est déjà dans les dates\u{A0}: vérifier le jour
                """,
            en: """
                colloque.yaml:2:33: warning: Thursday 15 November is already among the dates: check the day
                """),
        BadFolder(
            "dates-not-understood", "colloque.yaml", "2012-11-15 / 2012-11-16", "15 et 16 novembre",
            fr: """
                colloque.yaml:2:8: erreur\u{A0}: dates non comprises\u{A0}: «\u{A0}15 et 16 novembre\u{A0}». On peut \
                écrire «\u{A0}2012-11-15 / 2012-11-16\u{A0}» ou «\u{A0}15–16 novembre 2012\u{A0}», toujours avec \
                l’année
                """,
            en: """
                colloque.yaml:2:8: error: dates not understood: "15 et 16 novembre". You can write "2012-11-15 / \
                2012-11-16" or "15–16 November 2012", always with the year
                """),
        BadFolder(
            "too-many-days", "colloque.yaml", "2012-11-16", "2013-11-16",
            fr: """
                colloque.yaml:2:8: erreur\u{A0}: plus de 31 jours\u{A0}: vérifier le mois et l’année
                """,
            en: """
                colloque.yaml:2:8: error: more than 31 days: check the month and the year
                """),
        BadFolder(
            "impossible-date", "colloque.yaml", "2012-11-15 / 2012-11-16", "2012-02-30",
            fr: """
                colloque.yaml:2:8: erreur\u{A0}: «\u{A0}2012-02-30\u{A0}»\u{A0}: le 2012-02-30 n’existe pas au calendrier
                """,
            en: """
                colloque.yaml:2:8: error: "2012-02-30": 2012-02-30 is not in the calendar
                """),
        BadFolder(
            "reversed-hours", "colloque.yaml", "2012-11-15 / 2012-11-16", "2012-11-16 / 2012-11-15",
            fr: """
                colloque.yaml:2:8: erreur\u{A0}: «\u{A0}2012-11-16 / 2012-11-15\u{A0}»\u{A0}: la fin (2012-11-15) ne \
                vient pas après le début (2012-11-16)
                """,
            en: """
                colloque.yaml:2:8: error: "2012-11-16 / 2012-11-15": the end (2012-11-15) does not come after the \
                start (2012-11-16)
                """),
        BadFolder(
            "reversed-hours", "colloque.yaml", "11:00–12:30", "12:30–11:00",
            fr: """
                colloque.yaml:4:5: erreur\u{A0}: «\u{A0}jeudi 15 12:30–11:00\u{A0}»\u{A0}: la fin (11\u{202F}h) ne vient \
                pas après le début (12\u{202F}h\u{202F}30)
                """,
            en: """
                colloque.yaml:4:5: error: "jeudi 15 12:30–11:00": the end (11:00) does not come after the start \
                (12:30)
                """),
        BadFolder(
            "hours-missing", "colloque.yaml", "jeudi 15 11:00–12:30", "jeudi 15 matin",
            fr: """
                colloque.yaml:4:5: erreur\u{A0}: «\u{A0}jeudi 15 matin\u{A0}» ne dit pas quand cela commence et \
                finit\u{202F}; écrire par exemple «\u{A0}créneaux: [jeudi 15 11:00–12:30]\u{A0}»
                """,
            en: """
                colloque.yaml:4:5: error: "jeudi 15 matin" does not say when it starts and ends; write for example \
                `time slots: [Thursday 15 11:00–12:30]`
                """),
        BadFolder(
            "impossible-time", "colloque.yaml", "jeudi 15 14:00–15:30", "jeudi 15 14h–25h",
            fr: """
                colloque.yaml:5:5: erreur\u{A0}: «\u{A0}jeudi 15 14h–25h\u{A0}»\u{A0}: «\u{A0}25:00\u{A0}» n’est pas une \
                heure, qui va de 0\u{202F}h à 24\u{202F}h
                """,
            en: """
                colloque.yaml:5:5: error: "jeudi 15 14h–25h": "25:00" is not a time, which goes from 0:00 to 24:00
                """),
        BadFolder(
            "day-outside-dates", "colloque.yaml", "vendredi 16 9", "samedi 17 9",
            fr: """
                colloque.yaml:6:5: erreur\u{A0}: «\u{A0}samedi 17 9:30–11:00\u{A0}»\u{A0}: «\u{A0}samedi 17\u{A0}» n’est \
                pas un jour du colloque\u{A0}: jeudi 15 novembre et vendredi 16 novembre
                """,
            en: """
                colloque.yaml:6:5: error: "samedi 17 9:30–11:00": "Saturday 17" is not a day of the conference: \
                Thursday 15 November and Friday 16 November
                """),
        BadFolder(
            "day-outside-dates", "colloque.yaml", "vendredi 16 9", "samedi 9",
            fr: """
                colloque.yaml:6:5: erreur\u{A0}: «\u{A0}samedi 9:30–11:00\u{A0}»\u{A0}: «\u{A0}samedi\u{A0}» n’est pas un \
                jour du colloque\u{A0}: jeudi 15 novembre et vendredi 16 novembre
                """,
            en: """
                colloque.yaml:6:5: error: "samedi 9:30–11:00": "Saturday" is not a day of the conference: Thursday \
                15 November and Friday 16 November
                """),
        BadFolder(
            "day-outside-dates", "colloque.yaml", "vendredi 16 9", "2012-12-16 9",
            fr: """
                colloque.yaml:6:5: erreur\u{A0}: «\u{A0}2012-12-16 9:30–11:00\u{A0}»\u{A0}: «\u{A0}dimanche 16 \
                décembre\u{A0}» n’est pas un jour du colloque\u{A0}: jeudi 15 novembre et vendredi 16 novembre
                """,
            en: """
                colloque.yaml:6:5: error: "2012-12-16 9:30–11:00": "Sunday 16 December" is not a day of the \
                conference: Thursday 15 November and Friday 16 November
                """),
        BadFolder(
            "other-weekday", "colloque.yaml", "vendredi 16 9", "jeudi 16 9",
            fr: """
                colloque.yaml:6:5: erreur\u{A0}: «\u{A0}jeudi 16 9:30–11:00\u{A0}»\u{A0}: le 2012-11-16 est un vendredi, \
                pas un jeudi
                """,
            en: """
                colloque.yaml:6:5: error: "jeudi 16 9:30–11:00": 2012-11-16 is a Friday, not a Thursday
                """),
        BadFolder(
            "ambiguous-weekday",
            [
                ("colloque.yaml", "2012-11-15 / 2012-11-16", "2012-11-15 / 2012-11-23"),
                ("colloque.yaml", "vendredi 16 9", "vendredi 9"),
            ],
            fr: """
                colloque.yaml:6:5: erreur\u{A0}: «\u{A0}vendredi 9:30–11:00\u{A0}»\u{A0}: le colloque a plusieurs jours \
                «\u{A0}vendredi\u{A0}»\u{A0}: écrire vendredi 16 novembre ou vendredi 23 novembre
                """,
            en: """
                colloque.yaml:6:5: error: "vendredi 9:30–11:00": the conference has several days "Friday": write \
                Friday 16 November or Friday 23 November
                """),
        BadFolder(
            "overlapping-time-slots", "colloque.yaml", "jeudi 15 14:00–15:30", "jeudi 15 12:00–13:30",
            fr: """
                colloque.yaml:5:5: erreur\u{A0}: le créneau «\u{A0}jeudi 15 novembre, 12\u{202F}h\u{A0}– \
                13\u{202F}h\u{202F}30\u{A0}» chevauche «\u{A0}jeudi 15 novembre, 11\u{202F}h\u{A0}– \
                12\u{202F}h\u{202F}30\u{A0}» (colloque.yaml:4:5)\u{A0}: des séances parallèles ont les mêmes heures
                """,
            en: """
                colloque.yaml:5:5: error: the time slot "Thursday 15 November, 12:00–13:30" overlaps "Thursday 15 \
                November, 11:00–12:30" (colloque.yaml:4:5): parallel sessions have the same hours
                """),
        BadFolder(
            "event-overlaps-time-slot", "colloque.yaml", "salles:",
            "temps collectifs: [{quand: jeudi 15 12h–14h, titre: Déjeuner}]\nsalles:",
            fr: """
                colloque.yaml:7:28: attention\u{A0}: «\u{A0}Déjeuner\u{A0}» a lieu pendant le créneau «\u{A0}jeudi 15 \
                novembre, 11\u{202F}h\u{A0}– 12\u{202F}h\u{202F}30\u{A0}»\u{A0}: vérifier les heures
                """,
            en: """
                colloque.yaml:7:28: warning: "Déjeuner" is held during the time slot "Thursday 15 November, \
                11:00–12:30": check the hours
                """),
        BadFolder(
            "time-slot-too-short", "colloque.yaml", "14:00–15:30", "14:00–14:25",
            fr: """
                colloque.yaml:5:5: attention\u{A0}: aucune communication ne tient dans le créneau «\u{A0}jeudi 15 \
                novembre, 14\u{202F}h\u{A0}– 14\u{202F}h\u{202F}25\u{A0}»\u{A0}: il dure 25 minutes, la plus courte en \
                demande 30
                """,
            en: """
                colloque.yaml:5:5: warning: no paper fits in the time slot "Thursday 15 November, 14:00–14:25": it \
                lasts 25 minutes, the shortest takes 30
                """),
        BadFolder(
            "duration-not-understood", "colloque.yaml", "salles:", "durées: {communication: vingt}\nsalles:",
            fr: """
                colloque.yaml:7:25: erreur\u{A0}: durée non comprise\u{A0}: «\u{A0}vingt\u{A0}». On peut écrire 20, 20 \
                min, 1h ou 1h30
                """,
            en: """
                colloque.yaml:7:25: error: duration not understood: "vingt". You can write 20, 20 min, 1h or 1h30
                """),
        BadFolder(
            "negative-duration", "papers.csv", "Ada Lovelace,,", "Ada Lovelace,-20,",
            fr: """
                papers.csv:2:24: erreur\u{A0}: durée négative\u{A0}: «\u{A0}-20\u{A0}»\u{202F}; écrire un nombre de \
                minutes comme 20
                """,
            en: """
                papers.csv:2:24: error: negative duration: "-20"; write a number of minutes such as 20
                """),
        BadFolder(
            "zero-duration", "papers.csv", "Ada Lovelace,,", "Ada Lovelace,0,",
            fr: """
                papers.csv:2:24: erreur\u{A0}: durée nulle\u{A0}: une communication dure au moins une minute
                """,
            en: """
                papers.csv:2:24: error: duration of zero: a paper takes one minute at least
                """),
        BadFolder(
            "absurd-duration", "papers.csv", "Ada Lovelace,,", "Ada Lovelace,2000,",
            fr: """
                papers.csv:2:24: erreur\u{A0}: durée démesurée\u{A0}: «\u{A0}2000\u{A0}»\u{202F}; 480 minutes au plus
                """,
            en: """
                papers.csv:2:24: error: absurd duration: "2000"; 480 minutes at most
                """),
        BadFolder(
            "phrase-not-understood", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,jeudi vers midi,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: horaire non compris\u{A0}: «\u{A0}jeudi vers midi\u{A0}», à partir de \
                «\u{A0}vers midi\u{A0}». On peut écrire «\u{A0}jeudi 15\u{A0}», «\u{A0}jeudi 15 matin\u{A0}», \
                «\u{A0}vendredi 16 après 15 h\u{A0}», «\u{A0}2012-11-16 09:00-12:00\u{A0}», «\u{A0}tous les \
                matins\u{A0}» ou «\u{A0}tout sauf vendredi 16 matin\u{A0}»
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: hours not understood: "jeudi vers midi", from "vers midi" on. You can \
                write "Thursday 15", "Thursday 15 morning", "Friday 16 after 3pm", "2012-11-16 09:00-12:00", "every \
                morning" or "all except Friday 16 morning"
                """),
        BadFolder(
            "ambiguous-phrase", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,jeudi et vendredi matin,",
            fr: """
                speakers.csv:2:15: erreur\u{A0}: «\u{A0}indisponible\u{A0}» pour Ada Lovelace\u{A0}: «\u{A0}jeudi et vendredi matin\u{A0}» se lit de deux façons\u{A0}: \
                écrire chaque jour avec ses heures, séparés par un point-virgule, comme «\u{A0}jeudi matin\u{202F}; \
                vendredi matin\u{A0}»
                """,
            en: """
                speakers.csv:2:15: error: "unavailable" of Ada Lovelace: "jeudi et vendredi matin" can be read in two ways: write each day with its \
                hours, separated by a semicolon, as in "Thursday morning; Friday morning"
                """),
        BadFolder(
            "phrase-not-understood", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,bientôt @ Salle B",
            fr: """
                papers.csv:2:28: erreur\u{A0}: horaire non compris\u{A0}: «\u{A0}bientôt\u{A0}». On peut écrire \
                «\u{A0}jeudi 15\u{A0}», «\u{A0}jeudi 15 matin\u{A0}», «\u{A0}vendredi 16 après 15 h\u{A0}», \
                «\u{A0}2012-11-16 09:00-12:00\u{A0}», «\u{A0}tous les matins\u{A0}» ou «\u{A0}tout sauf vendredi 16 \
                matin\u{A0}»
                """,
            en: """
                papers.csv:2:28: error: hours not understood: "bientôt". You can write "Thursday 15", "Thursday 15 \
                morning", "Friday 16 after 3pm", "2012-11-16 09:00-12:00", "every morning" or "all except Friday 16 \
                morning"
                """),
    ]
}
