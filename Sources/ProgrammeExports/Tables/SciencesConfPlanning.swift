internal import ConferenceModel

/// `planning.csv` of sciencesconf, the platform of French colloquia: events, sessions and their papers in order of time.
struct SciencesConfPlanning {
    private let edition: Edition
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) { self.edition = edition }

    private static let headings = [
        "id", "date", "start", "end", "type", "salle", "titre", "description", "speaker", "docid",
    ]

    var text: String {
        let agenda = Agenda(edition)
        let sessions = edition.programme.sessions.map { session in
            let interval = conference.timeSlots[session.timeSlot].interval
            let title = conference.axes[session.axis].title[language]
            return (interval, 1, row(interval, "session", conference.rooms[session.room].name, title, "", "", ""))
        }
        let papers = agenda.entries.map { entry in
            let paper = conference.papers[entry.talk.paper]
            let speakers = conference.speakerNames(of: entry.talk.paper).joined(separator: ", ")
            let room = conference.rooms[entry.session.room].name
            return (
                entry.talk.interval, 2,
                row(entry.talk.interval, "comm", room, paper.title, paper.abstract, speakers, paper.id)
            )
        }
        let events = agenda.events.map { event in
            (
                event.interval, 0,
                row(event.interval, kind(of: event), event.place ?? "", event.title[language], "", "", "")
            )
        }
        let rows = (events + sessions + papers)
            .sorted { ($0.0.date, $0.0.start, $0.1) < ($1.0.date, $1.0.start, $1.1) }.map(\.2)
        let numbered = rows.enumerated().map { ["\($0 + 1)"] + $1 }
        return DelimitedText(separator: ";", quotesAll: true).text([Self.headings] + numbered)
    }

    private func row(
        _ interval: Interval, _ type: String, _ room: String, _ title: String, _ description: String,
        _ speakers: String,
        _ document: String
    ) -> [String] {
        [
            interval.date.iso, interval.start.iso, interval.end.iso, type, room, title, description, speakers, document,
        ]
    }

    /// By what French colloquia call their breaks.
    private func kind(of event: Event) -> String {
        let title = Spelling.folded(event.title.fr)
        if ["pause", "dejeuner", "diner", "repas", "cafe", "buffet", "cocktail"].contains(where: title.contains) {
            return title.hasPrefix("accueil") ? "logistique" : "pause"
        }
        return title.hasPrefix("accueil") || title.contains("inscription") ? "logistique" : "discours"
    }
}
