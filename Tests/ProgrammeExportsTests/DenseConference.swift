import ConferenceModel

/// Two days of three time slots, four rooms all full: 48 papers with titles as long as academics make them.
struct DenseConference {
    let conference: Conference
    let programme: Programme

    init() throws {
        let titles = [
            "Ce que l’usager devenu client fait aux agents : une enquête comparée dans trois préfectures de région",
            "« Le client a toujours raison » : genèse et usages d’une maxime commerciale, 1900-1950",
            "De la réclamation comme ressource", "Vendre des services funéraires, entre retenue et chiffre d’affaires",
        ]
        let slots = try [15, 16].flatMap { date in try [9, 11, 14].map { try Self.interval(date, from: $0) } }
        let axes = (1...3).map {
            Axis(id: "\($0)", title: Text("Les transformations de la relation de clientèle, partie \($0)"))
        }
        let speakers = (0..<48).map {
            Speaker(name: "Marie-Claire Delacroix-Beaumont \($0)", affiliation: "Université")
        }
        let papers = (0..<48).map { index in
            Paper(
                id: "C\(index + 10)", title: titles[index % titles.count], axis: Reference(index / 2 % 3),
                speakers: index % 5 == 0 ? [Reference(index), Reference((index + 1) % 48)] : [Reference(index)])
        }
        conference = try Conference(
            title: Text("La relation de clientèle"), place: "Limoges", timeSlots: slots.map { TimeSlot($0) },
            events: try [
                Event(title: Text("Déjeuner"), interval: Self.interval(15, from: 12)),
                Event(title: Text("Clôture"), interval: Self.interval(16, from: 16)),
            ],
            rooms: (1...4).map { Room(name: "Amphithéâtre \($0)") }, axes: axes, speakers: speakers, papers: papers)
        programme = Programme(
            sessions: (0..<24).map { index in
                Session(
                    timeSlot: Reference(index / 4), room: Reference(index % 4), axis: Reference(index % 3),
                    papers: [Reference(2 * index), Reference(2 * index + 1)])
            })
    }

    private static func interval(_ day: Int, from hour: Int) throws -> Interval {
        guard let date = CalendarDate(year: 2012, month: 11, day: day), let start = LocalTime(hour: hour),
            let end = LocalTime(hour: hour + 1, minute: 30), let interval = Interval(date: date, start: start, end: end)
        else { throw InvalidConference.noLanguage }
        return interval
    }
}
