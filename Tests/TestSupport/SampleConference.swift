package import ConferenceModel

/// A small conference and its programme, made by hand: two days, three axes, three rooms, five time slots, accents
/// and titles that formats stumble over. All people are invented.
package struct SampleConference {
    package let conference: Conference
    package let programme: Programme

    package init() throws { try self.init(paperTitles: SampleConference.titles) }

    /// The same conference, with these texts in turn as the title of everything and the name of everybody.
    package init(everythingCalled hostile: [String]) throws {
        let texts = SampleConference.titles.indices.map { hostile[$0 % hostile.count] }
        try self.init(paperTitles: texts, hostile: hostile)
    }

    private init(paperTitles: [String], hostile: [String] = []) throws {
        let usualOrHostile = { (index: Int, usual: String) in
            hostile.isEmpty ? usual : hostile[index % hostile.count]
        }
        let thursday = try day("2012-11-15")
        let friday = try day("2012-11-16")
        // Names are unique in a conference, titles need not be.
        let name = { (index: Int, usual: String) in hostile.isEmpty ? usual : "\(usualOrHostile(index, usual)) \(index)"
        }
        let speakers = SampleConference.people.enumerated().map { index, person in
            Speaker(
                name: name(index, person),
                affiliation: usualOrHostile(index, index % 3 == 0 ? "Université de Limoges" : "GRESCO"),
                remoteZone: index == 4 ? "America/Montreal" : nil)
        }
        let papers = paperTitles.enumerated().map { index, title in
            Paper(
                id: "C\(index < 9 ? "0" : "")\(index + 1)", title: title, axis: Reference(index % 3),
                speakers: index % 4 == 1
                    ? [Reference(index % speakers.count), Reference((index + 1) % speakers.count)]
                    : [Reference(index % speakers.count)],
                authors: index == 2 ? [name(0, "Solène Absente")] : [], duration: index == 3 ? 35 : 20)
        }
        conference = try Conference(
            title: hostile.first.map { Text($0) } ?? Text(fr: "La relation de clientèle", en: "The customer relation"),
            place: usualOrHostile(1, "Faculté des lettres, Limoges"), languages: [.fr, .en],
            timeSlots: [
                try TimeSlot(interval(thursday, 11, 0, 12, 30)), TimeSlot(try interval(thursday, 14, 0, 15, 30)),
                try TimeSlot(interval(thursday, 16, 0, 17, 5)), TimeSlot(try interval(friday, 9, 0, 10, 30)),
                try TimeSlot(interval(friday, 11, 0, 12, 30)),
            ],
            events: [
                Event(
                    title: Text(fr: "Ouverture", en: "Opening"), interval: interval(thursday, 9, 30, 10, 45),
                    place: usualOrHostile(2, "Amphi Blanqui")),
                Event(title: Text(fr: "Déjeuner", en: "Lunch"), interval: interval(thursday, 12, 30, 14, 0)),
                Event(title: Text(fr: "Pause", en: "Coffee"), interval: interval(thursday, 15, 30, 16, 0)),
                Event(
                    title: hostile.last.map { Text($0) } ?? Text(fr: "Clôture", en: "Closing"),
                    interval: interval(friday, 12, 30, 13, 0)),
            ],
            rooms: [
                Room(name: name(0, "Amphi Blanqui"), capacity: 120), Room(name: name(1, "Salle 12"), capacity: 40),
                Room(name: name(2, "Salle des Actes"), capacity: 30),
            ],
            axes: [
                Axis(id: "1", title: hostile.last.map { Text($0) } ?? SampleConference.axes[0]),
                Axis(id: "2", title: SampleConference.axes[1], colour: "#b8860b"),
                Axis(id: "3", title: SampleConference.axes[2]),
            ],
            speakers: speakers, papers: papers, changeOver: 0)
        programme = Programme(sessions: SampleConference.sessions)
    }

    private static let sessions = [
        session(0, 0, 0, [0, 3]), session(0, 1, 1, [1, 4, 7]), session(0, 2, 2, [2, 5]), session(1, 0, 0, [6, 9]),
        session(1, 1, 1, [10, 13]), session(2, 1, 2, [8, 11]), session(3, 0, 0, [12, 15]), session(3, 2, 2, [14, 17]),
        session(4, 1, 1, [16]),
    ]

    private static func session(_ timeSlot: Int, _ room: Int, _ axis: Int, _ papers: [Int]) -> Session {
        Session(
            timeSlot: Reference(timeSlot), room: Reference(room), axis: Reference(axis),
            papers: papers.map { Reference($0) })
    }

    private static let axes = [
        Text(
            fr: "L’introduction de la relation de clientèle dans la gestion publique",
            en: "The customer relation enters public management"),
        Text(
            fr: "« Tous vendeurs » ou la généralisation de la relation de clientèle dans le privé",
            en: "“All salespeople”: the customer relation in private firms"),
        Text(
            fr: "Les effets de la relation de clientèle sur les pratiques professionnelles",
            en: "What the customer relation does to professional practice"),
    ]

    private static let people = [
        "Éloïse Bréchard", "Jean-Noël d’Aubigny", "Ana García Márquez", "Oğuz Şahin", "Thuỳ Dương Nguyễn",
        "Marie-Ange Le Goff", "François-Xavier de La Tour", "Zoé Ölmez", "李 小龙", "Amélie Ça", "Noël Œuvrard",
    ]

    private static let titles = [
        "Du guichet au « front office » : une enquête en préfecture",
        "Vendre l’assurance-vie : scripts, ruses & colères",
        "Soigner ou servir ? L’hôpital face à ses « clients »",
        "La poste, de l’usager au client : cinquante ans d’une conversion inachevée, entre injonctions et bricolages",
        "=SOMME(A1:A9) ou le tableur comme chef de rayon", "Le sourire obligatoire | ethnographie d’un centre d’appels",
        "Accueillir *tout le monde* : missions locales et _publics_", "Caissières, caissiers : a < b ?",
        "顧客という関係 : regards croisés France–Japon", "Fidéliser l’abonné·e des transports",
        "Le pourboire", "Coiffer, écouter, conseiller 💇‍♀️ : un métier de relation",
        "Payer en ligne sa cantine : la dématérialisation vue du comptoir", "[Sic] Le client est roi",
        "Des avocats à l’heure du devis", "L’agence pour l’emploi et ses « parcours clients »",
        "Commerciaux de nuit", "Juger en salle d’audience, recevoir au greffe",
    ]
}

private func day(_ iso: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { throw SampleFault.date(iso) }
    return date
}

private func interval(_ date: CalendarDate, _ hour: Int, _ minute: Int, _ endHour: Int, _ endMinute: Int) throws
    -> Interval
{
    guard let start = LocalTime(hour: hour, minute: minute), let end = LocalTime(hour: endHour, minute: endMinute),
        let interval = Interval(date: date, start: start, end: end)
    else { throw SampleFault.hours }
    return interval
}

private enum SampleFault: Error { case date(String), hours }
