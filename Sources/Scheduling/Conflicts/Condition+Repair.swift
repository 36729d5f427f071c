import ConferenceModel

extension Condition {
    /// What to ask for so that it need not hold; hours as a programme has them.
    func request(in conference: Conference, as programme: Programme) -> Text {
        switch self {
        case .pin(let paper):
            let (id, place) = (conference.papers[paper].id, Condition.place(of: paper, in: conference))
            return Text(fr: "désépingler \(id) (\(place.fr))", en: "unpin \(id) (\(place.en))")
        case .relation(let index):
            let text = Condition.text(of: conference.relations[index], in: conference)
            return Text(fr: "renoncer à ce que \(text.fr)", en: "do without \(text.en)")
        case .enoughPapers:
            let fewest = programme.sessions.map(\.papers.count).min() ?? 1
            return Text(
                fr: "admettre une séance de \(fewest) communication\(fewest > 1 ? "s" : "")",
                en: "allow a session of \(fewest) paper\(fewest > 1 ? "s" : "")")
        case .absence(let speaker, let hours):
            let name = conference.speakers[speaker].name
            let talks = programme.sessions.flatMap { conference.talks(of: $0) }.filter {
                conference.papers[$0.paper].speakers.contains(speaker) && $0.interval.overlaps(hours)
            }
            let when = talks.map { talk in
                let id = conference.papers[talk.paper].id
                return Text(fr: "\(talk.interval.text.fr) (\(id))", en: "\(talk.interval.text.en) (\(id))")
            }
            let list = when.isEmpty ? [hours.text] : when
            return Text(
                fr: "demander à \(name) de parler \(list.map(\.fr).joined(separator: ", "))",
                en: "ask \(name) to speak on \(list.map(\.en).joined(separator: ", "))")
        case .closure(let room, let hours):
            let name = conference.rooms[room].name
            return Text(fr: "ouvrir \(name) (\(hours.text.fr))", en: "open \(name) (\(hours.text.en))")
        case .equipment(let paper):
            let own = conference.papers[paper]
            let room = programme.sessions.first { $0.papers.contains(paper) }.map { conference.rooms[$0.room] }
            let list = own.needs.subtracting(room?.equipment ?? []).sorted().joined(separator: ", ")
            return Text(
                fr: "se passer de \(list) pour \(own.id), ou l’apporter dans \(room?.name ?? "")",
                en: "do without \(list) for \(own.id), or bring it to \(room?.name ?? "")")
        case .presence(let speaker, let paper):
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(
                fr: "faire présenter \(id) par quelqu’un d’autre que \(name)",
                en: "have somebody other than \(name) present \(id)")
        case .axis(let paper):
            let id = conference.papers[paper].id
            let axis = programme.sessions.first { $0.papers.contains(paper) }.map { conference.axes[$0.axis].id } ?? ""
            return Text(
                fr: "placer \(id) dans une séance de l’axe \(axis)", en: "put \(id) into a session of axis \(axis)")
        case .scheduled(let paper):
            let id = conference.papers[paper].id
            return Text(fr: "mettre \(id) en réserve", en: "put \(id) in reserve")
        case .oneSessionPerRoom: return Text(fr: "ajouter une salle", en: "add a room")
        }
    }

    /// What to write into the conference's files.
    func edit(in conference: Conference) -> Text {
        switch self {
        case .pin(let paper):
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: vider «\u{A0}épingle\u{A0}»", en: "papers, \(id): empty \"pin\"")
        case .relation(let index):
            let (first, second) = (
                conference.papers[conference.relations[index].first].id,
                conference.papers[conference.relations[index].second].id
            )
            return Text(
                fr: "communications, \(first) et \(second)\u{A0}: retirer leur lien",
                en: "papers, \(first) and \(second): remove their relation")
        case .enoughPapers:
            return Text(
                fr: "colloque.yaml, séances-assez-remplies\u{A0}: un moindre minimum, ou non",
                en: "colloque.yaml, sessions-have-enough-papers: a smaller minimum, or no")
        case .absence(let speaker, let hours):
            let name = conference.speakers[speaker].name
            return Text(
                fr: "intervenants, \(name)\u{A0}: retirer \(hours.text.fr) de «\u{A0}indisponible\u{A0}»",
                en: "speakers, \(name): take \(hours.text.en) out of \"unavailable\"")
        case .closure(let room, let hours):
            let name = conference.rooms[room].name
            return Text(
                fr: "colloque.yaml, \(name)\u{A0}: retirer \(hours.text.fr) de «\u{A0}fermée\u{A0}»",
                en: "colloque.yaml, \(name): take \(hours.text.en) out of \"closed\"")
        case .equipment(let paper):
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: vider «\u{A0}besoins\u{A0}»", en: "papers, \(id): empty \"needs\"")
        case .presence(let speaker, let paper):
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(
                fr: "communications, \(id)\u{A0}: remplacer \(name) parmi les «\u{A0}intervenants\u{A0}»",
                en: "papers, \(id): replace \(name) among the \"speakers\"")
        case .axis(let paper):
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: compléter «\u{A0}autres axes\u{A0}»",
                en: "papers, \(id): add to \"other axes\"")
        case .scheduled(let paper):
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: statut «\u{A0}réserve\u{A0}»", en: "papers, \(id): status \"reserve\""
            )
        case .oneSessionPerRoom:
            return Text(fr: "colloque.yaml\u{A0}: une salle de plus", en: "colloque.yaml: one more room")
        }
    }
}
