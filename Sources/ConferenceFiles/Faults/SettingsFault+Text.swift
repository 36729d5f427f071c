package import ConferenceModel

extension SettingsFault {
    package var text: Text {
        switch self {
        case .missingKey(let key, let example):
            Text(
                fr: "\(key.fr.inGuillemets) manque\u{202F}; écrire par exemple «\u{A0}\(example.fr)\u{A0}»",
                en: "\(key.en.inQuotes) is missing; write for example `\(example.en)`")
        case .missingField(let key, let parent, let example):
            Text(
                fr: "\(key.fr.inGuillemets) manque dans \(parent.fr.inGuillemets)\u{202F}; "
                    + "écrire par exemple «\u{A0}\(example.fr)\u{A0}»",
                en: "\(key.en.inQuotes) is missing in \(parent.en.inQuotes); write for example `\(example.en)`")
        case .unknownKey(let key, let suggestion, let accepted):
            Text(fr: "clé inconnue, ignorée\u{A0}: \(key.inGuillemets)", en: "unknown key, ignored: \(key.inQuotes)")
                + (suggestion == nil
                    ? Text(fr: ". Ici on peut écrire ", en: ". Here you can write ") + accepted : Text(""))
                + .suggesting(suggestion)
        case .repeatedKey(let key, let other):
            Text(
                fr: "\(key.inGuillemets) et \(other.inGuillemets) sont la même clé\u{A0}: n’en garder qu’une",
                en: "\(key.inQuotes) and \(other.inQuotes) are the same key: keep only one")
        case .emptyValue(let key):
            Text(
                fr:
                    "\(key.inGuillemets) n’a pas de valeur\u{A0}: en écrire une (entre guillemets si elle commence par #) "
                    + "ou supprimer la clé",
                en: "\(key.inQuotes) has no value: write one (in quotation marks if it starts with #) or remove the key"
            )
        case .wrongKindOfValue(let key, let expected, let example):
            Text(
                fr: "\(key?.fr.inGuillemets ?? "le fichier") attend \(expected.text.fr), "
                    + "par exemple «\u{A0}\(example.fr)\u{A0}»",
                en: "\(key?.en.inQuotes ?? "the file") takes \(expected.text.en), for example `\(example.en)`")
        case .unknownTimeZone(let zone, let suggestion):
            Text(fr: "fuseau horaire inconnu\u{A0}: \(zone.inGuillemets)", en: "unknown time zone: \(zone.inQuotes)")
                + (suggestion == nil
                    ? Text(
                        fr: "\u{202F}; écrire un nom comme «\u{A0}Europe/Paris\u{A0}»",
                        en: "; write a name such as \"Europe/Paris\"")
                    : .suggesting(suggestion))
        case .unknownLanguage(let language, let suggestion):
            Text(
                fr: "langue inconnue\u{A0}: \(language.inGuillemets). Colloque parle ",
                en: "unknown language: \(language.inQuotes). Colloque speaks ")
                + .all(Language.allCases.map { $0.words + Text(" (\($0.rawValue))") }) + .suggesting(suggestion)
        case .datesNotUnderstood(let dates):
            Text(
                fr:
                    "dates non comprises\u{A0}: \(dates.inGuillemets). On peut écrire «\u{A0}2012-11-15 / 2012-11-16\u{A0}» "
                    + "ou «\u{A0}15–16 novembre 2012\u{A0}», toujours avec l’année",
                en: "dates not understood: \(dates.inQuotes). You can write \"2012-11-15 / 2012-11-16\" "
                    + "or \"15–16 November 2012\", always with the year")
        case .tooManyDays(let limit):
            Text(
                fr: "plus de \(limit) jours\u{A0}: vérifier le mois et l’année",
                en: "more than \(limit) days: check the month and the year")
        case .repeatedDay(let day):
            Text(
                fr: "le \(day.fr) est déjà dans les dates\u{A0}: vérifier le jour",
                en: "\(day.en) is already among the dates: check the day")
        case .hoursMissing(let phrase, let example):
            Text(
                fr: "\(phrase.inGuillemets) ne dit pas quand cela commence et finit\u{202F}; "
                    + "écrire par exemple «\u{A0}\(example.fr)\u{A0}»",
                en: "\(phrase.inQuotes) does not say when it starts and ends; write for example `\(example.en)`")
        case .overlappingTimeSlots, .eventOverlapsTimeSlot, .impossiblePlaces, .timeSlotTooShort: timeText
        default: listText
        }
    }

