extension ConferenceChange {
    /// What it comes to, in a sentence; references are those of the conference in which it is made, or has been made.
    package func text(in conference: Conference) -> Text {
        switch self {
        case .withdraw(let paper):
            return .sentence(conference.papers[paper].named, fr: "est retirée", en: "is withdrawn")
        case .promote(let paper): return .sentence(conference.papers[paper].id, fr: "est acceptée", en: "is accepted")
        case .reserve(let paper):
            return .sentence(conference.papers[paper].id, fr: "est en réserve", en: "is in reserve")
        case .duration(let paper, let minutes):
            let time = "\(minutes.count)\u{A0}min"
            return .sentence(conference.papers[paper].id, fr: "dure \(time)", en: "takes \(time)")
        case .pin(let paper, let pin):
            let place = pin.text(in: conference)
            return .sentence(
                conference.papers[paper].id, fr: "est épinglée\u{A0}: \(place.fr)", en: "is pinned: \(place.en)")
        case .unpin(let paper):
            return .sentence(conference.papers[paper].id, fr: "n’est plus épinglée", en: "is no longer pinned")
        case .presenters(let paper, let speakers):
            let names = speakers.map { conference.speakers[$0].name }.joined(separator: ", ")
            guard !names.isEmpty else {
                return .sentence(
                    conference.papers[paper].id, fr: "n’est présentée par personne", en: "is presented by nobody")
            }
            return .sentence(
                conference.papers[paper].id, fr: "est présentée par \(names)", en: "is presented by \(names)")
        case .addPaper(let paper, _):
            let axis = conference.axes[paper.axis].id
            return Text(fr: "\(paper.named) s’ajoute à l’axe \(axis).", en: "\(paper.named) joins axis \(axis).")
        case .dropLastPaper:
            return Text(fr: "La dernière communication n’en est plus.", en: "The last paper is none any more.")
        case .absent, .unavailable, .availability, .confirm, .unconfirm: return personText(in: conference)
        case .closeRoom, .loseRoom, .closures: return roomText(in: conference)
        case .weight(let setting, _):
            guard let weight = setting.weight else {
                return Text(fr: "\(setting.rule) a un autre réglage.", en: "\(setting.rule) has another setting.")
            }
            return Text(fr: "\(setting.rule) pèse \(weight).", en: "\(setting.rule) weighs \(weight).")
        case .settings: return Text(fr: "Les règles ont d’autres réglages.", en: "The rules have other settings.")
        case .several(let changes):
            let texts = changes.map { $0.text(in: conference) }
            return Text(
                fr: texts.map(\.fr).joined(separator: " "), en: texts.map(\.en).joined(separator: " "))
        }
    }

    private func personText(in conference: Conference) -> Text {
        switch self {
        case .absent(let speaker):
            .sentence(conference.speakers[speaker].name, fr: "ne vient plus", en: "comes no more")
        case .availability(let speaker, []):
            .sentence(
                conference.speakers[speaker].name, fr: "est disponible à toute heure", en: "is available at all hours")
        case .unavailable(let speaker, let hours), .availability(let speaker, let hours):
            .sentence(
                conference.speakers[speaker].name, fr: "n’est pas disponible\u{A0}: \(Text.list(hours).fr)",
                en: "is not available: \(Text.list(hours).en)")
        case .confirm(let speaker):
            .sentence(conference.speakers[speaker].name, fr: "a réservé son voyage", en: "has booked travel")
        case .unconfirm(let speaker):
            .sentence(conference.speakers[speaker].name, fr: "n’a pas réservé de voyage", en: "has not booked travel")
        default: Text("")
        }
    }

    private func roomText(in conference: Conference) -> Text {
        switch self {
        case .loseRoom(let room):
            .sentence(conference.rooms[room].name, fr: "n’est plus disponible", en: "is no longer available")
        case .closures(let room, []):
            .sentence(conference.rooms[room].name, fr: "est ouverte à toute heure", en: "is open at all hours")
        case .closeRoom(let room, let hours), .closures(let room, let hours):
            .sentence(
                conference.rooms[room].name, fr: "est fermée\u{A0}: \(Text.list(hours).fr)",
                en: "is closed: \(Text.list(hours).en)")
        default: Text("")
        }
    }
}

extension Text {
    fileprivate static func sentence(_ subject: String, fr: String, en: String) -> Text {
        Text(fr: "\(subject) \(fr).", en: "\(subject) \(en).")
    }

    /// `Thursday 15 November, 9:00–10:30; …`.
    fileprivate static func list(_ hours: [Interval]) -> Text {
        Text(
            fr: hours.map(\.text.fr).joined(separator: "\u{202F}; "), en: hours.map(\.text.en).joined(separator: "; "))
    }
}

extension Pin {
    /// `2012-11-15 11:00 @ Amphi @ axis 2`, as the list of changes has it.
    package func text(in conference: Conference) -> Text {
        let place = [timeSlot.map { conference.timeSlots[$0].id }, room.map { conference.rooms[$0].name }]
            .compactMap(\.self).joined(separator: " @ ")
        guard let axis = axis.map({ conference.axes[$0].id }) else { return Text(place) }
        let start = place.isEmpty ? "" : place + " @ "
        return Text(fr: "\(start)axe \(axis)", en: "\(start)axis \(axis)")
    }
}

extension Paper {
    /// `C07 (Title)`.
    package var named: String { "\(id) (\(title))" }
}
