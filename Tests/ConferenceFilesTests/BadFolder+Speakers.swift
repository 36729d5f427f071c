extension BadFolder {
    /// Speakers.
    static let speakers: [BadFolder] = [
        BadFolder(
            "duplicate-speaker", "speakers.csv", "Alan Turing,,,", "Alan Turing,,,\nalan turing,,,",
            fr: """
                speakers.csv:4:1: erreur\u{A0}: «\u{A0}alan turing\u{A0}» est déjà en speakers.csv:3:1\u{A0}: réunir les \
                deux lignes, ou distinguer les deux noms
                """,
            en: """
                speakers.csv:4:1: error: "alan turing" already stands at speakers.csv:3:1: join the two lines, or \
                tell the names apart
                """),
        BadFolder(
            "invalid-e-mail", "speakers.csv", "Ada Lovelace,", "Ada Lovelace,ada at home",
            fr: """
                speakers.csv:2:14: attention\u{A0}: «\u{A0}ada at home\u{A0}» n’est pas une adresse de courriel
                """,
            en: """
                speakers.csv:2:14: warning: "ada at home" is not an e-mail address
                """),
        BadFolder(
            "invalid-answer",
            [
                ("speakers.csv", "remote", "remote,confirmed"),
                ("speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,,,maybe"),
            ],
            fr:
                "speakers.csv:2:17: erreur\u{A0}: «\u{A0}maybe\u{A0}» ne dit ni oui ni non\u{A0}: écrire «\u{A0}oui\u{A0}» ou laisser vide",
            en: "speakers.csv:2:17: error: \"maybe\" is neither yes nor no: write \"yes\" or leave it empty"),
        BadFolder(
            "unknown-time-zone", "speakers.csv", "Ada Lovelace,,,", "Ada Lovelace,,,Europ/Paris",
            fr: """
                speakers.csv:2:16: erreur\u{A0}: fuseau horaire inconnu\u{A0}: «\u{A0}Europ/Paris\u{A0}» — vouliez-vous \
                dire «\u{A0}Europe/Paris\u{A0}»\u{202F}?
                """,
            en: """
                speakers.csv:2:16: error: unknown time zone: "Europ/Paris" — did you mean "Europe/Paris"?
                """),
        BadFolder(
            "speaker-without-paper", "speakers.csv", "Alan Turing,,,", "Alan Turing,,,\nGrace Hopper,,,",
            fr: """
                speakers.csv:4:1: note\u{A0}: «\u{A0}Grace Hopper\u{A0}» ne présente aucune communication
                """,
            en: """
                speakers.csv:4:1: note: "Grace Hopper" presents no paper
                """),
        BadFolder(
            "speakers-created", "speakers.csv", "", "—",
            fr: """
                papers.csv: note\u{A0}: pas de tableau d’intervenants\u{A0}: les noms viennent des communications (2), \
                disponibles à toute heure
                """,
            en: """
                papers.csv: note: no table of speakers: names are taken from the papers (2), available at all hours
                """),
    ]
}
