import Testing

/// A mistake in one row of a programme in CoSPLib's layout, and what is said of it.
struct ProgrammeSlip: Sendable, CustomTestStringConvertible {
    let name: String
    let row: Int
    let cells: [String]
    let fr: String
    let en: String

    var testDescription: String { name }

    static let all = [
        ProgrammeSlip(
            name: "programme-unknown-room", row: 0, cells: ["", "North", "Suoth"],
            fr:
                "p.xlsx[sol]:1:3: erreur\u{A0}: salle inconnue «\u{A0}Suoth\u{A0}» — vouliez-vous dire «\u{A0}South\u{A0}»\u{202F}?",
            en: "p.xlsx[sol]:1:3: error: unknown room \"Suoth\" — did you mean \"South\"?"),
        ProgrammeSlip(
            name: "programme-repeated-room", row: 0, cells: ["", "North", "north"],
            fr:
                "p.xlsx[sol]:1:3: erreur\u{A0}: la salle «\u{A0}north\u{A0}» est déjà en p.xlsx[sol]:1:2\u{A0}: supprimer l’une des deux",
            en: "p.xlsx[sol]:1:3: error: the room \"north\" already stands at p.xlsx[sol]:1:2: remove one of the two"),
        ProgrammeSlip(
            name: "programme-unknown-track", row: 2, cells: ["Mon2", "Waves", ""],
            fr: "p.xlsx[sol]:3:2: erreur\u{A0}: axe inconnu «\u{A0}Waves\u{A0}»",
            en: "p.xlsx[sol]:3:2: error: unknown track \"Waves\""),
        ProgrammeSlip(
            name: "programme-unknown-session", row: 7, cells: ["Wed9", "S2", ""],
            fr: "p.xlsx[sol]:8:1: erreur\u{A0}: créneau inconnu «\u{A0}Wed9\u{A0}»",
            en: "p.xlsx[sol]:8:1: error: unknown session \"Wed9\""),
        ProgrammeSlip(
            name: "programme-unknown-submission", row: 7, cells: ["Mon2", "Q2", ""],
            fr:
                "p.xlsx[sol]:8:2: erreur\u{A0}: communication inconnue «\u{A0}Q2\u{A0}» — vouliez-vous dire «\u{A0}S2\u{A0}»\u{202F}?",
            en: "p.xlsx[sol]:8:2: error: unknown submission \"Q2\" — did you mean \"S2\"?"),
        ProgrammeSlip(
            name: "programme-row-without-session", row: 7, cells: ["", "S2", ""],
            fr:
                "p.xlsx[sol]:8:1: erreur\u{A0}: cette ligne ne dit pas son créneau\u{A0}: l’écrire dans la première colonne",
            en: "p.xlsx[sol]:8:1: error: this row does not tell its session: write it in the first column"),
        ProgrammeSlip(
            name: "programme-too-many-rows", row: 7, cells: ["Mon1", "S2", ""],
            fr:
                "p.xlsx[sol]:8:1: erreur\u{A0}: le créneau «\u{A0}Mon1\u{A0}» n’a que 2 places\u{A0}: supprimer cette ligne",
            en: "p.xlsx[sol]:8:1: error: the session \"Mon1\" has only 2 places: remove this row"),
        ProgrammeSlip(
            name: "programme-missing-session", row: 2, cells: ["", "", ""],
            fr:
                "p.xlsx[sol]:1:1: erreur\u{A0}: aucune ligne ne dit les axes du créneau «\u{A0}Mon2\u{A0}»\u{A0}: l’ajouter sous les salles",
            en: "p.xlsx[sol]:1:1: error: no row tells the tracks of the session \"Mon2\": add it below the rooms"),
        ProgrammeSlip(
            name: "programme-repeated-session", row: 3, cells: ["Mon2", "", ""],
            fr:
                "p.xlsx[sol]:4:1: erreur\u{A0}: le créneau «\u{A0}Mon2\u{A0}» est déjà en p.xlsx[sol]:3:1\u{A0}: supprimer l’un des deux",
            en: "p.xlsx[sol]:4:1: error: the session \"Mon2\" already stands at p.xlsx[sol]:3:1: remove one of the two"),
    ]
}
