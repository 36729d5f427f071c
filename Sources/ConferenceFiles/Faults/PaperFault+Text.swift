package import ConferenceModel

extension PaperFault {
    package var text: Text {
        switch self {
        case .missingValue(let column):
            Text(
                fr:
                    "la colonne «\u{A0}\(column.fr)\u{A0}» est vide sur cette ligne\u{A0}: la remplir ou supprimer la ligne",
                en: "the column \"\(column.en)\" is empty on this line: fill it in or remove the line")
        case .duplicatePaper(let id, let first):
            Text(
                fr:
                    "l’id \(id.inGuillemets) est déjà en \(first.description)\u{A0}: donner un autre id à cette communication",
                en: "the id \(id.inQuotes) already stands at \(first.description): give this paper another id")
        case .noAcceptedPapers:
            Text(
                fr: "aucune communication n’est acceptée\u{A0}: vider la colonne «\u{A0}statut\u{A0}» ou y écrire "
                    + "«\u{A0}acceptée\u{A0}»",
                en: "no paper is accepted: empty the column \"status\" or write \"accepted\" there")
        case .repeatedAxis(let paper, let axis):
            Text(
                fr:
                    "l’axe \(axis.inGuillemets) est déjà donné pour \(paper.inGuillemets)\u{A0}: le supprimer de cette liste",
                en: "the axis \(axis.inQuotes) is already given for \(paper.inQuotes): remove it from this list")
        case .nobodySpeaks(let paper):
            Text(
                fr: "personne ne présente \(paper.inGuillemets)\u{A0}: remplir la colonne «\u{A0}intervenants\u{A0}»",
                en: "nobody presents \(paper.inQuotes): fill in the column \"speakers\"")
        case .repeatedSpeaker(let speaker):
            Text(
                fr: "\(speaker.inGuillemets) figure deux fois pour cette communication\u{A0}: ne l’écrire qu’une fois",
                en: "\(speaker.inQuotes) is named twice for this paper: write the name once")
        case .unknownStatus(let status, let suggestion):
            Text(
                fr: "statut inconnu\u{A0}: \(status.inGuillemets). On peut écrire ",
                en: "unknown status: \(status.inQuotes). You can write ") + Paper.Status.vocabulary
                + .suggesting(suggestion)
        case .invalidAudience(let audience):
            Text(
                fr:
                    "public non compris\u{A0}: \(audience.inGuillemets)\u{202F}; écrire un nombre de personnes, comme 40",
                en: "audience not understood: \(audience.inQuotes); write a number of people, such as 40")
        case .invalidNumber(let written, let column):
            Text(
                fr:
                    "\(written.inGuillemets) ne convient pas à la colonne \(column.fr.inGuillemets)\u{A0}: écrire un nombre "
                    + "entier, 1 ou plus",
                en:
                    "\(written.inQuotes) will not do for the column \(column.en.inQuotes): write a whole number, 1 or more"
            )
        case .unknownTimeZone(let written):
            Text(
                fr: "fuseau horaire inconnu \(written.inGuillemets)\u{A0}: écrire GMT+8 ou un nom comme Asia/Tokyo",
                en: "unknown time zone \(written.inQuotes): write GMT+8 or a name such as Asia/Tokyo")
        case .equipmentNowhere(let need, let suggestion):
            Text(
                fr: "aucune salle n’offre \(need.inGuillemets)\u{A0}: l’ajouter à l’équipement d’une salle",
                en: "no room offers \(need.inQuotes): add it to a room’s equipment") + .suggesting(suggestion)
        case .paperTooLong(let paper, let length, let longest):
            Text(
                fr:
                    "\(paper.inGuillemets) demande \(length.count) minutes, discussion comprise, et le créneau le plus long "
                    + "en a \(longest.count)",
                en:
                    "\(paper.inQuotes) takes \(length.count) minutes with its discussion, and the longest time slot has "
                    + "\(longest.count)")
        case .duplicateSpeaker(let speaker, let first):
            Text(
                fr: "\(speaker.inGuillemets) est déjà en \(first.description)\u{A0}: réunir les deux lignes, "
                    + "ou distinguer les deux noms",
                en:
                    "\(speaker.inQuotes) already stands at \(first.description): join the two lines, or tell the names apart"
            )
        case .invalidEmail(let email):
            Text(
                fr: "\(email.inGuillemets) n’est pas une adresse de courriel",
                en: "\(email.inQuotes) is not an e-mail address")
        case .invalidAnswer(let written):
            Text(
                fr: "\(written.inGuillemets) ne dit ni oui ni non\u{A0}: écrire «\u{A0}oui\u{A0}» ou laisser vide",
                en: "\(written.inQuotes) is neither yes nor no: write \"yes\" or leave it empty")
        case .speakerWithoutPaper(let speaker):
            Text(
                fr: "\(speaker.inGuillemets) ne présente aucune communication",
                en: "\(speaker.inQuotes) presents no paper")
        case .speakersCreated(let count):
            Text(
                fr: "pas de tableau d’intervenants\u{A0}: les noms viennent des communications (\(count)), "
                    + "disponibles à toute heure",
                en: "no table of speakers: names are taken from the papers (\(count)), available at all hours")
        case .pinNotUnderstood, .pinOutsideTimeSlots, .ambiguousPin: pinText
        default: relationText
        }
    }

