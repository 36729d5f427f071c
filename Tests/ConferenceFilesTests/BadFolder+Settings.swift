extension BadFolder {
    /// Keys and values of the settings.
    static let settings: [BadFolder] = [
        BadFolder(
            "missing-key", "colloque.yaml", "\n  - {id: 1, titre: Recevoir}\n  - {id: 2, titre: Attendre}", " []",
            fr: """
                colloque.yaml:10:7: erreur\u{A0}: «\u{A0}axes\u{A0}» manque\u{202F}; écrire par exemple \
                «\u{A0}axes: [{id: 1, titre: Le guichet}]\u{A0}»
                """,
            en: """
                colloque.yaml:10:7: error: "axes" is missing; write for example `axes: [{id: 1, title: The counter}]`
                """),
        BadFolder(
            "missing-key", "colloque.yaml", "titre: Le guichet\n", "",
            fr: """
                colloque.yaml: erreur\u{A0}: «\u{A0}titre\u{A0}» manque\u{202F}; écrire par exemple «\u{A0}titre: La \
                relation de clientèle\u{A0}»
                """,
            en: """
                colloque.yaml: error: "title" is missing; write for example `title: The client relationship`
                """),
        BadFolder(
            "missing-field", "colloque.yaml", "{nom: Salle B}", "{places: 12}",
            fr: """
                colloque.yaml:9:5: erreur\u{A0}: «\u{A0}nom\u{A0}» manque dans «\u{A0}salles\u{A0}»\u{202F}; écrire par \
                exemple «\u{A0}salles: [{nom: Salle A, places: 60}]\u{A0}»
                """,
            en: """
                colloque.yaml:9:5: error: "name" is missing in "rooms"; write for example `rooms: [{name: Room A, \
                capacity: 60}]`
                """),
        BadFolder(
            "unknown-key", "colloque.yaml", "titre: Le guichet", "titre: Le guichet\nsales: [x]",
            fr: """
                colloque.yaml:2:1: attention\u{A0}: clé inconnue, ignorée\u{A0}: «\u{A0}sales\u{A0}» — vouliez-vous dire \
                «\u{A0}salles\u{A0}»\u{202F}?
                """,
            en: """
                colloque.yaml:2:1: warning: unknown key, ignored: "sales" — did you mean "salles"?
                """),
        BadFolder(
            "unknown-key", "colloque.yaml", "titre: Le guichet", "titre: Le guichet\nbudget: 12000",
            fr: """
                colloque.yaml:2:1: attention\u{A0}: clé inconnue, ignorée\u{A0}: «\u{A0}budget\u{A0}». Ici on peut écrire \
                «\u{A0}titre\u{A0}», «\u{A0}lieu\u{A0}», «\u{A0}dates\u{A0}», «\u{A0}fuseau\u{A0}», \
                «\u{A0}langues\u{A0}», «\u{A0}durées\u{A0}», «\u{A0}créneaux\u{A0}», «\u{A0}temps collectifs\u{A0}», \
                «\u{A0}salles\u{A0}», «\u{A0}axes\u{A0}», «\u{A0}règles\u{A0}» ou «\u{A0}changements\u{A0}»
                """,
            en: """
                colloque.yaml:2:1: warning: unknown key, ignored: "budget". Here you can write "title", "place", \
                "dates", "time zone", "languages", "durations", "time slots", "events", "rooms", "axes", "rules" or \
                "changes"
                """),
        BadFolder(
            "repeated-key", "colloque.yaml", "titre: Le guichet", "titre: Le guichet\ntitle: The counter",
            fr: """
                colloque.yaml:2:1: erreur\u{A0}: «\u{A0}title\u{A0}» et «\u{A0}titre\u{A0}» sont la même clé\u{A0}: n’en \
                garder qu’une
                """,
            en: """
                colloque.yaml:2:1: error: "title" and "titre" are the same key: keep only one
                """),
        BadFolder(
            "empty-value", "colloque.yaml", "titre: Recevoir", "titre: Recevoir, couleur: ",
            fr: """
                colloque.yaml:11:30: attention\u{A0}: «\u{A0}couleur\u{A0}» n’a pas de valeur\u{A0}: en écrire une (entre \
                guillemets si elle commence par #) ou supprimer la clé
                """,
            en: """
                colloque.yaml:11:30: warning: "couleur" has no value: write one (in quotation marks if it starts \
                with #) or remove the key
                """),
        BadFolder(
            "wrong-kind-of-value", "colloque.yaml", "Le guichet", "[Le, guichet]",
            fr: """
                colloque.yaml:1:8: erreur\u{A0}: «\u{A0}titre\u{A0}» attend un texte, par exemple «\u{A0}titre: La \
                relation de clientèle\u{A0}»
                """,
            en: """
                colloque.yaml:1:8: error: "title" takes a text, for example `title: The client relationship`
                """),
        BadFolder(
            "wrong-kind-of-value", "colloque.yaml", "places: 60", "places: soixante",
            fr: """
                colloque.yaml:8:28: erreur\u{A0}: «\u{A0}places\u{A0}» attend un nombre entier, par exemple \
                «\u{A0}places: 60\u{A0}»
                """,
            en: """
                colloque.yaml:8:28: error: "capacity" takes a whole number, for example `capacity: 60`
                """),
        BadFolder(
            "wrong-kind-of-value", "colloque.yaml", "titre: Le guichet",
            "titre: Le guichet\ntemps collectifs: déjeuner",
            fr: """
                colloque.yaml:2:19: erreur\u{A0}: «\u{A0}temps collectifs\u{A0}» attend une liste, par exemple \
                «\u{A0}temps collectifs: [{quand: jeudi 15 9h–9h30, titre: Accueil}]\u{A0}»
                """,
            en: """
                colloque.yaml:2:19: error: "events" takes a list, for example `events: [{when: Thursday 15 \
                9:00–9:30, title: Welcome}]`
                """),
        BadFolder(
            "wrong-kind-of-value", "colloque.yaml", "{nom: Salle B}", "Salle B",
            fr: """
                colloque.yaml:9:5: erreur\u{A0}: «\u{A0}salles\u{A0}» attend des clés avec leurs valeurs, par exemple \
                «\u{A0}salles: [{nom: Salle A, places: 60}]\u{A0}»
                """,
            en: """
                colloque.yaml:9:5: error: "rooms" takes keys with their values, for example `rooms: [{name: Room A, \
                capacity: 60}]`
                """),
        BadFolder(
            "wrong-kind-of-value", "colloque.yaml", "", "Le guichet",
            fr: """
                colloque.yaml:1:1: erreur\u{A0}: le fichier attend des clés avec leurs valeurs, par exemple «\u{A0}titre: \
                La relation de clientèle\u{A0}»
                """,
            en: """
                colloque.yaml:1:1: error: the file takes keys with their values, for example `title: The client \
                relationship`
                """),
        BadFolder(
            "unknown-time-zone", "colloque.yaml", "titre: Le guichet", "titre: Le guichet\nfuseau: Paris",
            fr: """
                colloque.yaml:2:9: erreur\u{A0}: fuseau horaire inconnu\u{A0}: «\u{A0}Paris\u{A0}» — vouliez-vous dire \
                «\u{A0}Europe/Paris\u{A0}»\u{202F}?
                """,
            en: """
                colloque.yaml:2:9: error: unknown time zone: "Paris" — did you mean "Europe/Paris"?
                """),
        BadFolder(
            "unknown-language", "colloque.yaml", "titre: Le guichet", "titre: Le guichet\nlangues: [fr, klingon]",
            fr: """
                colloque.yaml:2:15: erreur\u{A0}: langue inconnue\u{A0}: «\u{A0}klingon\u{A0}». Colloque parle français \
                (fr) et anglais (en)
                """,
            en: """
                colloque.yaml:2:15: error: unknown language: "klingon". Colloque speaks French (fr) and English (en)
                """),
        BadFolder(
            "duplicate-room", "colloque.yaml", "Salle B", "salle a",
            fr: """
                colloque.yaml:9:5: erreur\u{A0}: la salle «\u{A0}salle a\u{A0}» est déjà en colloque.yaml:8:5\u{A0}: la \
                renommer ou la supprimer
                """,
            en: """
                colloque.yaml:9:5: error: the room "salle a" already stands at colloque.yaml:8:5: rename or remove \
                it
                """),
        BadFolder(
            "negative-capacity", "colloque.yaml", "places: 60", "places: -3",
            fr: """
                colloque.yaml:8:28: erreur\u{A0}: nombre de places de «\u{A0}Salle A\u{A0}» non valable\u{A0}: \
                -3\u{202F}; écrire un nombre positif, ou rien s’il est inconnu
                """,
            en: """
                colloque.yaml:8:28: error: capacity of "Salle A" not valid: -3; write a positive number, or nothing \
                if unknown
                """),
        BadFolder(
            "duplicate-axis",
            [
                ("colloque.yaml", "id: 2", "id: 1"),
                ("papers.csv", "C2,Two,2", "C2,Two,1"),
            ],
            fr: """
                colloque.yaml:12:5: erreur\u{A0}: l’axe «\u{A0}1\u{A0}» est déjà en colloque.yaml:11:5\u{A0}: changer son \
                id ou le supprimer
                """,
            en: """
                colloque.yaml:12:5: error: the axis "1" already stands at colloque.yaml:11:5: change its id or \
                remove it
                """),
        BadFolder(
            "axis-related-to-itself", "colloque.yaml", "titre: Recevoir", "titre: Recevoir, proches: [1]",
            fr: """
                colloque.yaml:11:40: attention\u{A0}: l’axe «\u{A0}1\u{A0}» est dit proche de lui-même\u{A0}: supprimer \
                ce renvoi
                """,
            en: """
                colloque.yaml:11:40: warning: the axis "1" is said to be related to itself: remove this mention
                """),
        BadFolder(
            "unknown-axis", "colloque.yaml", "titre: Recevoir", "titre: Recevoir, proches: [7]",
            fr: """
                colloque.yaml:11:40: erreur\u{A0}: axe inconnu «\u{A0}7\u{A0}»\u{A0}: l’ajouter aux axes des réglages
                """,
            en: """
                colloque.yaml:11:40: error: unknown axis "7": add it to the axes of the settings
                """),
        BadFolder(
            "invalid-colour", "colloque.yaml", "titre: Recevoir", "titre: Recevoir, couleur: bleu",
            fr: """
                colloque.yaml:11:39: erreur\u{A0}: couleur non comprise\u{A0}: «\u{A0}bleu\u{A0}»\u{202F}; écrire entre \
                guillemets comme "#1b6ca8"
                """,
            en: """
                colloque.yaml:11:39: error: colour not understood: "bleu"; write it in quotation marks as "#1b6ca8"
                """),
        BadFolder(
            "duplicate-rule", "colloque.yaml", "salles:",
            "règles: {axe-sans-interruption: 3, Axe sans interruption: 4}\nsalles:",
            fr: """
                colloque.yaml:7:36: erreur\u{A0}: la règle «\u{A0}Axe sans interruption\u{A0}» est déjà en \
                colloque.yaml:7:10\u{A0}: n’en garder qu’une
                """,
            en: """
                colloque.yaml:7:36: error: the rule "Axe sans interruption" already stands at colloque.yaml:7:10: \
                keep only one
                """),
        BadFolder(
            "invalid-weight", "colloque.yaml", "salles:", "règles: {axe-sans-interruption: beaucoup}\nsalles:",
            fr: """
                colloque.yaml:7:33: erreur\u{A0}: poids de «\u{A0}axe-sans-interruption\u{A0}» non compris\u{A0}: \
                «\u{A0}beaucoup\u{A0}»\u{202F}; écrire un nombre entier de 0 à 1\u{202F}000\u{202F}000, \
                «\u{A0}oui\u{A0}» ou «\u{A0}non\u{A0}»
                """,
            en: """
                colloque.yaml:7:33: error: weight of "axe-sans-interruption" not understood: "beaucoup"; write a \
                whole number from 0 to 1,000,000, "yes" or "no"
                """),
    ]
}
