/// Words that say what hours are, folded, as tokens see them: apostrophes and hyphens separate.
struct AvailabilityWords: Sendable {
    /// Sequences by their first word, the longest first.
    private let sequences: [String: [(words: [String], sense: AvailabilitySense)]]

    private init(_ groups: [(AvailabilitySense, [String])]) {
        var sequences: [String: [(words: [String], sense: AvailabilitySense)]] = [:]
        for (sense, phrases) in groups {
            for phrase in phrases {
                let words = phrase.split(separator: " ").map(String.init)
                sequences[words[0], default: []].append((words, sense))
            }
        }
        self.sequences = sequences.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The longest sequence that stands at the parser's place.
    func match(in parser: PhraseParser) -> (count: Int, sense: AvailabilitySense)? {
        guard case .word(let word) = parser.kind(at: 0), let candidates = sequences[word] else { return nil }
        return candidates.first { candidate in
            candidate.words.enumerated().allSatisfy { parser.kind(at: $0) == .word($1) }
        }.map { ($0.words.count, $0.sense) }
    }

    private static let there = [
        "disponible", "disponibles", "dispo", "dispos", "libre", "libres", "present", "presente", "presents",
        "presence",
        "possible", "ok", "oui", "available", "free", "present", "yes", "here", "uniquement", "seulement",
        "exclusivement", "only", "peut venir", "viendra", "vient", "coming", "comes", "attending", "disponibilite",
        "ok pour", "oui pour", "d accord pour", "disponible pour", "ok for", "yes for", "presence",
    ]
    private static let away = [
        "indisponible", "indisponibles", "indispo", "non disponible", "non dispo", "pas disponible", "pas disponibles",
        "pas dispo", "pas libre", "pas la", "pas present", "pas presente", "pas possible", "impossible", "absent",
        "absente", "absents", "absence", "empeche", "empechee", "occupe", "occupee", "non", "unavailable",
        "not available", "not free", "not here", "not there", "not possible", "away", "busy", "no", "jamais",
        "surtout pas", "never", "isn t available", "aren t available", "indisponibilite",
    ]
    private static let wish = [
        "de preference", "preference", "si possible", "idealement", "if possible", "preferably", "ideally", "preferred",
        "of preference", "preference pour", "preference for",
    ]
    private static let avoid = [
        "plutot pas", "de preference pas", "preference pas", "si possible pas", "si necessaire", "sous reserve",
        "au besoin", "a eviter", "rather not", "preferably not", "if possible not", "if need be", "if necessary",
        "if needed", "to avoid", "to be avoided", "under reserve",
    ]

    /// Behind the hours: `jeudi uniquement`, `vendredi non`.
    static let behind = AvailabilityWords([(.there, there + ["la"]), (.away, away), (.wish, wish), (.avoid, avoid)])

    /// Before the hours: `pas jeudi`, `plutôt le matin`.
    static let before = AvailabilityWords([
        (.there, there + ["que", "juste", "just", "can", "est la", "sera la", "pendant"]),
        (.away, away + ["pas", "not", "ni", "neither", "nor", "sauf si", "n est pas la"]),
        (
            .wish,
            wish + [
                "plutot", "prefere", "prefererait", "prefererais", "prefers", "prefer", "would prefer", "d prefer",
                "souhaite", "souhaiterait", "souhaiterais", "souhait", "aimerait", "aimerais", "would like", "d like",
                "rather", "would rather", "d rather", "mieux", "better",
            ]
        ),
        (
            .avoid,
            avoid + [
                "evite", "eviter", "eviterait", "prefere eviter", "prefererait eviter", "prefere pas",
                "souhaite eviter",
                "avoid", "avoids", "would rather not", "d rather not", "prefers not", "prefer not", "would prefer not",
                "prefers to avoid", "would like to avoid", "plutot eviter", "mieux vaut eviter",
            ]
        ),
    ])

    /// Behind a verb: `ne peut pas être là`, `will be away`.
    static let verbs = AvailabilityWords([
        (
            .there,
            [
                "venir", "etre la", "etre present", "etre presente", "etre disponible", "assister", "intervenir",
                "parler",
                "participer", "presenter", "la", "present", "presente", "presents", "disponible", "disponibles",
                "dispo",
                "libre", "libres", "come", "attend", "make it", "make", "do", "speak", "present", "be there", "be here",
                "be available", "be present", "be free", "available", "free", "there", "here", "around", "be around",
                "de la partie",
            ]
        ),
        (
            .away,
            [
                "indisponible", "indisponibles", "absent", "absente", "absents", "empeche", "empechee", "occupe",
                "occupee",
                "pris", "prise", "away", "unavailable", "busy", "be away", "be busy", "be unavailable", "etre absent",
                "etre absente",
            ]
        ),
    ])

    /// The whole of what somebody says who may be put anywhere.
    static let unlimited = phrases([
        "ok", "ras", "r a s", "libre", "n a", "na", "dispo", "disponible", "disponibles", "present", "presente", "so",
        "aucune contrainte", "aucune contrainte particuliere", "aucune contrainte horaire", "sans contrainte",
        "sans contraintes", "pas de contrainte", "pas de contraintes", "pas de contrainte particuliere", "aucun souci",
        "pas de souci", "pas de probleme", "aucun probleme", "aucune indisponibilite", "pas d indisponibilite",
        "peu importe", "indifferent", "sans preference", "pas de preference", "aucune preference", "flexible",
        "n importe quand", "quand vous voulez", "toujours disponible", "totalement disponible",
        "entierement disponible",
        "tout me va", "tout va bien", "rien a signaler", "sans objet", "s o", "sans limite", "available", "free",
        "fine",
        "all good", "any", "any time", "anytime", "whenever", "no constraint", "no constraints", "no limit",
        "no limits",
        "no problem", "no preference", "no restrictions", "no restriction", "not applicable", "always available",
        "fully available", "present aux deux jours", "ok pour tout", "d accord",
    ])

    /// Nothing: of what, the column has to say.
    static let nothing = phrases(["aucune", "aucun", "neant", "rien", "none", "nothing", "nil", "non", "no"])

    static let yes = phrases(["oui", "yes", "x", "y", "o"])

    /// Somebody who speaks from afar.
    static let remote = phrases([
        "visio", "visioconference", "en visio", "en visioconference", "par visio", "visio uniquement",
        "uniquement en visio", "uniquement visio", "en visio uniquement", "a distance", "uniquement a distance",
        "a distance uniquement", "distanciel", "en distanciel", "uniquement en distanciel", "en ligne", "zoom",
        "par zoom", "en zoom", "teams", "remote", "remotely", "remote only", "only remotely", "online", "online only",
        "only online", "by video", "via zoom", "on zoom", "via video", "interviendra a distance", "sera a distance",
    ])

    private static func phrases(_ phrases: [String]) -> AvailabilityWords { AvailabilityWords([(.there, phrases)]) }
}
