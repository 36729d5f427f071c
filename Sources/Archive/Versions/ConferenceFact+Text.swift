package import ConferenceModel

extension ConferenceFact {
    /// A sentence without its full stop: `C07 (Title) is withdrawn`.
    package var text: Text {
        switch self {
        case .withdrawn(let paper): paper.text(fr: "est retirée", en: "is withdrawn")
        case .removed(let paper): paper.text(fr: "n’est plus dans les tableaux", en: "is no longer in the tables")
        case .promoted(let paper): paper.text(fr: "est acceptée", en: "is accepted")
        case .putInReserve(let paper): paper.text(fr: "passe en réserve", en: "goes to the waiting list")
        case .added(let paper): paper.text(fr: "est nouvelle", en: "is new")
        case .renumbered(let paper, let id): paper.text(fr: "s’appelait \(id)", en: "was called \(id)")
        case .lasts(let paper, let now, let before):
            paper.text(
                fr: "dure \(now)\u{A0}min au lieu de \(before)", en: "takes \(now)\u{A0}min instead of \(before)")
        case .hasAxis(let paper, let now, let before):
            paper.text(fr: "passe de l’axe \(before) à l’axe \(now)", en: "goes from axis \(before) to axis \(now)")
        case .gainsSpeakers(let paper, let names):
            paper.text(fr: "est présentée aussi par \(list(names))", en: "is presented by \(list(names)), too")
        case .losesSpeakers(let paper, let names):
            paper.text(fr: "n’est plus présentée par \(list(names))", en: "is no longer presented by \(list(names))")
        case .needs(let paper, let needs):
            needs.isEmpty
                ? paper.text(fr: "n’a plus besoin de rien", en: "needs nothing any more")
                : paper.text(fr: "a besoin de\u{A0}: \(list(needs))", en: "needs: \(list(needs))")
        case .pinned(let paper, let pin): paper.text(of: pin)
        default: frameText
        }
    }

    private var frameText: Text {
        switch self {
        case .unavailable(let name, let hours):
            Text(fr: "\(name) n’est plus disponible\u{A0}: ", en: "\(name) is not available any more: ") + hours
        case .availableAgain(let name, let hours):
            Text(fr: "\(name) est de nouveau disponible\u{A0}: ", en: "\(name) is available again: ") + hours
        case .confirmed(let name): Text(fr: "\(name) a réservé son voyage", en: "\(name) has booked travel")
        case .roomAdded(let room): Text(fr: "la salle \(room) est nouvelle", en: "room \(room) is new")
        case .roomLost(let room): Text(fr: "la salle \(room) n’existe plus", en: "room \(room) exists no more")
        case .roomClosed(let room, let hours):
            Text(fr: "la salle \(room) est fermée\u{A0}: ", en: "room \(room) is closed: ") + hours
        case .roomOpen(let room, let hours):
            Text(fr: "la salle \(room) est de nouveau ouverte\u{A0}: ", en: "room \(room) is open again: ") + hours
        case .roomSeats(let room, let seats):
            seats.map { Text(fr: "la salle \(room) a \($0) places", en: "room \(room) has \($0) seats") }
                ?? Text(fr: "la salle \(room) suffit à tout public", en: "room \(room) seats anybody")
        case .roomOffers(let room, let equipment):
            equipment.isEmpty
                ? Text(
                    fr: "la salle \(room) n’offre plus d’équipement", en: "room \(room) offers no equipment any more")
                : Text(
                    fr: "la salle \(room) offre\u{A0}: \(list(equipment))",
                    en: "room \(room) offers: \(list(equipment))")
        case .timeSlotAdded(let hours):
            Text(fr: "nouveau créneau\u{A0}: ", en: "new time slot: ") + [hours]
        case .timeSlotLost(let hours):
            Text(fr: "créneau supprimé\u{A0}: ", en: "time slot dropped: ") + [hours]
        case .timeSlotLasts(let hours, let before):
            Text(
                fr: "créneau déplacé\u{A0}: \(hours.text.fr) au lieu de \(before.hours.fr)",
                en: "time slot moved: \(hours.text.en) instead of \(before.hours.en)")
        case .weight(let rule, let now, let before):
            Text(fr: "\(rule) pèse \(now) au lieu de \(before)", en: "\(rule) weighs \(now) instead of \(before)")
        case .ruleOn(let rule): Text(fr: "\(rule) s’applique", en: "\(rule) applies")
        case .ruleOff(let rule): Text(fr: "\(rule) ne s’applique plus", en: "\(rule) applies no more")
        case .ruleSet(let rule): Text(fr: "\(rule) est réglée autrement", en: "\(rule) is set otherwise")
        default: Text("")
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

extension ConferenceFact.Paper {
    fileprivate func text(fr: String, en: String) -> Text {
        Text(fr: "\(id) (\(title)) \(fr)", en: "\(id) (\(title)) \(en)")
    }

    fileprivate func text(of pin: ConferenceSnapshot.Pin?) -> Text {
        guard let pin else { return text(fr: "n’est plus épinglée", en: "is no longer pinned") }
        let axis = pin.axis.map { Text(fr: "axe \($0)", en: "axis \($0)") }
        let places = [pin.timeSlot.map { Text($0) }, pin.room.map { Text($0) }, axis].compactMap(\.self)
        return text(
            fr: "est épinglée\u{A0}: \(places.map(\.fr).joined(separator: ", "))",
            en: "is pinned: \(places.map(\.en).joined(separator: ", "))")
    }
}

private func + (text: Text, hours: [Interval]) -> Text {
    Text(
        fr: text.fr + hours.map(\.text.fr).joined(separator: "\u{202F}; "),
        en: text.en + hours.map(\.text.en).joined(separator: "; "))
}
