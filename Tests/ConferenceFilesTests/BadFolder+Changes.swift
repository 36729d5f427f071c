/// The list of changes.
extension BadFolder {
    private static func change(_ row: String, _ name: String, fr: String, en: String) -> BadFolder {
        BadFolder(name, "changes.csv", "", "change,subject,value,title,axis,speakers\n\(row)\n", fr: fr, en: en)
    }

    static let changes = [
        BadFolder(
            "change-without-speakers",
            [("speakers.csv", "", "—"), ("changes.csv", "", "change,subject\nconfirm,Ada Lovelace\n")],
            fr:
                "changes.csv:2:9: erreur\u{A0}: aucun tableau ne donne les personnes\u{A0}: en faire un, intervenants.csv",
            en: "changes.csv:2:9: error: no table lists people: make one, speakers.csv"),
        change(
            "withdraw,C3,,,,", "unknown-paper",
            fr:
                "changes.csv:2:10: erreur\u{A0}: communication inconnue «\u{A0}C3\u{A0}»\u{A0}: écrire l’id d’une autre communication",
            en: "changes.csv:2:10: error: unknown paper \"C3\": write the id of another paper"),
        change(
            "absent,Alan Turin,,,,", "unknown-speaker",
            fr:
                "changes.csv:2:8: erreur\u{A0}: personne inconnue «\u{A0}Alan Turin\u{A0}» — vouliez-vous dire «\u{A0}Alan Turing\u{A0}»\u{202F}?",
            en: "changes.csv:2:8: error: unknown speaker \"Alan Turin\" — did you mean \"Alan Turing\"?"),
        change(
            "fermer la salle,Sale A,jeudi,,,", "unknown-room",
            fr:
                "changes.csv:2:17: erreur\u{A0}: salle inconnue «\u{A0}Sale A\u{A0}» — vouliez-vous dire «\u{A0}Salle A\u{A0}»\u{202F}?",
            en: "changes.csv:2:17: error: unknown room \"Sale A\" — did you mean \"Salle A\"?"),
        change(
            "duration,C1,,,,", "missing-value",
            fr:
                "changes.csv:2:13: erreur\u{A0}: la colonne «\u{A0}valeur\u{A0}» est vide sur cette ligne\u{A0}: la remplir ou supprimer la ligne",
            en: "changes.csv:2:13: error: the column \"value\" is empty on this line: fill it in or remove the line"),
        change(
            "withdrw,C1,,,,", "unknown-change",
            fr:
                "changes.csv:2:1: erreur\u{A0}: modification inconnue\u{A0}: «\u{A0}withdrw\u{A0}». On peut écrire «\u{A0}retirer\u{A0}», «\u{A0}absente\u{A0}», «\u{A0}promouvoir\u{A0}», «\u{A0}mettre en réserve\u{A0}», «\u{A0}durée\u{A0}», «\u{A0}nouvelle communication\u{A0}», «\u{A0}épingler\u{A0}», «\u{A0}désépingler\u{A0}», «\u{A0}indisponible\u{A0}», «\u{A0}confirmer\u{A0}», «\u{A0}fermer la salle\u{A0}» ou «\u{A0}perdre la salle\u{A0}» — vouliez-vous dire «\u{A0}withdraw\u{A0}»\u{202F}?",
            en:
                "changes.csv:2:1: error: unknown change: \"withdrw\". You can write \"withdraw\", \"absent\", \"promote\", \"reserve\", \"duration\", \"add paper\", \"pin\", \"unpin\", \"unavailable\", \"confirm\", \"close room\" or \"lose room\" — did you mean \"withdraw\"?"
        ),
        change(
            "add-paper,C2,20,Encore,1,Ada Lovelace", "duplicate-paper",
            fr:
                "changes.csv:2:11: erreur\u{A0}: l’id «\u{A0}C2\u{A0}» est déjà en papers.csv:3:1\u{A0}: donner un autre id à cette communication",
            en: "changes.csv:2:11: error: the id \"C2\" already stands at papers.csv:3:1: give this paper another id"),
    ]
}
