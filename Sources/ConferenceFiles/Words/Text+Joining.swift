import ConferenceModel

/// How the messages about a folder are put together.
extension Text {
    static func + (a: Text, b: Text) -> Text { Text(fr: a.fr + b.fr, en: a.en + b.en) }

    /// Each language in its own quotation marks.
    var quoted: Text { Text(fr: fr.inGuillemets, en: en.inQuotes) }

    /// `a, b et c` / `a, b and c`; at most twelve, then `…`.
    static func all(_ members: [Text]) -> Text { list(members, last: Text(fr: " et ", en: " and ")) }

    /// `a, b ou c` / `a, b or c`; at most twelve, then `…`.
    static func choice(_ options: [Text]) -> Text { list(options, last: Text(fr: " ou ", en: " or ")) }

    /// ` — vouliez-vous dire « x » ?` / ` — did you mean "x"?`, or nothing.
    static func suggesting(_ word: String?) -> Text {
        guard let word else { return Text("") }
        return Text(
            fr: " — vouliez-vous dire \(word.inGuillemets)\u{202F}?", en: " — did you mean \(word.inQuotes)?")
    }

    private static func list(_ members: [Text], last conjunction: Text) -> Text {
        let shown = members.count > 12 ? members.prefix(12) + [Text("…")] : members[...]
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? Text("") }
        let start = shown.dropLast()
        return Text(fr: start.map(\.fr).joined(separator: ", "), en: start.map(\.en).joined(separator: ", "))
            + (members.count > 12 ? Text(", ") : conjunction) + last
    }
}
