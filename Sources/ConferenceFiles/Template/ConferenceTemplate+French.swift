extension ConferenceTemplate {
    static let frenchSettings = """
        # Les réglages du colloque. Tout ce qui suit un «\u{A0}#\u{A0}» est une remarque.
        # Les clés s’écrivent en français ou en anglais, avec ou sans accents.

        titre:
          fr: Le guichet et ses publics
          en: The counter and its publics
        lieu: Université, bâtiment des sciences humaines
        dates: 2030-03-14 / 2030-03-15
        fuseau: Europe/Paris
        langues: [fr, en]                # la première est la langue principale

        durées:                          # en minutes\u{202F}; une communication peut avoir les siennes
          communication: 20
          discussion: 10
          battement: 0                   # entre deux communications d’une séance

        # Les créneaux\u{A0}: les heures où des séances se tiennent en parallèle.
        créneaux:
          - jeudi 14 10:30–12:00
          - jeudi 14 14:00–15:30
          - vendredi 15 9:30–11:00
          # - {quand: vendredi 15 14:00–15:00, nom: Affiches, places: 4}    compte des places plutôt que des minutes

        # Ce qui réunit tout le monde.
        temps collectifs:
          - {quand: jeudi 14 10h–10h30, titre: {fr: Accueil et ouverture, en: Welcome and opening}, lieu: Amphithéâtre}
          - {quand: jeudi 14 12h–14h, titre: {fr: Déjeuner, en: Lunch}}
          - {quand: vendredi 15 11h–11h30, titre: {fr: Clôture, en: Closing}, lieu: Amphithéâtre}

        salles:
          - {nom: Salle A, places: 60, équipement: [vidéoprojecteur, visio]}
          - {nom: Salle B, places: 30, équipement: [vidéoprojecteur], fermée: [vendredi après-midi]}

        # Les axes. «\u{A0}présidence\u{A0}»\u{A0}: les noms de celles et ceux qui en répondent.
        # «\u{A0}proches\u{A0}»\u{A0}: leurs publics se recoupent, mieux vaut qu’ils ne se concurrencent pas.
        axes:
          - {id: 1, titre: {fr: Recevoir, en: Receiving}, couleur: "#1b6ca8", proches: [2]}
          - {id: 2, titre: {fr: Attendre, en: Waiting}, couleur: "#b8451f"}

        # Les règles\u{A0}: «\u{A0}colloque rules\u{A0}» en donne la liste, avec leurs poids habituels. Plus le poids d’une préférence
        # est grand, plus y manquer coûte\u{202F}; «\u{A0}non\u{A0}» l’éteint.
        règles:
          axe-dans-une-seule-salle: 10
          séances-assez-remplies: {minimum: 2}
          disciplines-mêlées: non

        """

    static let frenchPapers: [[PaperColumn: String]] = [
        [
            .id: "C01", .title: "Prendre un ticket, prendre son tour", .axis: "1", .speakers: "Alix Bréhant",
            .keywords: "guichet; file d’attente", .abstract: "Ce que le ticket fait à l’ordre d’arrivée.",
            .audience: "40",
        ],
        [
            .id: "C02", .title: "L’accueil à l’hôpital, de nuit", .axis: "1",
            .speakers: "Noémie Le Guennec; Paul d’Arvor",
            .keywords: "hôpital; accueil", .needs: "vidéoprojecteur", .after: "C01",
        ],
        [
            .id: "C03", .title: "Écrire «\u{A0}bonjour\u{A0}» aux usagers", .axis: "1", .speakers: "Samir Kaddouri",
            .duration: "30 min",
        ],
        [
            .id: "C04", .title: "Le numéro que l’on rappelle", .axis: "1", .otherAxes: "2",
            .speakers: "Jeanne Vauquelin",
            .discussion: "5", .pin: "vendredi 15 9:30",
        ],
        [
            .id: "C05", .title: "Trois heures dans un couloir", .axis: "2", .speakers: "Paul d’Arvor",
            .keywords: "attente; hôpital", .abstract: "Une observation, chaise par chaise.",
        ],
        [.id: "C06", .title: "Les mots de l’attente", .axis: "2", .authors: "Inès Ortolan", .speakers: "Maud Sévérac"],
        [
            .id: "C07", .title: "Patienter à distance", .axis: "2", .speakers: "Théo Lannuzel", .needs: "visio",
            .notAtTheSameTime: "C01",
        ],
        [.id: "C08", .title: "Une histoire de la salle d’attente", .axis: "2", .speakers: "Alix Bréhant"],
        [
            .id: "C09", .title: "Ce que l’on se dit en attendant", .axis: "2", .speakers: "Inès Ortolan",
            .status: "réserve",
        ],
    ]

    static let frenchSpeakers: [[SpeakerColumn: String]] = [
        [
            .name: "Alix Bréhant", .email: "alix.brehant@exemple.fr", .affiliation: "Université de l’Ouest",
            .discipline: "sociologie",
        ],
        [.name: "Noémie Le Guennec", .discipline: "anthropologie", .unavailable: "vendredi après 11h"],
        [.name: "Paul d’Arvor", .discipline: "anthropologie", .preferablyNot: "vendredi matin"],
        [.name: "Samir Kaddouri", .discipline: "science politique", .available: "jeudi dès 11 h, vendredi"],
        [.name: "Jeanne Vauquelin", .discipline: "gestion"],
        [.name: "Maud Sévérac", .discipline: "sociologie", .unavailable: "jeudi matin"],
        [.name: "Théo Lannuzel", .discipline: "sociologie", .remote: "America/Toronto"],
        [.name: "Inès Ortolan", .discipline: "histoire"],
    ]
}
