import ConferenceModel
import SchedulingRules

extension Condition {
    func subjects(in conference: Conference) -> [Subject] {
        switch self {
        case .pin(let paper):
            [.paper(conference.papers[paper].id)]
                + [conference.papers[paper].pin?.timeSlot].compactMap { $0 }.map {
                    .timeSlot(conference.timeSlots[$0].id)
                }
                + [conference.papers[paper].pin?.room].compactMap { $0 }.map { .room(conference.rooms[$0].name) }
        case .relation(let index):
            [conference.relations[index].first, conference.relations[index].second].map {
                .paper(conference.papers[$0].id)
            }
        case .enoughPapers, .oneSessionPerRoom: []
        case .absence(let speaker, _): [.speaker(conference.speakers[speaker].name)]
        case .closure(let room, _): [.room(conference.rooms[room].name)]
        case .presence(let speaker, let paper):
            [.speaker(conference.speakers[speaker].name), .paper(conference.papers[paper].id)]
        case .axis(let paper):
            [.paper(conference.papers[paper].id), .axis(conference.axes[conference.papers[paper].axis].id)]
        case .equipment(let paper), .scheduled(let paper): [.paper(conference.papers[paper].id)]
        }
    }

    /// What holds, without a full stop.
    func text(in conference: Conference, minimum: Int) -> Text {
        switch self {
        case .pin(let paper):
            let (id, place) = (conference.papers[paper].id, Condition.place(of: paper, in: conference))
            return Text(fr: "\(id) est épinglée (\(place.fr))", en: "\(id) is pinned (\(place.en))")
        case .relation(let index): return Condition.text(of: conference.relations[index], in: conference)
        case .enoughPapers:
            return Text(
                fr: "une séance réunit au moins \(minimum) communications",
                en: "a session has at least \(minimum) papers")
        case .absence(let speaker, let hours):
            let name = conference.speakers[speaker].name
            return Text(
                fr: "\(name) n’est pas disponible (\(hours.text.fr))", en: "\(name) is unavailable (\(hours.text.en))")
        case .closure(let room, let hours):
            let name = conference.rooms[room].name
            return Text(fr: "\(name) est fermée (\(hours.text.fr))", en: "\(name) is closed (\(hours.text.en))")
        case .equipment(let paper):
            let (id, needs) = (
                conference.papers[paper].id, conference.papers[paper].needs.sorted().joined(separator: ", ")
            )
            return Text(fr: "\(id) demande \(needs)", en: "\(id) needs \(needs)")
        case .presence(let speaker, let paper):
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(fr: "\(name) présente \(id)", en: "\(name) presents \(id)")
        case .axis(let paper):
            let own = conference.papers[paper]
            let axes = ([own.axis] + own.otherAxes).map { conference.axes[$0].id }
            return Text(
                fr: "\(own.id) relève de l’axe \(Text.any(axes).fr)",
                en: "\(own.id) belongs to axis \(Text.any(axes).en)")
        case .oneSessionPerRoom:
            return Text(fr: "une salle accueille une séance à la fois", en: "a room holds one session at a time")
        case .scheduled(let paper):
            let id = conference.papers[paper].id
            return Text(fr: "\(id) est à programmer", en: "\(id) is to be scheduled")
        }
    }

    static func place(of paper: Reference<Paper>, in conference: Conference) -> Text {
        let pin = conference.papers[paper].pin
        let parts = [
            pin?.timeSlot.map { conference.timeSlots[$0].text }, pin?.room.map { Text(conference.rooms[$0].name) },
            pin?.axis.map { Text(fr: "axe \(conference.axes[$0].id)", en: "axis \(conference.axes[$0].id)") },
        ].compactMap { $0 }
        return Text(fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }

    static func text(of relation: PaperRelation, in conference: Conference) -> Text {
        let (first, second) = (conference.papers[relation.first].id, conference.papers[relation.second].id)
        return switch relation.kind {
        case .before: Text(fr: "\(first) passe avant \(second)", en: "\(first) comes before \(second)")
        case .sameSession:
            Text(
                fr: "\(first) et \(second) sont dans la même séance",
                en: "\(first) and \(second) are in the same session")
        case .notAtTheSameTime:
            Text(
                fr: "\(first) et \(second) n’ont pas lieu en même temps",
                en: "\(first) and \(second) are not at the same time")
        }
    }
}