    private var pinText: Text {
        switch self {
        case .pinNotUnderstood(let pin, let rooms, let day):
            Text(
                fr: "épingle non comprise\u{A0}: \(pin.inGuillemets). On peut écrire ",
                en: "pin not understood: \(pin.inQuotes). You can write ")
                + .choice(Self.examples(rooms: rooms, day: day).map(\.quoted))
        case .pinOutsideTimeSlots(let pin, let slots):
            Text(
                fr: "aucun créneau à ce moment\u{A0}: \(pin.inGuillemets). Il y a ",
                en: "no time slot at that moment: \(pin.inQuotes). There is ") + .all(slots.map(\.quoted))
        case .ambiguousPin(let pin, let slots):
            Text(
                fr: "\(pin.inGuillemets) désigne plusieurs créneaux\u{A0}: choisir entre ",
                en: "\(pin.inQuotes) names several time slots: choose between ") + .all(slots.map(\.quoted))
        default: Text("")
        }
    }

    private static func examples(rooms: [String], day: CalendarDate?) -> [Text] {
        let slot = day.map {
            Text(fr: "\($0.weekday.text.fr) \($0.day) 11:00", en: "\($0.weekday.text.en) \($0.day) 11:00")
        }
        let room = rooms.first.map { Text($0) }
        let both = slot.flatMap { slot in room.map { slot + Text(" @ ") + $0 } }
        return [slot, room, both].compactMap(\.self)
    }

    private var relationText: Text {
        switch self {
        case .selfRelation(let paper, let column):
            Text(
                fr: "\(paper.inGuillemets) se désigne elle-même dans «\u{A0}\(column.fr)\u{A0}»\u{A0}: "
                    + "y mettre une autre communication",
                en: "\(paper.inQuotes) names itself under \"\(column.en)\": put another paper there")
        case .cyclicOrder(let papers):
            Text(
                fr: "ordre impossible\u{A0}: chacune devrait précéder la suivante, \(papers.joined(separator: " → "))",
                en: "impossible order: each should come before the next, \(papers.joined(separator: " → "))")
        case .relationAgainstPins(let kind, let first, let second):
            Text(
                fr: "\(first.inGuillemets) et \(second.inGuillemets) doivent être \(kind.words.fr), "
                    + "mais leurs épingles l’empêchent\u{A0}: en retirer une",
                en:
                    "\(first.inQuotes) and \(second.inQuotes) should be \(kind.words.en), but their pins prevent it: remove one"
            )
        case .sameSessionOfTwoAxes(let first, let second):
            Text(
                fr:
                    "\(first.inGuillemets) et \(second.inGuillemets) doivent être dans la même séance sans avoir d’axe commun\u{A0}: "
                    + "remplir «\u{A0}autres axes\u{A0}»",
                en:
                    "\(first.inQuotes) and \(second.inQuotes) should be in the same session but have no axis in common: "
                    + "fill in \"other axes\"")
        default: Text("")
        }
    }
}

extension PaperRelation.Kind {
    fileprivate var words: Text {
        switch self {
        case .before: Text(fr: "l’une avant l’autre", en: "one before the other")
        case .sameSession: Text(fr: "dans la même séance", en: "in the same session")
        case .notAtTheSameTime: Text(fr: "à des moments différents", en: "at different times")
        }
    }
}
