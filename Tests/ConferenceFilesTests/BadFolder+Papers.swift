extension BadFolder {
    /// Headings and papers.
    static let papers: [BadFolder] = [
        BadFolder(
            "unknown-column", "papers.csv", "other axes", "remarks",
            fr: """
                papers.csv:1:15: note\u{A0}: colonne inconnue, ignorée\u{A0}: «\u{A0}remarks\u{A0}»
                """,
            en: """
                papers.csv:1:15: note: unknown column, ignored: "remarks"
                """),
        BadFolder(
            "unknown-column", "papers.csv", "audience", "audiense",
            fr: """
                papers.csv:1:44: attention\u{A0}: colonne inconnue, ignorée\u{A0}: «\u{A0}audiense\u{A0}» — vouliez-vous \
                dire «\u{A0}audience\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:1:44: warning: unknown column, ignored: "audiense" — did you mean "audience"?
                """),
        BadFolder(
            "repeated-column", "papers.csv", "other axes", "titre",
            fr: """
                papers.csv:1:15: erreur\u{A0}: «\u{A0}titre\u{A0}» et «\u{A0}title\u{A0}» (papers.csv:1:4) sont la même \
                colonne\u{A0}: n’en garder qu’une
                """,
            en: """
                papers.csv:1:15: error: "titre" and "title" (papers.csv:1:4) are the same column: keep only one
                """),
        BadFolder(
            "missing-column", "papers.csv", "title,axis", "titel,axis",
            fr: """
                papers.csv:1:1: erreur\u{A0}: la colonne «\u{A0}titre\u{A0}» (ou «\u{A0}title\u{A0}») manque — faut-il \
                renommer «\u{A0}titel\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:1:1: error: the column "title" (or "titre") is missing — should "titel" be renamed?
                """),
        BadFolder(
            "missing-column", "speakers.csv", "name,", "person,",
            fr: """
                speakers.csv:1:1: erreur\u{A0}: la colonne «\u{A0}nom\u{A0}» (ou «\u{A0}name\u{A0}») manque\u{A0}: \
                l’ajouter
                speakers.csv:1:1: note\u{A0}: colonne inconnue, ignorée\u{A0}: «\u{A0}person\u{A0}»
                """,
            en: """
                speakers.csv:1:1: error: the column "name" (or "nom") is missing: add it
                speakers.csv:1:1: note: unknown column, ignored: "person"
                """),
        BadFolder(
            "empty-table", "papers.csv", "", "id,title,axis",
            fr: """
                papers.csv:1:1: erreur\u{A0}: il n’y a aucune ligne sous les titres de colonne\u{A0}: remplir le tableau
                """,
            en: """
                papers.csv:1:1: error: there is no row under the headings: fill in the table
                """),
        BadFolder(
            "empty-table", "speakers.csv", "", "name",
            fr: """
                speakers.csv:1:1: erreur\u{A0}: il n’y a aucune ligne sous les titres de colonne\u{A0}: remplir le \
                tableau
                """,
            en: """
                speakers.csv:1:1: error: there is no row under the headings: fill in the table
                """),
        BadFolder(
            "missing-value", "papers.csv", "C2,Two", "C2,",
            fr: """
                papers.csv:3:4: erreur\u{A0}: la colonne «\u{A0}titre\u{A0}» est vide sur cette ligne\u{A0}: la remplir \
                ou supprimer la ligne
                """,
            en: """
                papers.csv:3:4: error: the column "title" is empty on this line: fill it in or remove the line
                """),
        BadFolder(
            "missing-value", "papers.csv", "C2,Two", ",Two",
            fr: """
                papers.csv:3:1: erreur\u{A0}: la colonne «\u{A0}id\u{A0}» est vide sur cette ligne\u{A0}: la remplir ou \
                supprimer la ligne
                """,
            en: """
                papers.csv:3:1: error: the column "id" is empty on this line: fill it in or remove the line
                """),
        BadFolder(
            "duplicate-paper", "papers.csv", "C2,", "C1,",
            fr: """
                papers.csv:3:1: erreur\u{A0}: l’id «\u{A0}C1\u{A0}» est déjà en papers.csv:2:1\u{A0}: donner un autre id \
                à cette communication
                """,
            en: """
                papers.csv:3:1: error: the id "C1" already stands at papers.csv:2:1: give this paper another id
                """),
        BadFolder(
            "no-accepted-papers",
            [
                ("papers.csv", "Ada Lovelace,,,,", "Ada Lovelace,,,,reserve"),
                ("papers.csv", "Alan Turing,,,,", "Alan Turing,,,,en réserve"),
            ],
            fr: """
                papers.csv: erreur\u{A0}: aucune communication n’est acceptée\u{A0}: vider la colonne \
                «\u{A0}statut\u{A0}» ou y écrire «\u{A0}acceptée\u{A0}»
                """,
            en: """
                papers.csv: error: no paper is accepted: empty the column "status" or write "accepted" there
                """),
        BadFolder(
            "repeated-axis", "papers.csv", "C1,One,1,", "C1,One,1,1",
            fr: """
                papers.csv:2:10: attention\u{A0}: l’axe «\u{A0}1\u{A0}» est déjà donné pour «\u{A0}C1\u{A0}»\u{A0}: le \
                supprimer de cette liste
                """,
            en: """
                papers.csv:2:10: warning: the axis "1" is already given for "C1": remove it from this list
                """),
        BadFolder(
            "nobody-speaks",
            [
                ("papers.csv", "Ada Lovelace,", ","),
                ("speakers.csv", "Ada Lovelace,,,\n", ""),
            ],
            fr: """
                papers.csv:2:11: attention\u{A0}: personne ne présente «\u{A0}C1\u{A0}»\u{A0}: remplir la colonne \
                «\u{A0}intervenants\u{A0}»
                """,
            en: """
                papers.csv:2:11: warning: nobody presents "C1": fill in the column "speakers"
                """),
        BadFolder(
            "repeated-speaker", "papers.csv", "Ada Lovelace", "Ada Lovelace; ada lovelace",
            fr: """
                papers.csv:2:11: attention\u{A0}: «\u{A0}ada lovelace\u{A0}» figure deux fois pour cette \
                communication\u{A0}: ne l’écrire qu’une fois
                """,
            en: """
                papers.csv:2:11: warning: "ada lovelace" is named twice for this paper: write the name once
                """),
        BadFolder(
            "unknown-status", "papers.csv", "Ada Lovelace,,,,", "Ada Lovelace,,,,acceptd",
            fr: """
                papers.csv:2:27: erreur\u{A0}: statut inconnu\u{A0}: «\u{A0}acceptd\u{A0}». On peut écrire \
                «\u{A0}acceptée\u{A0}», «\u{A0}réserve\u{A0}» ou «\u{A0}retirée\u{A0}» — vouliez-vous dire \
                «\u{A0}accepted\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:2:27: error: unknown status: "acceptd". You can write "accepted", "reserve" or \
                "withdrawn" — did you mean "accepted"?
                """),
        BadFolder(
            "unknown-status", "papers.csv", "Ada Lovelace,,,,", "Ada Lovelace,,,,peut-être",
            fr: """
                papers.csv:2:27: erreur\u{A0}: statut inconnu\u{A0}: «\u{A0}peut-être\u{A0}». On peut écrire \
                «\u{A0}acceptée\u{A0}», «\u{A0}réserve\u{A0}» ou «\u{A0}retirée\u{A0}»
                """,
            en: """
                papers.csv:2:27: error: unknown status: "peut-être". You can write "accepted", "reserve" or \
                "withdrawn"
                """),
        BadFolder(
            "invalid-audience", "papers.csv", "Ada Lovelace,,", "Ada Lovelace,,beaucoup",
            fr: """
                papers.csv:2:25: erreur\u{A0}: public non compris\u{A0}: «\u{A0}beaucoup\u{A0}»\u{202F}; écrire un nombre \
                de personnes, comme 40
                """,
            en: """
                papers.csv:2:25: error: audience not understood: "beaucoup"; write a number of people, such as 40
                """),
        BadFolder(
            "equipment-nowhere", "papers.csv", "Ada Lovelace,,,", "Ada Lovelace,,,piano",
            fr: """
                papers.csv:2:26: attention\u{A0}: aucune salle n’offre «\u{A0}piano\u{A0}»\u{A0}: l’ajouter à \
                l’équipement d’une salle
                """,
            en: """
                papers.csv:2:26: warning: no room offers "piano": add it to a room’s equipment
                """),
        BadFolder(
            "equipment-nowhere", "papers.csv", "Ada Lovelace,,,", "Ada Lovelace,,,vidéoprojeteur",
            fr: """
                papers.csv:2:26: attention\u{A0}: aucune salle n’offre «\u{A0}vidéoprojeteur\u{A0}»\u{A0}: l’ajouter à \
                l’équipement d’une salle — vouliez-vous dire «\u{A0}vidéoprojecteur\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:2:26: warning: no room offers "vidéoprojeteur": add it to a room’s equipment — did you \
                mean "vidéoprojecteur"?
                """),
        BadFolder(
            "paper-too-long", "papers.csv", "Ada Lovelace,", "Ada Lovelace,2h",
            fr: """
                papers.csv:2:1: attention\u{A0}: «\u{A0}C1\u{A0}» demande 130 minutes, discussion comprise, et le créneau \
                le plus long en a 90
                """,
            en: """
                papers.csv:2:1: warning: "C1" takes 130 minutes with its discussion, and the longest time slot has \
                90
                """),
        BadFolder(
            "pin-not-understood", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,bientôt",
            fr: """
                papers.csv:2:28: erreur\u{A0}: épingle non comprise\u{A0}: «\u{A0}bientôt\u{A0}». On peut écrire \
                «\u{A0}jeudi 15 11:00\u{A0}», «\u{A0}Salle A\u{A0}» ou «\u{A0}jeudi 15 11:00 @ Salle A\u{A0}»
                """,
            en: """
                papers.csv:2:28: error: pin not understood: "bientôt". You can write "Thursday 15 11:00", "Salle A" \
                or "Thursday 15 11:00 @ Salle A"
                """),
        BadFolder(
            "unknown-room", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,Sale B",
            fr: """
                papers.csv:2:28: erreur\u{A0}: salle inconnue «\u{A0}Sale B\u{A0}» — vouliez-vous dire «\u{A0}Salle \
                B\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:2:28: error: unknown room "Sale B" — did you mean "Salle B"?
                """),
        BadFolder(
            "unknown-room", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,jeudi 15 11:00 @ Bibliothèque",
            fr: """
                papers.csv:2:28: erreur\u{A0}: salle inconnue «\u{A0}Bibliothèque\u{A0}»\u{A0}: l’ajouter aux salles des \
                réglages
                """,
            en: """
                papers.csv:2:28: error: unknown room "Bibliothèque": add it to the rooms of the settings
                """),
        BadFolder(
            "pin-outside-time-slots", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,jeudi 15 17:00",
            fr: """
                papers.csv:2:28: erreur\u{A0}: aucun créneau à ce moment\u{A0}: «\u{A0}jeudi 15 17:00\u{A0}». Il y a \
                «\u{A0}jeudi 15 novembre, 11\u{202F}h\u{A0}– 12\u{202F}h\u{202F}30\u{A0}» et «\u{A0}jeudi 15 novembre, \
                14\u{202F}h\u{A0}– 15\u{202F}h\u{202F}30\u{A0}»
                """,
            en: """
                papers.csv:2:28: error: no time slot at that moment: "jeudi 15 17:00". There is "Thursday 15 \
                November, 11:00–12:30" and "Thursday 15 November, 14:00–15:30"
                """),
        BadFolder(
            "ambiguous-pin", "papers.csv", "Ada Lovelace,,,,,", "Ada Lovelace,,,,,jeudi 15",
            fr: """
                papers.csv:2:28: erreur\u{A0}: «\u{A0}jeudi 15\u{A0}» désigne plusieurs créneaux\u{A0}: choisir entre \
                «\u{A0}jeudi 15 novembre, 11\u{202F}h\u{A0}– 12\u{202F}h\u{202F}30\u{A0}» et «\u{A0}jeudi 15 novembre, \
                14\u{202F}h\u{A0}– 15\u{202F}h\u{202F}30\u{A0}»
                """,
            en: """
                papers.csv:2:28: error: "jeudi 15" names several time slots: choose between "Thursday 15 November, \
                11:00–12:30" and "Thursday 15 November, 14:00–15:30"
                """),
        BadFolder(
            "self-relation", "papers.csv", "Ada Lovelace,,,,,,", "Ada Lovelace,,,,,,C1",
            fr: """
                papers.csv:2:29: erreur\u{A0}: «\u{A0}C1\u{A0}» se désigne elle-même dans «\u{A0}avant\u{A0}»\u{A0}: y \
                mettre une autre communication
                """,
            en: """
                papers.csv:2:29: error: "C1" names itself under "before": put another paper there
                """),
        BadFolder(
            "unknown-paper", "papers.csv", "Ada Lovelace,,,,,,", "Ada Lovelace,,,,,,C9",
            fr: """
                papers.csv:2:29: erreur\u{A0}: communication inconnue «\u{A0}C9\u{A0}»\u{A0}: écrire l’id d’une autre \
                communication
                """,
            en: """
                papers.csv:2:29: error: unknown paper "C9": write the id of another paper
                """),
        BadFolder(
            "cyclic-order",
            [
                ("papers.csv", "Ada Lovelace,,,,,,", "Ada Lovelace,,,,,,C2"),
                ("papers.csv", "Alan Turing,,,,,,", "Alan Turing,,,,,,C1"),
            ],
            fr: """
                papers.csv:2:29: erreur\u{A0}: ordre impossible\u{A0}: chacune devrait précéder la suivante, C1 → C2 → C1
                """,
            en: """
                papers.csv:2:29: error: impossible order: each should come before the next, C1 → C2 → C1
                """),
        BadFolder(
            "relation-against-pins",
            [
                ("papers.csv", "Ada Lovelace,,,,,,", "Ada Lovelace,,,,,vendredi 16 9:30,C2"),
                ("papers.csv", "Alan Turing,,,,,", "Alan Turing,,,,,jeudi 15 11:00"),
            ],
            fr: """
                papers.csv:2:45: attention\u{A0}: «\u{A0}C1\u{A0}» et «\u{A0}C2\u{A0}» doivent être l’une avant l’autre, \
                mais leurs épingles l’empêchent\u{A0}: en retirer une
                """,
            en: """
                papers.csv:2:45: warning: "C1" and "C2" should be one before the other, but their pins prevent it: \
                remove one
                """),
        BadFolder(
            "relation-against-pins",
            [
                ("papers.csv", "C1,One,1,,Ada Lovelace,,,,,,,", "C1,One,1,,Ada Lovelace,,,,,Salle A,,C2"),
                ("papers.csv", "C2,Two,2,,Alan Turing,,,,,", "C2,Two,1,,Alan Turing,,,,,Salle B"),
            ],
            fr: """
                papers.csv:2:37: attention\u{A0}: «\u{A0}C1\u{A0}» et «\u{A0}C2\u{A0}» doivent être dans la même séance, \
                mais leurs épingles l’empêchent\u{A0}: en retirer une
                """,
            en: """
                papers.csv:2:37: warning: "C1" and "C2" should be in the same session, but their pins prevent it: \
                remove one
                """),
        BadFolder(
            "same-session-of-two-axes", "papers.csv", "Ada Lovelace,,,,,,,", "Ada Lovelace,,,,,,,C2",
            fr: """
                papers.csv:2:30: attention\u{A0}: «\u{A0}C1\u{A0}» et «\u{A0}C2\u{A0}» doivent être dans la même séance \
                sans avoir d’axe commun\u{A0}: remplir «\u{A0}autres axes\u{A0}»
                """,
            en: """
                papers.csv:2:30: warning: "C1" and "C2" should be in the same session but have no axis in common: \
                fill in "other axes"
                """),
        BadFolder(
            "unknown-axis", "papers.csv", "C1,One,1", "C1,One,3",
            fr: """
                papers.csv:2:8: erreur\u{A0}: axe inconnu «\u{A0}3\u{A0}»\u{A0}: l’ajouter aux axes des réglages
                """,
            en: """
                papers.csv:2:8: error: unknown axis "3": add it to the axes of the settings
                """),
        BadFolder(
            "unknown-speaker",
            [
                ("papers.csv", "Ada Lovelace", "Ada Lovelase"),
                ("speakers.csv", "Ada Lovelace,,,\n", "Ada Lovelace,,,\n"),
            ],
            fr: """
                papers.csv:2:11: erreur\u{A0}: personne inconnue «\u{A0}Ada Lovelase\u{A0}» — vouliez-vous dire \
                «\u{A0}Ada Lovelace\u{A0}»\u{202F}?
                """,
            en: """
                papers.csv:2:11: error: unknown speaker "Ada Lovelase" — did you mean "Ada Lovelace"?
                """),
        BadFolder(
            "unknown-speaker", "papers.csv", "Ada Lovelace", "Grace Hopper",
            fr: """
                papers.csv:2:11: erreur\u{A0}: personne inconnue «\u{A0}Grace Hopper\u{A0}»\u{A0}: l’ajouter au tableau \
                des intervenants, ou la mettre dans la colonne «\u{A0}auteurs\u{A0}» si elle ne vient pas
                """,
            en: """
                papers.csv:2:11: error: unknown speaker "Grace Hopper": add the person to the table of speakers, or \
                to the column "authors" if not coming
                """),
        BadFolder(
            "duplicate-paper",
            [
                ("papers.csv", "C1,One", "é1,One"),
                ("papers.csv", "C2,Two", "É1,Two"),
            ],
            fr: """
                papers.csv:3:1: erreur\u{A0}: l’id «\u{A0}É1\u{A0}» est déjà en papers.csv:2:1\u{A0}: donner un autre id \
                à cette communication
                """,
            en: """
                papers.csv:3:1: error: the id "É1" already stands at papers.csv:2:1: give this paper another id
                """),
    ]
}
