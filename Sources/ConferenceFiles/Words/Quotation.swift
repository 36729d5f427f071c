import ConferenceModel

/// How messages show what organisers wrote.
extension String {
    /// `« ainsi »`, with no-break spaces.
    var inGuillemets: String { "«\u{A0}\(shown)\u{A0}»" }
    /// `"so"`.
    var inQuotes: String { "\"\(shown)\"" }

    /// At most 60 characters on one line; a terminal is sent no control character.
    private var shown: String {
        let start = prefix(60).map { $0.isNewline ? " " : $0 }
            .filter { $0.unicodeScalars.allSatisfy { !$0.properties.isControl } }
        return String(start) + (count > 60 ? "…" : "")
    }
}

extension Text {
    /// The same words quoted as each language does.
    static func quoting(_ words: String) -> Text { Text(fr: words.inGuillemets, en: words.inQuotes) }

    /// `a, b ou c` / `a, b or c`.
    static func choice(_ options: [Text]) -> Text {
        func joined(_ words: [String], _ or: String) -> String {
            guard let last = words.last, words.count > 1 else { return words.first ?? "" }
            return words.dropLast().joined(separator: ", ") + " \(or) " + last
        }
        return Text(fr: joined(options.map(\.fr), "ou"), en: joined(options.map(\.en), "or"))
    }

    /// ` — vouliez-vous dire « x » ?` / ` — did you mean "x"?`, or nothing.
    static func suggesting(_ word: String?) -> Text {
        guard let word else { return Text("") }
        return Text(
            fr: " — vouliez-vous dire \(word.inGuillemets)\u{202F}?", en: " — did you mean \(word.inQuotes)?")
    }

    static func + (a: Text, b: Text) -> Text { Text(fr: a.fr + b.fr, en: a.en + b.en) }
}

extension Unicode.Scalar.Properties {
    /// Controls, and marks that turn the direction of the line around.
    fileprivate var isControl: Bool {
        generalCategory == .control || generalCategory == .lineSeparator || generalCategory == .paragraphSeparator
            || isBidiControl
    }
}
