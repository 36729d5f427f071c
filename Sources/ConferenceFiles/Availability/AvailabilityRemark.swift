import ConferenceModel

/// What is worth knowing of how a cell of somebody's availability was read.
enum AvailabilityRemark: Fault {
    /// `train à 17h`: words that are not quite hours.
    case assumed(Text, column: Text, person: String)
    /// A remark that speaks of days or hours, and is not understood.
    case unread(String, column: Text, person: String)

    var name: String {
        switch self {
        case .assumed: "availability-assumed"
        case .unread: "remark-not-understood"
        }
    }

    var severity: Diagnostic.Severity { .warning }

    var text: Text {
        switch self {
        case .assumed(let assumption, let column, let person): Self.place(column, person) + assumption
        case .unread(let remark, let column, let person):
            Self.place(column, person)
                + Text(
                    fr:
                        "\(remark.inGuillemets) parle d’horaires sans être compris\u{A0}: rien n’en est retenu\u{202F}; "
                        + "l’écrire dans la colonne \("disponible".inGuillemets) ou \("indisponible".inGuillemets)",
                    en:
                        "\(remark.inQuotes) speaks of hours and is not understood: nothing is made of it; write it in the "
                        + "column \("available".inQuotes) or \("unavailable".inQuotes)")
        }
    }

    private static func place(_ column: Text, _ person: String) -> Text {
        Text(
            fr: "\(column.fr.inGuillemets) pour \(person)\u{A0}: ", en: "\(column.en.inQuotes) of \(person): ")
    }
}
