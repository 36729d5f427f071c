internal import Archive
internal import ConferenceModel

/// What one person is told of a new version.
struct Notice {
    let person: AffectedPeople.Person
    let conference: Text
    let language: Language

    var subject: String {
        let title = conference[language]
        return Text(fr: "\(title)\u{A0}: ce qui change pour vous", en: "\(title): what changes for you")[language]
    }

    /// Facts, one a paragraph.
    var message: String {
        let greeting = Text(fr: "Bonjour \(person.name),", en: "Dear \(person.name),")
        let opening = Text(
            fr: "Le programme du colloque «\u{A0}\(conference.fr)\u{A0}» a changé. Voici ce qui vous concerne.",
            en: "The programme of the conference \"\(conference.en)\" has changed. This is what concerns you.")
        let closing = Text(
            fr: "Si cela ne vous convient pas, dites-le-nous en répondant à ce message.",
            en: "If this does not suit you, please tell us by answering this message.")
        return ([greeting, opening] + facts + [closing]).map { $0[language] }.joined(separator: "\n\n") + "\n"
    }

    private var facts: [Text] {
        person.moved.map(moved) + person.new.map(new) + person.gone.map(gone)
            + (person.neighbours.isEmpty ? [] : [neighbours])
    }

    private func moved(_ move: VersionComparison.Move) -> Text {
        let (from, to) = (move.from.whereabouts, move.to.whereabouts)
        let isSamePlace = from == to
        return isSamePlace
            ? Text(
                fr:
                    "«\u{A0}\(move.to.title)\u{A0}» garde son heure et sa salle (\(to.fr))\u{202F}; ce qui change\u{A0}: "
                    + "\(move.aspects.map(\.text.fr).joined(separator: ", ")).",
                en: "\"\(move.to.title)\" keeps its time and room (\(to.en)); what changes: "
                    + "\(move.aspects.map(\.text.en).joined(separator: ", ")).")
            : Text(
                fr: "«\u{A0}\(move.to.title)\u{A0}» se déplace.\nAvant\u{A0}: \(from.fr).\nMaintenant\u{A0}: \(to.fr).",
                en: "\"\(move.to.title)\" moves.\nBefore: \(from.en).\nNow: \(to.en).")
    }

    private func new(_ stay: VersionComparison.Stay) -> Text {
        let place = stay.talk.whereabouts
        return Text(
            fr: "«\u{A0}\(stay.talk.title)\u{A0}» entre au programme\u{A0}: \(place.fr).",
            en: "\"\(stay.talk.title)\" joins the programme: \(place.en).")
    }

    private func gone(_ stay: VersionComparison.Stay) -> Text {
        let place = stay.talk.whereabouts
        return Text(
            fr:
                "«\u{A0}\(stay.talk.title)\u{A0}» (\(place.fr)) n’est plus au programme. Nous avons bien pris note de ce "
                + "retrait.",
            en: "\"\(stay.talk.title)\" (\(place.en)) is no longer in the programme. We have taken note of the "
                + "withdrawal.")
    }

    private var neighbours: Text {
        let list = person.neighbours.map { ($0.whereabouts, $0.title) }
        return Text(
            fr: "À vos côtés, dans la même séance\u{A0}:" + list.map { "\n– «\u{A0}\($1)\u{A0}», \($0.fr)" }.joined(),
            en: "Beside you, in the same session:" + list.map { "\n– \"\($1)\", \($0.en)" }.joined())
    }
}
