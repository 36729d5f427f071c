package import ConferenceModel

/// What an import makes up because the files do not say it, with where to mend it.
package enum ImportAssumption: Fault {
    case title
    case dates
    case timeZone(String)
    case timeSlots(Int)
    case rooms(Int)
    case oneAxis
    /// Papers without an axis among others that have one.
    case noAxis(Int)
    case axesFromSessions
    /// Papers without minutes of their own.
    case durations(Int)
    case smallSessions
    /// Papers of which only the authors are known.
    case speakers(Int)
    /// Papers that nobody has decided on, and that count as accepted.
    case undecided(Int)
    /// Papers whose hours in the saved programme are not quite the source's.
    case movedHours(Int)

    package var name: String {
        switch self {
        case .title: "assumed-title"
        case .dates: "assumed-dates"
        case .timeZone: "assumed-time-zone"
        case .timeSlots: "assumed-time-slots"
        case .rooms: "assumed-rooms"
        case .oneAxis, .noAxis, .axesFromSessions: "assumed-axes"
        case .durations: "assumed-durations"
        case .smallSessions: "assumed-rule"
        case .speakers: "assumed-speakers"
        case .undecided: "assumed-status"
        case .movedHours: "moved-hours"
        }
    }

    package var severity: Diagnostic.Severity { .note }

    /// The key of the settings that it is about; `nil` = the table of papers, or the programme.
    var key: SettingsKey? {
        switch self {
        case .title: .title
        case .dates: .dates
        case .timeZone: .timeZone
        case .timeSlots: .timeSlots
        case .rooms: .rooms
        case .oneAxis, .noAxis, .axesFromSessions: .axes
        case .durations: .durations
        case .smallSessions: .rules
        case .speakers, .undecided, .movedHours: nil
        }
    }

    package var text: Text {
        switch self {
        case .title:
            Text(
                fr: "les fichiers ne donnent pas de titre\u{A0}: en écrire un ici",
                en: "no title in the files: write one here")
        case .dates:
            Text(
                fr:
                    "aucun jour dans les fichiers\u{A0}: ceux-ci sont supposés\u{202F}; écrire les vrais, ici et dans les créneaux",
                en: "no day in the files: these are assumed; write the real ones, here and in the time slots")
        case .timeZone(let zone):
            Text(
                fr: "aucun fuseau dans les fichiers\u{A0}: \(zone) est supposé",
                en: "no time zone in the files: \(zone) is assumed")
        case .timeSlots(let count):
            Text(
                fr:
                    "aucun créneau dans les fichiers\u{A0}: \(counted(count, "créneau", plural: "créneaux")) \(count == 1 ? "est supposé" : "sont supposés")\u{202F}; écrire les vrais ici",
                en: "no time slots in the files: \(counted(count, "time slot")) assumed; write the real ones here")
        case .rooms(let count):
            Text(
                fr:
                    "aucune salle dans les fichiers\u{A0}: \(counted(count, "salle")) \(count == 1 ? "est supposée" : "sont supposées")\u{202F}; écrire les vraies ici",
                en: "no rooms in the files: \(counted(count, "room")) assumed; write the real ones here")
        case .oneAxis:
            Text(
                fr:
                    "aucun axe dans les fichiers\u{A0}: un seul est supposé\u{202F}; écrire les vrais ici et dans la colonne «\u{A0}axe\u{A0}» des communications",
                en:
                    "no axes in the files: a single one is assumed; write the real ones here and in the column \"axis\" of the papers"
            )
        case .noAxis(let count):
            Text(
                fr:
                    "\(counted(count, "communication")) sans axe\u{A0}: le dernier axe les réunit\u{202F}; leur en donner un",
                en: "\(counted(count, "paper")) without an axis: the last axis gathers them; give them one")
        case .axesFromSessions:
            Text(
                fr:
                    "aucun axe dans les fichiers\u{A0}: les titres des séances en tiennent lieu\u{202F}; réunir ceux qui vont ensemble",
                en:
                    "no axes in the files: the titles of the sessions stand in for them; unite those that belong together"
            )
        case .durations(let count):
            Text(
                fr:
                    "\(counted(count, "communication")) sans durée dans les fichiers\u{A0}: 20\u{A0}min et 10\u{A0}min de discussion sont supposées\u{202F}; écrire les vraies ici",
                en:
                    "\(counted(count, "paper")) without a duration in the files: 20 min and 10 min of discussion are assumed; write the real ones here"
            )
        case .smallSessions:
            Text(
                fr:
                    "des axes ne se partagent pas en séances de deux communications ou plus\u{A0}: une seule suffit\u{202F}; retirer cette ligne si les axes changent",
                en:
                    "some axes cannot be divided into sessions of two papers or more: one is enough; remove this line if the axes change"
            )
        case .speakers(let count):
            Text(
                fr:
                    "pour \(counted(count, "communication")), les fichiers ne disent pas qui parle\u{A0}: la personne à contacter, sinon la première signataire\u{202F}; corriger la colonne «\u{A0}intervenants\u{A0}»",
                en:
                    "of \(counted(count, "paper")) the files do not say who speaks: the corresponding author is taken, else the first; mend the column \"speakers\""
            )
        case .undecided(let count):
            Text(
                fr:
                    "aucune communication n’est acceptée dans les fichiers\u{A0}: \(counted(count, "communication")) sans décision \(count == 1 ? "compte comme acceptée" : "comptent comme acceptées")\u{202F}; corriger la colonne «\u{A0}statut\u{A0}»",
                en:
                    "no paper is accepted in the files: \(counted(count, "paper")) without a decision \(count == 1 ? "counts" : "count") as accepted; mend the column \"status\""
            )
        case .movedHours(let count):
            Text(
                fr:
                    "\(counted(count, "communication")) n’\(count == 1 ? "a" : "ont") pas tout à fait les heures des fichiers\u{A0}: dans une séance de Colloque, elles se suivent depuis le début du créneau",
                en:
                    "\(counted(count, "paper")) \(count == 1 ? "has" : "have") not quite the hours of the files: in a session of Colloque, papers follow one another from the start of the time slot"
            )
        }
    }
}

private func counted(_ count: Int, _ word: String, plural: String? = nil) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(plural ?? word + "s")"
}
