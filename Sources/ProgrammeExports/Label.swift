package import ConferenceModel

/// The words that exports put around other people's text.
enum Label {
    static let programme = Text(fr: "Programme", en: "Programme")
    static let skip = Text(fr: "Aller au programme", en: "Skip to the programme")
    static let days = Text(fr: "Journées", en: "Days")
    static let axes = Text(fr: "Axes", en: "Axes")
    static let axis = Text(fr: "Axe", en: "Axis")
    static let axisTitle = Text(fr: "titre de l’axe", en: "axis title")
    static let time = Text(fr: "Horaire", en: "Time")
    static let day = Text(fr: "jour", en: "day")
    static let start = Text(fr: "début", en: "start")
    static let end = Text(fr: "fin", en: "end")
    static let session = Text(fr: "séance", en: "session")
    static let room = Text(fr: "salle", en: "room")
    static let order = Text(fr: "ordre", en: "order")
    static let title = Text(fr: "titre", en: "title")
    static let speakers = Text(fr: "intervenant·es", en: "speakers")
    static let bySpeaker = Text(fr: "Par intervenant·e", en: "By speaker")
    static let with = Text(fr: "avec", en: "with")
    static let remote = Text(fr: "à distance", en: "remotely")
    static let caption = Text(fr: "séances par horaire et par salle", en: "sessions by time and room")
    static let colon = Text(fr: "\u{A0}: ", en: ": ")
    static let cancelledMark = Text(fr: "[Annulée]", en: "[Cancelled]")
    static let cancelled = Text(fr: "annulée", en: "cancelled")
    static let cancellations = Text(fr: "Communications annulées", en: "Cancelled papers")
    static let status = Text(fr: "statut", en: "status")
    static let papers = Text(fr: "Communications", en: "Papers")
    static let sessions = Text(fr: "Séances", en: "Sessions")
    static let speakersSheet = Text(fr: "Intervenant·es", en: "Speakers")
    static let name = Text(fr: "nom", en: "name")
    static let affiliation = Text(fr: "rattachement", en: "affiliation")
    static let minutes = Text(fr: "minutes", en: "minutes")
    static let keywords = Text(fr: "mots-clés", en: "keywords")
    static let abstract = Text(fr: "résumé", en: "abstract")
    static let editElsewhere = Text(
        fr:
            "Pour lecture\u{A0}: pour changer le programme, modifier la feuille «\u{A0}Programme\u{A0}», la seule qui soit relue.",
        en: "For reading: to change the programme, edit the sheet “Programme”, the only one that is read back.")
    static let calendars = Text(
        fr: "Agendas par axe, salle et intervenant·e", en: "Calendars by axis, room and speaker")
    static let everybody = Text(fr: "Pour tout le monde", en: "For everybody")

    /// Of the paper that has taken the place of a cancelled one.
    static func replaces(_ title: String) -> Text {
        Text(fr: "Remplace «\u{A0}\(title.line)\u{A0}»", en: "Replaces “\(title.line)”")
    }

    /// Of the cancelled one.
    static func replacedBy(_ title: String) -> Text {
        Text(fr: "Remplacée par «\u{A0}\(title.line)\u{A0}»", en: "Replaced by “\(title.line)”")
    }

    static func movedFrom(_ hours: Interval) -> Text {
        Text(fr: "Auparavant\u{A0}: \(hours.text.fr)", en: "Previously: \(hours.text.en)")
    }

    static let generator = Text(fr: "Établi par Colloque", en: "Made by Colloque")
}

extension Proof {
    /// `Optimum prouvé : 12 points` / `Proved optimal: 12 points`.
    package var text: Text {
        let count = points > 1 || points < -1 ? "points" : "point"
        if isOptimal {
            return Text(fr: "Optimum prouvé\u{A0}: \(points) \(count)", en: "Proved optimal: \(points) \(count)")
        }
        let reason = stop.map { Text(fr: " (\($0.text.fr))", en: " (\($0.text.en))") } ?? Text("")
        return Text(
            fr: "\(points) \(count), au mieux \(bound)\(reason.fr)",
            en: "\(points) \(count), at best \(bound)\(reason.en)")
    }
}