    private var timeText: Text {
        switch self {
        case .overlappingTimeSlots(let slot, let other, let place):
            Text(
                fr:
                    "le créneau \(slot.fr.inGuillemets) chevauche \(other.fr.inGuillemets) (\(place.description))\u{A0}: "
                    + "des séances parallèles ont les mêmes heures",
                en: "the time slot \(slot.en.inQuotes) overlaps \(other.en.inQuotes) (\(place.description)): "
                    + "parallel sessions have the same hours")
        case .eventOverlapsTimeSlot(let event, let slot):
            Text(
                fr:
                    "\(event.fr.inGuillemets) a lieu pendant le créneau \(slot.fr.inGuillemets)\u{A0}: vérifier les heures",
                en: "\(event.en.inQuotes) is held during the time slot \(slot.en.inQuotes): check the hours")
        case .impossiblePlaces(let count):
            Text(
                fr: "un créneau ne peut pas avoir \(count) places\u{A0}: écrire 1 ou plus",
                en: "a time slot cannot have \(count) places: write 1 or more")
        case .timeSlotTooShort(let slot, let length, let needed):
            Text(
                fr:
                    "aucune communication ne tient dans le créneau \(slot.fr.inGuillemets)\u{A0}: il dure \(length.count) minutes, "
                    + "la plus courte en demande \(needed.count)",
                en: "no paper fits in the time slot \(slot.en.inQuotes): it lasts \(length.count) minutes, "
                    + "the shortest takes \(needed.count)")
        default: Text("")
        }
    }

    private var listText: Text {
        switch self {
        case .duplicateRoom(let room, let first):
            Text(
                fr: "la salle \(room.inGuillemets) est déjà en \(first.description)\u{A0}: la renommer ou la supprimer",
                en: "the room \(room.inQuotes) already stands at \(first.description): rename or remove it")
        case .negativeCapacity(let room, let count):
            Text(
                fr: "nombre de places de \(room.inGuillemets) non valable\u{A0}: \(count)\u{202F}; "
                    + "écrire un nombre positif, ou rien s’il est inconnu",
                en: "capacity of \(room.inQuotes) not valid: \(count); write a positive number, or nothing if unknown")
        case .duplicateAxis(let axis, let first):
            Text(
                fr: "l’axe \(axis.inGuillemets) est déjà en \(first.description)\u{A0}: changer son id ou le supprimer",
                en: "the axis \(axis.inQuotes) already stands at \(first.description): change its id or remove it")
        case .axisRelatedToItself(let axis):
            Text(
                fr: "l’axe \(axis.inGuillemets) est dit proche de lui-même\u{A0}: supprimer ce renvoi",
                en: "the axis \(axis.inQuotes) is said to be related to itself: remove this mention")
        case .invalidColour(let colour):
            Text(
                fr:
                    "couleur non comprise\u{A0}: \(colour.inGuillemets)\u{202F}; écrire entre guillemets comme \"#1b6ca8\"",
                en: "colour not understood: \(colour.inQuotes); write it in quotation marks as \"#1b6ca8\"")
        case .duplicateRule(let rule, let first):
            Text(
                fr: "la règle \(rule.inGuillemets) est déjà en \(first.description)\u{A0}: n’en garder qu’une",
                en: "the rule \(rule.inQuotes) already stands at \(first.description): keep only one")
        case .invalidWeight(let rule, let written):
            Text(
                fr:
                    "poids de \(rule.inGuillemets) non compris\(written.map { "\u{A0}: \($0.inGuillemets)" } ?? "")\u{202F}; "
                    + "écrire un nombre entier de 0 à \(1_000_000.grouped.fr), «\u{A0}oui\u{A0}» ou «\u{A0}non\u{A0}»",
                en: "weight of \(rule.inQuotes) not understood\(written.map { ": \($0.inQuotes)" } ?? ""); "
                    + "write a whole number from 0 to \(1_000_000.grouped.en), \"yes\" or \"no\"")
        default: Text("")
        }
    }
}

extension SettingsFault.ValueKind {
    fileprivate var text: Text {
        switch self {
        case .text: Text(fr: "un texte", en: "a text")
        case .wholeNumber: Text(fr: "un nombre entier", en: "a whole number")
        case .list: Text(fr: "une liste", en: "a list")
        case .fields: Text(fr: "des clés avec leurs valeurs", en: "keys with their values")
        }
    }
}
