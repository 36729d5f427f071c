extension ConferenceTemplate {
    static let englishSettings = """
        # The settings of the conference. Whatever follows a "#" is a remark.
        # Keys are written in English or French; accents and capitals do not matter.

        title:
          en: The counter and its publics
          fr: Le guichet et ses publics
        place: University, Humanities building
        dates: 2030-03-14 / 2030-03-15
        time zone: Europe/London
        languages: [en, fr]              # the first is the main one

        durations:                       # in minutes; a paper may have its own
          paper: 20
          discussion: 10
          change-over: 0                 # between two papers of a session

        # The time slots: when sessions run in parallel.
        time slots:
          - Thursday 14 10:30–12:00
          - Thursday 14 2:00pm–3:30pm
          - Friday 15 9:30–11:00
          # - {when: Friday 15 14:00–15:00, name: Posters, places: 4}    counts places instead of minutes

        # What brings everybody together.
        events:
          - {when: "Thursday 14 10:00–10:30", title: {en: Welcome and opening, fr: Accueil et ouverture}, place: Main hall}
          - {when: "Thursday 14 12:00–2pm", title: {en: Lunch, fr: Déjeuner}}
          - {when: "Friday 15 11:00–11:30", title: {en: Closing, fr: Clôture}, place: Main hall}

        rooms:
          - {name: Room A, capacity: 60, equipment: [projector, video link]}
          - {name: Room B, capacity: 30, equipment: [projector], closed: [Friday afternoon]}

        # The axes, or tracks. "related": they share an audience, and had better not compete.
        axes:
          - {id: 1, title: {en: Receiving, fr: Recevoir}, colour: "#1b6ca8", related: [2]}
          - {id: 2, title: {en: Waiting, fr: Attendre}, colour: "#b8451f"}

        # The rules: `colloque rules` lists them, with their usual weights. The greater the weight of a preference, the
        # more it costs not to meet it; "no" switches it off.
        rules:
          axes-stay-in-one-room: 10
          sessions-have-enough-papers: {minimum: 2}
          disciplines-mix-within-sessions: no

        """

    static let englishPapers: [[PaperColumn: String]] = [
        [
            .id: "C01", .title: "Take a ticket, take your turn", .axis: "1", .speakers: "Alix Marlowe-Hay",
            .keywords: "counter; queue", .abstract: "What the ticket does to the order of arrival.", .audience: "40",
        ],
        [
            .id: "C02", .title: "The night desk of a hospital", .axis: "1",
            .speakers: "Nora Penhallow; Paul d’Arcy Finch",
            .keywords: "hospital; reception", .needs: "projector", .after: "C01",
        ],
        [
            .id: "C03", .title: "Writing \"hello\" to the public", .axis: "1", .speakers: "Samir Kestrel",
            .duration: "30 min",
        ],
        [
            .id: "C04", .title: "The number that calls you back", .axis: "1", .otherAxes: "2",
            .speakers: "Jean Thornbury",
            .discussion: "5", .pin: "Friday 15 9:30",
        ],
        [
            .id: "C05", .title: "Three hours in a corridor", .axis: "2", .speakers: "Paul d’Arcy Finch",
            .keywords: "waiting; hospital", .abstract: "An observation, chair by chair.",
        ],
        [.id: "C06", .title: "Words for waiting", .axis: "2", .speakers: "Maud Sallow", .authors: "Ines Ortolan"],
        [
            .id: "C07", .title: "Being patient from afar", .axis: "2", .speakers: "Theo Lanyard", .needs: "video link",
            .notAtTheSameTime: "C01",
        ],
        [.id: "C08", .title: "A history of the waiting room", .axis: "2", .speakers: "Alix Marlowe-Hay"],
        [.id: "C09", .title: "What is said while waiting", .axis: "2", .speakers: "Ines Ortolan", .status: "reserve"],
    ]

    static let englishSpeakers: [[SpeakerColumn: String]] = [
        [
            .name: "Alix Marlowe-Hay", .email: "alix.marlowe-hay@example.org", .affiliation: "University of the West",
            .discipline: "sociology",
        ],
        [.name: "Nora Penhallow", .discipline: "anthropology", .unavailable: "Friday after 11am"],
        [.name: "Paul d’Arcy Finch", .discipline: "anthropology", .preferablyNot: "Friday morning"],
        [.name: "Samir Kestrel", .discipline: "political science", .available: "Thursday from 11:00, Friday"],
        [.name: "Jean Thornbury", .discipline: "management"],
        [.name: "Maud Sallow", .discipline: "sociology", .unavailable: "Thursday morning"],
        [.name: "Theo Lanyard", .discipline: "sociology", .remote: "America/Toronto"],
        [.name: "Ines Ortolan", .discipline: "history"],
    ]
}
