import ConferenceModel

/// What a row of the sheet `colloque` says, in its column A; the values stand in the columns that follow.
enum SheetRow: Keyword {
    case title, titleFr, titleEn, place, dates, timeZone, languages, paper, discussion, changeOver
    case timeSlot, event, room, axis, rule

    var words: Text {
        switch self {
        case .title: Text(fr: "titre", en: "title")
        case .titleFr: Text(fr: "titre fr", en: "title fr")
        case .titleEn: Text(fr: "titre en", en: "title en")
        case .place: Text(fr: "lieu", en: "place")
        case .dates: Text("dates")
        case .timeZone: Text(fr: "fuseau", en: "time zone")
        case .languages: Text(fr: "langues", en: "languages")
        case .paper: Text(fr: "durée communication", en: "duration paper")
        case .discussion: Text(fr: "durée discussion", en: "duration discussion")
        case .changeOver: Text(fr: "battement", en: "change-over")
        case .timeSlot: Text(fr: "créneau", en: "time slot")
        case .event: Text(fr: "temps collectif", en: "event")
        case .room: Text(fr: "salle", en: "room")
        case .axis: Text(fr: "axe", en: "axis")
        case .rule: Text(fr: "règle", en: "rule")
        }
    }

    var synonyms: [String] {
        switch self {
        case .place: ["venue"]
        case .timeZone: ["fuseau horaire"]
        case .languages: ["langue", "language"]
        case .paper: ["durée des communications", "paper duration"]
        case .discussion: ["discussion", "discussion duration"]
        case .changeOver: ["durée battement", "change-over duration"]
        case .timeSlot: ["créneaux", "time slots"]
        case .event: ["temps collectifs", "events"]
        case .room: ["salles", "rooms"]
        case .axis: ["axes"]
        case .rule: ["règles", "rules"]
        default: []
        }
    }
}
