import ConferenceModel

/// The keys of `colloque.yaml`, in the order of the template.
enum SettingsKey: SettingKeyword {
    case title, place, dates, timeZone, languages, durations, timeSlots, events, rooms, axes, rules, changes

    var words: Text {
        switch self {
        case .title: Text(fr: "titre", en: "title")
        case .place: Text(fr: "lieu", en: "place")
        case .dates: Text("dates")
        case .timeZone: Text(fr: "fuseau", en: "time zone")
        case .languages: Text(fr: "langues", en: "languages")
        case .durations: Text(fr: "durées", en: "durations")
        case .timeSlots: Text(fr: "créneaux", en: "time slots")
        case .events: Text(fr: "temps collectifs", en: "events")
        case .rooms: Text(fr: "salles", en: "rooms")
        case .axes: Text("axes")
        case .rules: Text(fr: "règles", en: "rules")
        case .changes: Text(fr: "changements", en: "changes")
        }
    }

    var synonyms: [String] {
        switch self {
        case .place: ["venue"]
        case .timeZone: ["fuseau horaire"]
        case .languages: ["langue", "language"]
        case .timeSlots: ["créneau", "slots"]
        case .axes: ["tracks"]
        default: []
        }
    }

    var example: Text {
        switch self {
        case .title: Text(fr: "titre: La relation de clientèle", en: "title: The client relationship")
        case .place: Text(fr: "lieu: Université de Limoges", en: "place: University of Limoges")
        case .dates: Text("dates: 2012-11-15 / 2012-11-16")
        case .timeZone: Text(fr: "fuseau: Europe/Paris", en: "time zone: Europe/Paris")
        case .languages: Text(fr: "langues: [fr, en]", en: "languages: [fr, en]")
        case .durations:
            Text(fr: "durées: {communication: 20, discussion: 10}", en: "durations: {paper: 20, discussion: 10}")
        case .timeSlots: Text(fr: "créneaux: [jeudi 15 11:00–12:30]", en: "time slots: [Thursday 15 11:00–12:30]")
        case .events:
            Text(
                fr: "temps collectifs: [{quand: jeudi 15 9h–9h30, titre: Accueil}]",
                en: "events: [{when: Thursday 15 9:00–9:30, title: Welcome}]")
        case .rooms: Text(fr: "salles: [{nom: Salle A, places: 60}]", en: "rooms: [{name: Room A, capacity: 60}]")
        case .axes: Text(fr: "axes: [{id: 1, titre: Le guichet}]", en: "axes: [{id: 1, title: The counter}]")
        case .rules: Text(fr: "règles: {axe-dans-une-seule-salle: 10}", en: "rules: {axes-stay-in-one-room: 10}")
        case .changes: Text(fr: "changements: {jour: 16, salle: 2}", en: "changes: {day: 16, room: 2}")
        }
    }
}
