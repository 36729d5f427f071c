package import ConferenceModel

/// What is wrong with a programme's file: facts, and their words.
package enum ProgrammeFault: Error, Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case timeSlot = "time-slot"
        case room, axis, paper
    }

    /// Bytes, and how many are accepted.
    case tooLarge(Int, limit: Int)
    case notJSON
    case unknownSchema(String)
    case wrongKind
    case missingKey(String)
    /// The name as written, and the one that was probably meant.
    case unknown(Kind, String, nearest: String?)
    /// A session without papers and without axis.
    case noAxis
    /// A column that a table needs, under any of these headings.
    case missingColumn([String])
    case emptyCell(Kind)
    case notADate(String)
    case notAnHour(String)
    case noRows

    package var name: String {
        switch self {
        case .tooLarge: "programme-too-large"
        case .notJSON: "programme-not-json"
        case .unknownSchema: "unknown-programme-schema"
        case .wrongKind: "programme-wrong-kind"
        case .missingKey: "programme-missing-key"
        case .unknown(let kind, _, _): "programme-unknown-\(kind.rawValue)"
        case .noAxis: "programme-session-without-axis"
        case .missingColumn: "programme-missing-column"
        case .emptyCell(let kind): "programme-without-\(kind.rawValue)"
        case .notADate: "programme-not-a-date"
        case .notAnHour: "programme-not-an-hour"
        case .noRows: "programme-without-rows"
        }
    }

    package var text: Text {
        switch self {
        case .tooLarge(let bytes, let limit):
            Text(
                fr:
                    "\(bytes) octets, c’est trop pour un programme (\(limit) au plus)\u{A0}: est-ce le bon fichier\u{202F}?",
                en: "\(bytes) bytes are too many for a programme (\(limit) at most): is it the right file?")
        case .notJSON:
            Text(
                fr:
                    "ce n’est pas du JSON\u{A0}: il manque ou il y a en trop, près d’ici, un guillemet, une virgule ou une accolade",
                en: "this is not JSON: near here, a quotation mark, comma or brace is missing or in excess")
        case .unknownSchema(let schema):
            Text(
                fr:
                    "schéma inconnu \(quoted(schema).fr)\u{A0}: cette version lit \(quoted(ProgrammeDocument.schema).fr)",
                en: "unknown schema \(quoted(schema).en): this version reads \(quoted(ProgrammeDocument.schema).en)")
        case .wrongKind:
            Text(
                fr: "ce n’est pas la sorte de valeur attendue ici (voir le schéma de programme.json)",
                en: "not the kind of value that is expected here (see the schema of programme.json)")
        case .missingKey(let key): Text(fr: "il manque \(quoted(key).fr)", en: "\(quoted(key).en) is missing")
        case .unknown(let kind, let name, let nearest):
            Text(
                fr: "\(kind.unknown.fr) \(quoted(name).fr)"
                    + (nearest.map { " — vouliez-vous dire \(quoted($0).fr)\u{202F}?" } ?? ""),
                en: "\(kind.unknown.en) \(quoted(name).en)"
                    + (nearest.map { " — did you mean \(quoted($0).en)?" } ?? ""))
        case .noAxis:
            Text(
                fr: "une séance sans communication doit dire son axe", en: "a session without papers must tell its axis"
            )
        case .missingColumn(let headings):
            Text(
                fr: "il manque une colonne\u{A0}: \(headings.joined(separator: ", "))",
                en: "a column is missing: \(headings.joined(separator: ", "))")
        case .emptyCell(let kind):
            Text(fr: "cette ligne ne dit pas \(kind.article.fr)", en: "this row does not tell \(kind.article.en)")
        case .notADate(let cell):
            Text(
                fr: "\(quoted(cell).fr) n’est pas un jour du colloque\u{A0}: écrivez 2012-11-15 ou 15/11/2012",
                en: "\(quoted(cell).en) is not a day of the conference: write 2012-11-15 or 15/11/2012")
        case .notAnHour(let cell):
            Text(
                fr: "\(quoted(cell).fr) n’est pas une heure\u{A0}: écrivez 9:05 ou 9\u{202F}h\u{202F}05",
                en: "\(quoted(cell).en) is not a time: write 9:05")
        case .noRows: Text(fr: "ce tableau n’a aucune séance", en: "this table has no session")
        }
    }

    package func diagnostic(at location: Location) -> Diagnostic { Diagnostic(.error, name, at: location, text) }
}

extension ProgrammeFault.Kind {
    fileprivate var unknown: Text {
        switch self {
        case .timeSlot: Text(fr: "créneau inconnu", en: "unknown time slot")
        case .room: Text(fr: "salle inconnue", en: "unknown room")
        case .axis: Text(fr: "axe inconnu", en: "unknown axis")
        case .paper: Text(fr: "communication inconnue", en: "unknown paper")
        }
    }

    fileprivate var article: Text {
        switch self {
        case .timeSlot: Text(fr: "le créneau", en: "the time slot")
        case .room: Text(fr: "la salle", en: "the room")
        case .axis: Text(fr: "l’axe", en: "the axis")
        case .paper: Text(fr: "la communication", en: "the paper")
        }
    }
}

/// Long names are cut: a message is to be read.
private func quoted(_ name: String) -> Text {
    let short = name.count > 80 ? name.prefix(79) + "…" : name[...]
    return Text(fr: "«\u{A0}\(short)\u{A0}»", en: "\"\(short)\"")
}
